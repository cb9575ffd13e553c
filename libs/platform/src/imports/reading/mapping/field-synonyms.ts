import type { ImportField } from '../reading.types.js';

type Row = readonly [name: string, vi: string, en: string, looksLike: ImportField['looksLike'], synonyms: string, required?: 'required'];

function fields(rows: readonly Row[]): readonly ImportField[] {
  return rows.map(([name, labelVi, labelEn, looksLike, synonyms, required]) => ({
    name, labelVi, labelEn, looksLike,
    synonyms: synonyms.split('|').map((synonym) => synonym.trim()).filter((synonym) => synonym !== ''),
    isRequired: required === 'required',
  }));
}

/** Headers people write, parted by `|`; compared without marks and case, so each is written once. */
export const CUSTOMER_FIELDS = fields([
  ['code', 'Mã khách hàng', 'Customer code', 'text', 'Mã KH|MaKH|Mã khách|Mã|Code|CustomerID|Customer no|Cust ID|Client ID|ID khách hàng|Mã số KH|Mã thẻ|ID'],
  ['fullName', 'Họ và tên', 'Full name', 'text', 'Họ tên|Tên khách hàng|Tên KH|Tên|Khách hàng|Tên khách|Name|Customer name|CustomerName|Customer|Tên đầy đủ|Tên công ty|Contact name|Company name'],
  ['salutation', 'Danh xưng', 'Salutation', 'text', 'Xưng hô|Cách xưng hô|Title|Ông/Bà|Anh/Chị|Contact title'],
  ['phone1', 'Điện thoại', 'Phone', 'phone', 'SĐT|ĐT|DĐ|Số điện thoại|Điện thoại 1|Di động|Số di động|ĐTDĐ|Mobile|Tel|Telephone|Phone number|Phone 1|Số ĐT|SĐT 1|Cell phone|Hotline|Điện thoại chính|Mobile phone'],
  ['phone2', 'Điện thoại 2', 'Phone 2', 'phone', 'SĐT 2|ĐT 2|Số điện thoại 2|Điện thoại phụ|Điện thoại khác|Other phone|Second phone|Điện thoại bàn|Điện thoại nhà|SĐT phụ|Home phone'],
  ['email', 'E-mail', 'E-mail', 'email', 'Email|Mail|Thư điện tử|Địa chỉ email|Email address|Hộp thư'],
  ['birthday', 'Ngày sinh', 'Birthday', 'date', 'Sinh nhật|NS|Ngày tháng năm sinh|Date of birth|DOB|Birth date|Năm sinh'],
  ['gender', 'Giới tính', 'Gender', 'text', 'GT|Sex|Phái|Nam/Nữ'],
  ['address', 'Địa chỉ', 'Address', 'text', 'ĐC|Địa chỉ nhà|Số nhà|Street|Street address|Address 1|Địa chỉ liên hệ|Địa chỉ giao hàng|Shipping address'],
  ['province', 'Tỉnh/Thành phố', 'Province', 'text', 'Tỉnh|Thành phố|Tỉnh thành|TP|Tỉnh/TP|City|State|Region'],
  ['commune', 'Phường/Xã', 'Commune', 'text', 'Phường|Xã|Phường xã|Ward|Xã/Phường|Phường/Xã/Thị trấn|Xã/Phường/Đặc khu'],
  ['group', 'Nhóm khách hàng', 'Customer group', 'text', 'Nhóm|Nhóm KH|Group|Segment|Phân nhóm'],
  ['category', 'Loại khách hàng', 'Customer category', 'text', 'Loại|Loại KH|Category|Customer type|Hạng khách hàng|Phân loại|Type'],
  ['channel', 'Kênh khách hàng', 'Channel', 'text', 'Kênh|Kênh KH|Kênh tiếp cận|Customer channel'],
  ['source', 'Nguồn khách hàng', 'Source', 'text', 'Nguồn|Nguồn KH|Lead source|Customer source|Biết qua'],
  ['branch', 'Chi nhánh', 'Branch', 'text', 'CN|Cửa hàng|Store|Chi nhánh tạo|Cơ sở|Điểm bán|Shop'],
  ['owner', 'Người phụ trách', 'Owner', 'text', 'NV phụ trách|Nhân viên phụ trách|Phụ trách|NV|Nhân viên|Sales|Account manager|Người chăm sóc|NVKD|Nhân viên kinh doanh|Assigned to'],
  ['points', 'Điểm tích lũy', 'Points', 'number', 'Điểm|Tích điểm|Số điểm|Điểm hiện tại|Loyalty points|Điểm thưởng'],
  ['money', 'Tiền tích lũy', 'Stored money', 'number', 'Tiền|Số dư|Ví|Balance|Tiền tích luỹ|Số tiền tích lũy|Store credit|Wallet'],
]);

