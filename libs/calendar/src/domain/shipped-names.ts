import { ShippedNames, type KeptName, type NameLanguage } from '@tantam/kernel';

/** What the feasts that come with the product are called. */
const FEASTS = new ShippedNames({
  new_year: { vi: 'Tết Dương lịch', en: 'New Year’s Day' },
  lunar_new_year: { vi: 'Tết Nguyên Đán', en: 'Lunar New Year' },
  hung_kings: { vi: 'Giỗ Tổ Hùng Vương', en: 'Hung Kings’ Commemoration Day' },
  reunification: { vi: 'Ngày Giải phóng miền Nam', en: 'Reunification Day' },
  labour: { vi: 'Quốc tế Lao động', en: 'International Labour Day' },
  national: { vi: 'Quốc khánh', en: 'National Day' },
  womens: { vi: 'Quốc tế Phụ nữ', en: 'International Women’s Day' },
  childrens: { vi: 'Quốc tế Thiếu nhi', en: 'International Children’s Day' },
  vu_lan: { vi: 'Vu Lan', en: 'Vu Lan Festival' },
  mid_autumn: { vi: 'Tết Trung thu', en: 'Mid-Autumn Festival' },
  vietnamese_womens: { vi: 'Phụ nữ Việt Nam', en: 'Vietnamese Women’s Day' },
  teachers: { vi: 'Nhà giáo Việt Nam', en: 'Vietnamese Teachers’ Day' },
  christmas: { vi: 'Giáng sinh', en: 'Christmas' },
});

export type { KeptName };

/** What a reader of the language is told of a holiday's name. */
export function shownName(holiday: KeptName, language: NameLanguage): string {
  return FEASTS.shown(holiday, language);
}

/** What is kept of a holiday's name that was sent. */
export function keptName(sent: string, former: KeptName | null): string {
  return FEASTS.kept(sent, former);
}
