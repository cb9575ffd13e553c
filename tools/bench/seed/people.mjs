import { drawer } from './chance.mjs';

/** Family names with how often each is met; middle and given syllables. People are put together by chance: nobody is meant. */
const family = drawer([
  ['Nguyễn', 315], ['Trần', 110], ['Lê', 95], ['Phạm', 71], ['Huỳnh', 51], ['Võ', 45], ['Phan', 45], ['Trương', 22], ['Bùi', 21], ['Đặng', 21], ['Đỗ', 19], ['Ngô', 17], ['Hồ', 15],
  ['Dương', 14], ['Đinh', 10], ['Lý', 9], ['Vũ', 30], ['Hoàng', 30], ['Đoàn', 9], ['Lương', 8], ['Mai', 7], ['Trịnh', 7], ['Đào', 6], ['Cao', 6], ['Tạ', 4], ['Châu', 3], ['Quách', 2], ['Thái', 2],
]);
const MIDDLE = [
  'Thị', 'Thị', 'Thị', 'Văn', 'Văn', 'Ngọc', 'Minh', 'Thanh', 'Hữu', 'Đức', 'Quang', 'Thu', 'Kim', 'Hồng', 'Xuân', 'Bảo', 'Gia', 'Anh', 'Phương', 'Mỹ', 'Tuấn', 'Hoài', 'Khánh', 'Diễm',
  'Như', 'Quốc', 'Công', 'Đình', 'Bích', 'Thùy', 'Trọng', 'Duy', 'Nhật', 'Hải', 'Cẩm', 'Tường',
];
const GIVEN = [
  'An', 'Anh', 'Ánh', 'Bảo', 'Bình', 'Châu', 'Chi', 'Cường', 'Diệp', 'Dung', 'Dũng', 'Duy', 'Duyên', 'Dương', 'Đạt', 'Đông', 'Đức', 'Giang', 'Hà', 'Hải', 'Hạnh', 'Hào', 'Hằng', 'Hân', 'Hậu',
  'Hiền', 'Hiếu', 'Hoa', 'Hòa', 'Hoàng', 'Hồng', 'Huệ', 'Hùng', 'Huy', 'Huyền', 'Hương', 'Khang', 'Khanh', 'Khoa', 'Kiên', 'Kiệt', 'Lam', 'Lan', 'Lâm', 'Liên', 'Linh', 'Loan', 'Long', 'Lộc',
  'Ly', 'Mai', 'Mạnh', 'Minh', 'My', 'Nam', 'Nga', 'Ngân', 'Nghĩa', 'Ngọc', 'Nguyên', 'Nguyệt', 'Nhân', 'Nhi', 'Nhung', 'Oanh', 'Phát', 'Phong', 'Phú', 'Phúc', 'Phương', 'Quân', 'Quỳnh', 'Sơn',
  'Tâm', 'Tân', 'Thanh', 'Thành', 'Thảo', 'Thắm', 'Thắng', 'Thịnh', 'Thu', 'Thủy', 'Thư', 'Thương', 'Tiên', 'Tiến', 'Toàn', 'Trang', 'Trâm', 'Trinh', 'Trí', 'Trung', 'Trúc', 'Tú', 'Tuấn', 'Tùng',
  'Tuyết', 'Uyên', 'Vân', 'Việt', 'Vinh', 'Vy', 'Xuân', 'Yến',
];
const STREETS = ['Lê Lợi', 'Nguyễn Huệ', 'Trần Hưng Đạo', 'Hai Bà Trưng', 'Lý Thường Kiệt', 'Quang Trung', 'Phan Chu Trinh', 'Hùng Vương', 'Cách Mạng Tháng Tám', 'Ba Tháng Hai'];

/** @param {import('./chance.mjs').Chance} chance */
export function personName(chance) {
  const given = chance.oneOf(GIVEN);
  const second = chance.happens(0.35) ? `${chance.oneOf(GIVEN)} ` : '';
  return { fullName: `${family(chance)} ${chance.oneOf(MIDDLE)} ${second}${given}`, givenName: given };
}

/** Mobile numbers of the ranges 051–054, which no operator in Vietnam has been given. @param {number} number */
export function phoneOf(number) {
  return `+845${1 + (number % 4)}${String((number * 7_919 + 1_234_567) % 10_000_000).padStart(7, '0')}`;
}

/** @param {import('./chance.mjs').Chance} chance */
export function streetOf(chance) {
  return `${chance.between(1, 480)} ${chance.oneOf(STREETS)}`;
}