export const PRODUCT_FIELDS = fields([
  ['code', 'Mã mặt hàng', 'Product code', 'text', 'Mã hàng|Mã SP|Mã sản phẩm|Mã hàng hóa|Mã|SKU|Code|StockCode|Item code|ProductID|Mã vật tư|Mã vạch|Barcode|Mã VT|Item no|Product no|ID', 'required'],
  ['name', 'Tên mặt hàng', 'Product name', 'text', 'Tên hàng|Tên SP|Tên sản phẩm|Tên hàng hóa|Tên|Name|Description|Item name|ProductName|Tên vật tư|Diễn giải|Mặt hàng|Product|Sản phẩm'],
  ['groupPath', 'Nhóm hàng', 'Product group', 'text', 'Ngành hàng|Nhóm|Nhóm SP|Nhóm sản phẩm|Nhóm mặt hàng|Nhóm hàng (3 cấp)|Category|Group|Danh mục|Loại hàng|Product category|Group path|CategoryName'],
  ['kind', 'Loại mặt hàng', 'Product kind', 'text', 'Loại|Kind|Type|Loại sản phẩm|Product type|Tính chất'],
  ['unit', 'Đơn vị tính', 'Unit', 'text', 'ĐVT|DVT|Đơn vị|UOM|Unit of measure|ĐV tính|Base unit|QuantityPerUnit'],
  ['price', 'Giá bán', 'Price', 'number', 'Đơn giá|Giá|Giá bán lẻ|UnitPrice|Sale price|Retail price|Giá niêm yết|List price|Giá bán chung'],
  ['vatRate', 'Thuế suất VAT', 'VAT rate', 'number', 'VAT|Thuế|Thuế GTGT|% VAT|Thuế suất|Tax|Tax rate|Thuế suất GTGT'],
  ['careIntervalDays', 'Khoảng ngắt (ngày/đơn vị)', 'Care interval (days)', 'number', 'Khoảng ngắt|Số ngày|Chu kỳ|Chu kỳ chăm sóc|Số ngày dùng|Care interval|Interval|Số ngày khách dùng hết 1 đơn vị|Ngày dùng|Interval days'],
  ['careCountMin', 'Số lần chăm sóc tối thiểu', 'Fewest cares', 'number', 'Số lần chăm sóc từ|Số lần tối thiểu|Min cares|Chăm sóc tối thiểu|Số lần CS tối thiểu|Care count min'],
  ['careCountMax', 'Số lần chăm sóc tối đa', 'Most cares', 'number', 'Số lần chăm sóc đến|Số lần tối đa|Max cares|Chăm sóc tối đa|Số lần CS tối đa|Care count max'],
]);

