import { daysBetween, type LocalDate } from './local-date.js';
import { cleanLine, fold } from './text.js';

/** Family names of Vietnam (Kinh and larger minorities), folded. Those spelt like common foreign given names are left out. */
const SURNAMES = new Set(
  (
    'nguyen tran le pham vo huynh phan bui hoang vu truong do dang ho ngo duong doan dinh trinh cao dao mai luong luu lam ' +
    'ha thai phung ta ly van to vuong chau chu tu quach la ton tong dong hua tang dau diep dam kieu trieu lai thach chung ' +
    'lu nong du bach hong trang au giang nhan nghiem doi phi kim khuat ninh mac tieu ung than dien quan cu cung thieu mo ' +
    'lo ca vi quang luc hoac hau ong phuong khong viem lieu cam nghe vien ha banh uong giap mau ngan sam be hoa sung thao vang giang'
  ).split(' '),
);

/** Letters and tone marks that no other language written in Latin letters uses for names: ă ơ ư đ, hook, dot below, ấ ồ … */
const VIETNAMESE_ONLY = /[\u0309\u0323\u031b]|[đ]|[aeo]\u0302[\u0300\u0301\u0303]|a\u0306/;

/**
 * The name that a person is addressed by: of a Vietnamese name the last word («Nguyễn Thị Hồng» → «Hồng»), of
 * any other name the whole, since which part is used differs by country.
 *
 * A name counts as Vietnamese when it has a letter or tone that only Vietnamese has, or, written without
 * marks, when its first word is a Vietnamese family name. A remark in brackets at the end is no part of the name. The guess is
 * editable on the customer, so a rare wrong one is put right there. Empty text stays empty.
 */
export function givenNameOf(fullName: string): string {
  const clean = cleanLine(fullName);
  const name = clean.replace(/\s*\([^()]*\)$/, '') || clean;
  const words = name.split(' ');
  return isVietnameseName(words) ? (words.at(-1) ?? name) : name;
}

function isVietnameseName(words: readonly string[]): boolean {
  const decomposed = words.join(' ').toLowerCase().normalize('NFD');
  // Dot below comes before circumflex in canonical order (ệ), so it is met by the first alternative.
  return VIETNAMESE_ONLY.test(decomposed) || SURNAMES.has(fold(words[0] ?? ''));
}

/** Xưng hô, as stored. */
export const SALUTATIONS = ['anh', 'chi', 'co', 'chu', 'bac', 'ong', 'ba', 'em', 'quy_khach'] as const;
export type Salutation = (typeof SALUTATIONS)[number];

export type Gender = 'male' | 'female' | 'other' | 'unknown';

/** Lowest age in years → salutation. Between 60 and 69 «bác» serves men and women alike. */
const BY_AGE: Readonly<Record<'male' | 'female', readonly (readonly [number, Salutation])[]>> = {
  male: [
    [70, 'ong'],
    [60, 'bac'],
    [45, 'chu'],
    [18, 'anh'],
    [0, 'em'],
  ],
  female: [
    [70, 'ba'],
    [60, 'bac'],
    [45, 'co'],
    [18, 'chi'],
    [0, 'em'],
  ],
};

/**
 * A first guess of how to address a customer, by gender and age:
 *
 * | age | male | female | other or unknown |
 * |---|---|---|---|
 * | under 18 | em | em | em |
 * | 18–44, or birthday unknown or in the future | anh | chị | quý khách |
 * | 45–59 | chú | cô | quý khách |
 * | 60–69 | bác | bác | quý khách |
 * | from 70 | ông | bà | quý khách |
 */
export function guessSalutation(person: {
  readonly gender?: Gender | null;
  readonly birthday?: LocalDate | null;
  readonly today: LocalDate;
}): Salutation {
  const { gender, birthday, today } = person;
  const age = birthday && daysBetween(birthday, today) >= 0 ? ageOn(birthday, today) : null;
  if (gender !== 'male' && gender !== 'female') return age !== null && age < 18 ? 'em' : 'quy_khach';
  if (age === null) return gender === 'male' ? 'anh' : 'chi';
  return BY_AGE[gender].find(([from]) => age >= from)?.[1] ?? 'quy_khach';
}

/** Full years; who was born on 29 February completes a common year on 1 March. */
export function ageOn(birthday: LocalDate, day: LocalDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthday.slice(0, 4));
  return day.slice(5) < birthday.slice(5) ? years - 1 : years;
}
