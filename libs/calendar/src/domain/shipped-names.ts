export type NameLanguage = 'vi' | 'en';

/** What the feasts that come with the product are called, by the word under which they are kept. */
const SHIPPED_NAMES: Readonly<Record<string, Readonly<Record<NameLanguage, string>>>> = {
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
};

/** A holiday as it is kept. One that was shipped is kept by its Vietnamese name until somebody gives it another. */
export interface KeptName {
  readonly name: string;
  /** The word it was shipped under; null for what people entered. */
  readonly shippedAs: string | null;
}

/** What a reader of the language is told: names that somebody typed stay as typed. */
export function shownName({ name, shippedAs }: KeptName, language: NameLanguage): string {
  const shipped = namesOf(shippedAs);
  return shipped?.vi === name ? shipped[language] : name;
}

/** What is kept of a name that was sent: one that was read in English and sent back unchanged is still the shipped one. */
export function keptName(sent: string, former: KeptName | null): string {
  const shipped = namesOf(former?.shippedAs ?? null);
  return shipped && former?.name === shipped.vi && sent === shipped.en ? shipped.vi : sent;
}

function namesOf(shippedAs: string | null): Readonly<Record<NameLanguage, string>> | undefined {
  return shippedAs === null ? undefined : SHIPPED_NAMES[shippedAs];
}