export const ORDER_FIELDS = fields([
  ['code', 'Số phiếu', 'Order code', 'text', 'Mã đơn hàng|Mã đơn|Mã HĐ|Số HĐ|Số hóa đơn|Mã hóa đơn|Mã phiếu|Số CT|Số chứng từ|InvoiceNo|Invoice number|Invoice|Order ID|Order no|Order number|Order code|Mã ĐH|Số đơn hàng|Số ĐH|Mã đặt hàng|Mã vận đơn|Bill no|Receipt no|Basket ID|Số phiếu bán', 'required'],
  ['placedAt', 'Ngày đặt', 'Placed at', 'date', 'Ngày lập|Ngày bán|Ngày|InvoiceDate|Order date|Ngày đặt hàng|Ngày HĐ|Ngày hóa đơn|Ngày chứng từ|Ngày CT|Ngày tạo|Ngày tạo đơn|Thời gian|Ngày giờ|Ngày mua|Date|Created at|Thời gian tạo|Thời gian đặt hàng|Ngày phiếu|Ngày lập phiếu|Thời gian bán|Ngày đặt đơn|Purchase date|Ngày xuất', 'required'],
  ['customerCode', 'Mã khách hàng', 'Customer code', 'text', 'Mã KH|MaKH|Mã khách|CustomerID|Customer no|Cust ID|Client ID|ID khách hàng|ID KH|Household'],
  ['customerName', 'Tên khách hàng', 'Customer name', 'text', 'Tên KH|Khách hàng|Tên khách|Customer|Customer name|Họ tên|Họ và tên|Người mua|Người nhận|Tên người mua|Tên người nhận|Buyer|Họ tên khách hàng|Ship name|Khách'],
  ['customerPhone', 'Điện thoại', 'Customer phone', 'phone', 'SĐT|ĐT|DĐ|Số điện thoại|SĐT khách|Điện thoại khách hàng|Điện thoại KH|Di động|Phone|Mobile|Tel|Telephone|Phone number|Số ĐT|SĐT khách hàng|SĐT KH|ĐTDĐ|SĐT người nhận|Số điện thoại người mua|Contact number'],
  ['customerEmail', 'E-mail', 'Customer e-mail', 'email', 'Email|Mail|Email khách hàng|Email KH|Thư điện tử|Customer email'],
  ['country', 'Quốc gia', 'Country', 'text', 'Nước|Ship country|QG'],
  ['productCode', 'Mã mặt hàng', 'Product code', 'text', 'Mã hàng|Mã SP|Mã sản phẩm|Mã hàng hóa|StockCode|SKU|Item code|ProductID|Mã vạch|Barcode|Mã vật tư|Mã VT|Item no|Product no|SKU phân loại hàng', 'required'],
  ['productName', 'Tên mặt hàng', 'Product name', 'text', 'Tên hàng|Tên SP|Tên sản phẩm|Tên hàng hóa|Description|Item name|ProductName|Product|Mặt hàng|Sản phẩm|Hàng hóa|Item|Tên vật tư|Diễn giải'],
  ['unit', 'Đơn vị tính', 'Unit', 'text', 'ĐVT|DVT|Đơn vị|UOM|ĐV tính|Unit of measure'],
  ['quantity', 'Số lượng', 'Quantity', 'number', 'SL|Qty|Quantity|Số lượng bán|SL bán|Q.ty|Lượng', 'required'],
  ['unitPrice', 'Đơn giá', 'Unit price', 'number', 'Giá bán|Giá|UnitPrice|Price|Sale price|ĐG|Đơn giá bán|Giá ưu đãi', 'required'],
  ['discount', 'Giảm giá', 'Discount', 'number', 'Chiết khấu|CK|Giảm|Khuyến mãi|KM|Discount amount|Tiền giảm|Tiền chiết khấu|Giảm giá dòng'],
  ['status', 'Trạng thái', 'Status', 'text', 'TT|Tình trạng|Trạng thái đơn|Trạng thái đơn hàng|Order status|State'],
  ['salesChannel', 'Kênh bán', 'Sales channel', 'text', 'Kênh|Kênh bán hàng|Channel|Nguồn đơn|Nguồn|Sàn|Order source'],
  ['agent', 'Nhân viên', 'Agent', 'text', 'NV|Nhân viên bán hàng|NV bán hàng|NVBH|Người bán|Người lập|Nhân viên bán|Điện thoại viên|Thu ngân|Salesperson|Employee|Seller|Cashier|NVKD|Nhân viên kinh doanh|Người tạo|Sales rep|Người lập phiếu|NV bán|EmployeeID'],
  ['branch', 'Chi nhánh', 'Branch', 'text', 'CN|Cửa hàng|Store|Cơ sở|Điểm bán|Shop|Kho|Chi nhánh bán'],
  ['returnsOrderCode', 'Trả cho phiếu', 'Returns order', 'text', 'Mã đơn gốc|Hóa đơn gốc|Số phiếu gốc|Đơn gốc|Trả hàng cho đơn|Original order|Original invoice|Returns order code|Trả cho đơn|Phiếu gốc'],
]);

