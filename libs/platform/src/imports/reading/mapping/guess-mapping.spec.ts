import { describe, expect, it } from '@jest/globals';
import { inspect } from '../testing/temp-file.js';
import { writeTemplate } from '../writing/template.js';
import { CARE_ACTION_FIELDS, CUSTOMER_FIELDS, IMPORT_FIELDS, ORDER_FIELDS, PRODUCT_FIELDS } from './field-synonyms.js';
import { guessMapping } from './guess-mapping.js';

describe('guessMapping', () => {
  it.each([
    ['a till in Vietnamese', ORDER_FIELDS, 'STT,Số phiếu,Ngày lập,Mã KH,Tên KH,DĐ,Mã hàng,Tên hàng,ĐVT,SL,Đơn giá,CK,Thành tiền,NV,Chi nhánh', {
      code: 'Số phiếu', placedAt: 'Ngày lập', customerCode: 'Mã KH', customerName: 'Tên KH', customerPhone: 'DĐ', productCode: 'Mã hàng',
      productName: 'Tên hàng', unit: 'ĐVT', quantity: 'SL', unitPrice: 'Đơn giá', discount: 'CK', agent: 'NV', branch: 'Chi nhánh',
    }],
    ['the same without marks', ORDER_FIELDS, 'So hoa don,Ngay ban,Ma khach hang,Ten khach hang,So dien thoai,Ma san pham,Ten san pham,So luong,Gia ban,Nhan vien', {
      code: 'So hoa don', placedAt: 'Ngay ban', customerCode: 'Ma khach hang', customerName: 'Ten khach hang', customerPhone: 'So dien thoai',
      productCode: 'Ma san pham', productName: 'Ten san pham', quantity: 'So luong', unitPrice: 'Gia ban', agent: 'Nhan vien',
    }],
    ['a web shop', ORDER_FIELDS, 'Mã đơn hàng,Ngày đặt hàng,Khách hàng,SĐT,Email,SKU,Sản phẩm,Số lượng,Đơn giá (VNĐ),Trạng thái,Nguồn', {
      code: 'Mã đơn hàng', placedAt: 'Ngày đặt hàng', customerName: 'Khách hàng', customerPhone: 'SĐT', customerEmail: 'Email', productCode: 'SKU',
      productName: 'Sản phẩm', quantity: 'Số lượng', unitPrice: 'Đơn giá (VNĐ)', status: 'Trạng thái', salesChannel: 'Nguồn',
    }],
    ['an English export', ORDER_FIELDS, 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country', {
      code: 'InvoiceNo', productCode: 'StockCode', productName: 'Description', quantity: 'Quantity', placedAt: 'InvoiceDate', unitPrice: 'UnitPrice',
      customerCode: 'CustomerID', country: 'Country',
    }],
    ['order ids in English', ORDER_FIELDS, 'Order ID,Order Date,Customer Name,Phone,Product ID,Product Name,Qty,Price', {
      code: 'Order ID', placedAt: 'Order Date', customerName: 'Customer Name', customerPhone: 'Phone', productCode: 'Product ID',
      productName: 'Product Name', quantity: 'Qty', unitPrice: 'Price',
    }],
    ['customers', CUSTOMER_FIELDS, 'Mã KH,Họ tên *,SĐT,SĐT 2,Ngày sinh,Giới tính,Địa chỉ,Tỉnh/TP,Phường/Xã,Nhóm KH,Loại KH,Nguồn,NV phụ trách,Điểm', {
      code: 'Mã KH', fullName: 'Họ tên *', phone1: 'SĐT', phone2: 'SĐT 2', birthday: 'Ngày sinh', gender: 'Giới tính', address: 'Địa chỉ',
      province: 'Tỉnh/TP', commune: 'Phường/Xã', group: 'Nhóm KH', category: 'Loại KH', source: 'Nguồn', owner: 'NV phụ trách', points: 'Điểm',
    }],
    ['products', PRODUCT_FIELDS, 'Mã hàng,Tên hàng,Nhóm hàng(3 cấp),ĐVT,Giá bán,VAT,Khoảng ngắt', {
      code: 'Mã hàng', name: 'Tên hàng', groupPath: 'Nhóm hàng(3 cấp)', unit: 'ĐVT', price: 'Giá bán', vatRate: 'VAT', careIntervalDays: 'Khoảng ngắt',
    }],
    ['care actions', CARE_ACTION_FIELDS, 'SĐT,Số điểm,Ghi chú', { customer: 'SĐT', value: 'Số điểm', note: 'Ghi chú' }],
  ])('maps %s', (_, fields, headers, mapping) => {
    expect(guessMapping(headers.split(','), {}, fields).mapping).toEqual(mapping);
  });

  it('lets samples decide between two columns for one field', () => {
    const { mapping } = guessMapping(['Ngày', 'Ngày tạo'], { Ngày: ['Hai', 'Ba', 'Tư'], 'Ngày tạo': ['13/01/2026'] }, ORDER_FIELDS);
    expect(mapping['placedAt']).toBe('Ngày tạo');
  });

  it('is sure of its own names and less of what the samples contradict', () => {
    expect(guessMapping(['placedAt'], {}, ORDER_FIELDS).confidence).toEqual({ placedAt: 1 });
    expect(guessMapping(['Số lượng'], { 'Số lượng': ['hai', 'ba'] }, ORDER_FIELDS).confidence['quantity']).toBeLessThan(0.8);
    expect(guessMapping(['Cột 3', '###', 'Thành tiền'], {}, ORDER_FIELDS).mapping).toEqual({});
  });

  it.each(Object.entries(IMPORT_FIELDS))('maps the template of %s back with certainty', async (_, fields) => {
    const { format } = await inspect(await writeTemplate(fields, { group: ['VIP', 'Sỉ'] }));
    const { mapping, confidence } = guessMapping(format.columns, {}, fields);
    expect(mapping).toEqual(Object.fromEntries(fields.map(({ name, labelVi }) => [name, labelVi])));
    expect(new Set(Object.values(confidence))).toEqual(new Set([1]));
  });
});
