import type { Chance } from './random.js';

/** How often a family name is met (surname and given-name lists: MIT, see NOTICE). */
const FAMILY_NAMES: readonly (readonly [string, number])[] = [
  ['Nguyễn', 2746], ['Trần', 850], ['Lê', 790], ['Phạm', 561], ['Võ', 287], ['Huỳnh', 258], ['Phan', 232], ['Bùi', 225], ['Hoàng', 222], ['Vũ', 195], ['Trương', 179],
  ['Đỗ', 176], ['Đặng', 169], ['Hồ', 146], ['Ngô', 132], ['Dương', 110], ['Đoàn', 103], ['Đinh', 90], ['Trịnh', 84], ['Cao', 82], ['Đào', 72], ['Mai', 72], ['Lương', 61], ['Lưu', 57],
];

const MALE = [
  'Anh Khoa', 'Bảo Long', 'Bình Minh', 'Chí Bảo', 'Công Hiếu', 'Đăng Khoa', 'Đình Trung', 'Đức Tâm', 'Duy Luận', 'Gia Huấn', 'Hải Đăng', 'Hoàng Long', 'Hùng Anh', 'Hữu Khang',
  'Hữu Thắng', 'Khắc Vũ', 'Kiến Bình', 'Mạnh Hùng', 'Minh Hưng', 'Minh Trí', 'Ngọc Khương', 'Nguyên Bảo', 'Nhật Quang', 'Phước Nguyên', 'Quang Khanh', 'Quốc Anh', 'Quốc Huy', 'Thái Duy',
  'Thành Châu', 'Thanh Kiên', 'Thanh Vinh', 'Thiên Ân', 'Thiện Minh', 'Trọng Tấn', 'Trung Kiên', 'Tuấn Ngọc', 'Văn Lượng', 'Văn Phước', 'Việt Dương', 'Xuân Tường',
];

const FEMALE = [
  'Ái Nhân', 'Ánh Thơ', 'Bảo Châu', 'Bích Duyên', 'Bích Liên', 'Cẩm Nhung', 'Diễm Thư', 'Diệu Hạnh', 'Hà Phương', 'Hải Yến', 'Hạnh Phương', 'Hoàng Lan', 'Hồng Ngọc', 'Hồng Thắm',
  'Huệ Linh', 'Khánh Chi', 'Kim Lan', 'Kim Thoa', 'Kim Xuân', 'Lệ Huyền', 'Mai Anh', 'Minh Khuê', 'Minh Thương', 'Mộng Tuyền', 'Mỹ Huệ', 'Ngọc Bích', 'Ngọc Sương', 'Nhã Mai',
  'Phương Nhung', 'Phương Trinh', 'Quế Thu', 'Quỳnh Trâm', 'Thanh Ngân', 'Thanh Thủy', 'Thị Hồng', 'Thu Ngọc', 'Thu Vân', 'Thùy Nhi', 'Thủy Trang', 'Trúc Linh', 'Tuyết Mai', 'Yến Phương',
];

/** Numbers with three noughts in the middle, as in examples: nobody is called by accident. */
const PREFIXES = ['0912', '0936', '0977', '0868', '0333', '0356', '0389', '0705', '0768', '0789', '0816', '0845', '0918', '0943', '0965', '0982'];

export interface Person {
  readonly fullName: string;
  readonly gender: 'female' | 'male';
  readonly phone: string;
}

/** Customers of health shops are women two times in three. Each number is given once while there are enough. */
export function person(chance: Chance, number: number): Person {
  const gender = chance.happens(0.66) ? 'female' : 'male';
  const family = chance.weighted(FAMILY_NAMES);
  const given = chance.oneOf(gender === 'female' ? FEMALE : MALE);
  const middle = gender === 'female' && chance.happens(0.45) && !given.startsWith('Thị') ? 'Thị ' : '';
  const prefix = PREFIXES[number % PREFIXES.length]!;
  const tail = String((Math.floor(number / PREFIXES.length) * 7 + 101) % 1000).padStart(3, '0');
  return { fullName: `${family} ${middle}${given}`, gender, phone: `${prefix}000${tail}` };
}