export const CARE_ACTION_FIELDS = fields([
  ['customer', 'Khách hàng', 'Customer', 'text', 'Mã khách hàng|Mã KH|Mã khách|Điện thoại|SĐT|Số điện thoại|CustomerID|Customer code|Phone|E-mail|Email|Tên khách hàng|Khách', 'required'],
  ['value', 'Giá trị', 'Value', 'number', 'Điểm|Số điểm|Số tiền|Tiền|Points|Amount|Số lượng|Điểm tích lũy|Tiền tích lũy|Giá trị tặng'],
  ['note', 'Nội dung', 'Note', 'text', 'Ghi chú|Diễn giải|Lý do|Content|Comment|Nội dung chăm sóc|Description|Mô tả'],
]);

/** What was done before, one recorded action per row. */
export const CARE_ACTIVITY_FIELDS = fields([
  ['code', 'Mã tham chiếu', 'Reference', 'text', 'Mã hành động|Mã hoạt động|Mã chăm sóc|Activity ID|Activity code|Reference no|Ref|ID'],
  ['customerCode', 'Mã khách hàng', 'Customer code', 'text', 'Mã KH|MaKH|Mã khách|CustomerID|Customer no|Cust ID|Client ID|ID khách hàng'],
  ['customerPhone', 'Điện thoại', 'Customer phone', 'phone', 'SĐT|ĐT|DĐ|Số điện thoại|Điện thoại khách hàng|SĐT khách|SĐT khách hàng|Di động|Phone|Phone number|Mobile|Tel'],
  ['customerEmail', 'E-mail', 'Customer e-mail', 'email', 'Email|Mail|Email khách hàng|Thư điện tử'],
  ['action', 'Hành động', 'Action', 'text', 'Hoạt động|Loại hoạt động|Loại hành động|Activity type|Activity|Kênh liên hệ', 'required'],
  ['form', 'Hình thức', 'Form', 'text', 'Hình thức chăm sóc|Hình thức CS|Form of care'],
  ['reason', 'Lý do', 'Reason', 'text', 'Lý do chăm sóc|Mục đích|Chủ đề|Purpose|Subject'],
  ['content', 'Nội dung', 'Content', 'text', 'Nội dung chăm sóc|Ghi chú|Diễn giải|Mô tả|Chi tiết|Note|Notes|Comment|Description', 'required'],
  ['feedbackType', 'Phản hồi', 'Feedback', 'text', 'Phản hồi của khách|Loại phản hồi|Ý kiến khách hàng|Feedback type'],
  ['contactResult', 'Kết quả liên hệ', 'Contact result', 'text', 'Kết quả|Kết quả gọi|Kết quả cuộc gọi|Result|Outcome|Call result'],
  ['recordedAt', 'Thời điểm ghi', 'Recorded at', 'date', 'Lúc|At|Thời gian|Ngày giờ|Ngày|Ngày gọi|Ngày chăm sóc|Thời điểm|Ngày tạo|Date|Time|Created at|Call date', 'required'],
  ['recordedBy', 'Người ghi', 'Recorded by', 'text', 'Nhân viên|NV|Điện thoại viên|Người chăm sóc|Người gọi|Người tạo|Agent|User|By|Created by'],
  ['orderCode', 'Số phiếu', 'Order code', 'text', 'Mã đơn hàng|Mã đơn|Đơn hàng|Số đơn hàng|Mã HĐ|Số hóa đơn|Order ID|Order no|Orders|Order'],
]);

/** By import kind, those whose fields the API page lists. */
export const IMPORT_FIELDS: Readonly<Record<'customers' | 'products' | 'orders' | 'care-actions' | 'care-activities', readonly ImportField[]>> = {
  customers: CUSTOMER_FIELDS,
  products: PRODUCT_FIELDS,
  orders: ORDER_FIELDS,
  'care-actions': CARE_ACTION_FIELDS,
  'care-activities': CARE_ACTIVITY_FIELDS,
};
