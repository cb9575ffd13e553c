import { Injectable } from '@nestjs/common';
import { feastsBetween, HolidayQueries } from '@tantam/calendar';
import type { SqlParameters } from '@tantam/identity';
import type { LocalDate } from '@tantam/kernel';
import { Registries, type Registry } from '@tantam/platform';
import { anniversariesOn, birthdaysCelebratedOn, lunarBirthdaysCelebratedOn } from '../domain/occasion-days.js';
import type { Programme } from '../domain/programme.js';

/** Something that a care programme can count from. */
export interface ProgrammeOccasion {
  /** As programmes name it: `lunar_birthday`. */
  readonly name: string;
  readonly title: { readonly vi: string; readonly en: string };
  /** Whether a wish may stand before it: not before what is known only when it happens. */
  readonly hasBefore: boolean;
  /**
   * `select customer_id, occasion_on` of all customers whose occasion falls on one of the days; null when nobody's can. It must be
   * found by an index, and name nobody twice for one day.
   */
  rows(days: readonly LocalDate[], programme: Pick<Programme, 'holidayId'>, parameters: SqlParameters): Promise<string | null>;
}

/** The occasions that modules offer to care programmes; contracts and tickets add theirs. */
@Injectable()
export class ProgrammeOccasions {
  private readonly registry: Registry<ProgrammeOccasion>;

  constructor(
    registries: Registries,
    private readonly holidays: HolidayQueries,
  ) {
    this.registry = registries.open('programme-occasions');
    this.register('care-schedule.birthday', yearly('birthday', { vi: 'Sinh nhật (dương lịch)', en: 'Birthday' }, BIRTHDAYS, birthdaysCelebratedOn));
    this.register('care-schedule.lunar-birthday', yearly('lunar_birthday', { vi: 'Sinh nhật (âm lịch)', en: 'Lunar birthday' }, BIRTHDAYS, lunarBirthdaysCelebratedOn));
    this.register('care-schedule.first-purchase', FIRST_PURCHASE);
    this.register('care-schedule.purchase-anniversary', yearly('purchase_anniversary', { vi: 'Kỷ niệm ngày mua đầu tiên', en: 'Anniversary of the first purchase' }, FIRST_PURCHASES, anniversariesOn));
    this.register('care-schedule.holiday', { name: 'holiday', title: { vi: 'Ngày lễ', en: 'Holiday' }, hasBefore: true, rows: (days, programme, parameters) => this.onHoliday(days, programme, parameters) });
  }

  /** At start. @param key `contracts.contract-end` */
  register(key: string, occasion: ProgrammeOccasion): void {
    this.registry.add(key, occasion);
  }

  all(): readonly ProgrammeOccasion[] {
    return this.registry.all();
  }

  find(name: string): ProgrammeOccasion | null {
    return this.registry.all().find((each) => each.name === name) ?? null;
  }

  private async onHoliday(days: readonly LocalDate[], { holidayId }: Pick<Programme, 'holidayId'>, parameters: SqlParameters): Promise<string | null> {
    const sorted = [...days].sort();
    const [from, to] = [sorted[0], sorted.at(-1)];
    if (from === undefined || to === undefined) return null;
    const holidays = (await this.holidays.all()).filter(({ id, active }) => id === holidayId && active);
    const feasts = feastsBetween(holidays, from, to).map(({ on }) => on).filter((on) => days.includes(on));
    if (feasts.length === 0) return null;
    return `select everybody.id as customer_id, feast.occasion_on from customers everybody cross join unnest(${parameters.add(feasts)}::date[]) as feast (occasion_on)`;
  }
}

const BIRTHDAYS = { table: 'customers', id: 'id', column: 'birthday' };
const FIRST_PURCHASES = { table: 'customer_figures', id: 'customer_id', column: 'first_purchase_on' };

/** What returns every year: the days of which it is a return are computed here, and found by the index on the column. */
function yearly(
  name: string, title: ProgrammeOccasion['title'], { table, id, column }: typeof BIRTHDAYS, origins: (day: LocalDate) => readonly LocalDate[],
): ProgrammeOccasion {
  return {
    name, title, hasBefore: true,
    rows: (days, _, parameters) => {
      const pairs = days.flatMap((day) => origins(day).map((origin) => [origin, day] as const));
      if (pairs.length === 0) return Promise.resolve(null);
      const [from, on] = [parameters.add(pairs.map(([origin]) => origin)), parameters.add(pairs.map(([, day]) => day))];
      return Promise.resolve(`select found.${id} as customer_id, yearly.occasion_on from unnest(${from}::date[], ${on}::date[]) as yearly (origin, occasion_on) join ${table} found on found.${column} = yearly.origin`);
    },
  };
}

const FIRST_PURCHASE: ProgrammeOccasion = {
  name: 'first_purchase',
  title: { vi: 'Lần mua đầu tiên', en: 'First purchase' },
  hasBefore: false,
  rows: (days, _, parameters) =>
    Promise.resolve(`select customer_id, first_purchase_on as occasion_on from customer_figures where first_purchase_on = any(${parameters.add(days)}::date[])`),
};
