import { BooleanField, EnumField, IdField, IntegerField, LocalDateField, ObjectField, StringField } from '@tantam/platform';
import { HOLIDAY_KINDS, type HolidayKind } from '../domain/holiday.js';

export class HolidayCreationDto {
  @EnumField(HOLIDAY_KINDS, 'HolidayKind', { description: 'Every year by the solar or the lunar calendar; a single day off; a day worked although it would be off' })
  kind!: HolidayKind;

  @StringField({ minLength: 1, maxLength: 100, example: 'Giỗ Tổ Hùng Vương' })
  name!: string;

  @IntegerField({ optional: true, nullable: true, min: 1, max: 12, description: 'Of yearly ones, in the calendar of their kind' })
  month?: number | null;

  @IntegerField({ optional: true, nullable: true, min: 1, max: 31, description: 'Of yearly ones; a day that the month lacks in a year is its last' })
  day?: number | null;

  @LocalDateField({ optional: true, nullable: true, description: 'The (first) day of single ones and of days worked' })
  date?: string | null;

  @IntegerField({ optional: true, min: -30, max: 30, default: 0, description: 'Days from the feast to the first day off: Tết begins the day before, −1' })
  startOffsetDays?: number;

  @IntegerField({ optional: true, min: 1, max: 30, default: 1, description: 'How many days in a row' })
  days?: number;

  @BooleanField({ optional: true, default: true, description: 'false: a feast on which people work, e.g. 8 March' })
  isDayOff?: boolean;

  @BooleanField({ optional: true, default: true })
  active?: boolean;
}

export class HolidayChangeDto {
  @EnumField(HOLIDAY_KINDS, 'HolidayKind', { optional: true })
  kind?: HolidayKind;

  @StringField({ optional: true, minLength: 1, maxLength: 100 })
  name?: string;

  @IntegerField({ optional: true, nullable: true, min: 1, max: 12 })
  month?: number | null;

  @IntegerField({ optional: true, nullable: true, min: 1, max: 31 })
  day?: number | null;

  @LocalDateField({ optional: true, nullable: true })
  date?: string | null;

  @IntegerField({ optional: true, min: -30, max: 30 })
  startOffsetDays?: number;

  @IntegerField({ optional: true, min: 1, max: 30 })
  days?: number;

  @BooleanField({ optional: true })
  isDayOff?: boolean;

  @BooleanField({ optional: true })
  active?: boolean;
}

export class HolidayView {
  @IdField()
  id!: string;

  @EnumField(HOLIDAY_KINDS, 'HolidayKind')
  kind!: HolidayKind;

  @StringField({ description: 'A shipped holiday that nobody gave another name: in the language of Accept-Language; others as typed' })
  name!: string;

  @IntegerField({ nullable: true })
  month!: number | null;

  @IntegerField({ nullable: true })
  day!: number | null;

  @LocalDateField({ nullable: true })
  date!: string | null;

  @IntegerField()
  startOffsetDays!: number;

  @IntegerField()
  days!: number;

  @BooleanField()
  isDayOff!: boolean;

  @BooleanField()
  active!: boolean;

  @IntegerField()
  version!: number;
}

export class HolidayList {
  @ObjectField(() => HolidayView, { list: true })
  items!: HolidayView[];
}

export class CalendarDaysQuery {
  @LocalDateField({ description: 'First day' })
  from!: string;

  @LocalDateField({ description: 'Last day, at most 400 days later' })
  to!: string;
}

export class LunarDateView {
  @IntegerField({ description: 'The lunar year, by its Tết' })
  year!: number;

  @IntegerField()
  month!: number;

  @IntegerField()
  day!: number;

  @BooleanField({ description: 'In the leap month (tháng nhuận) of that number' })
  isLeapMonth!: boolean;
}

export class FeastView {
  @IdField()
  id!: string;

  @StringField()
  name!: string;
}

export class CalendarDayView {
  @LocalDateField()
  date!: string;

  @ObjectField(() => LunarDateView, { nullable: true, description: 'What the Vietnamese calendar calls the day; null outside 1899 to 2200' })
  lunar!: LunarDateView | null;

  @BooleanField()
  isWorkingDay!: boolean;

  @StringField({ nullable: true, description: 'The holiday that the day off belongs to; null on working days and plain weekly rest days' })
  dayOffName!: string | null;

  @ObjectField(() => FeastView, { list: true, description: 'Feasts that fall on this very day, worked or not' })
  feasts!: FeastView[];
}

export class CalendarDayList {
  @ObjectField(() => CalendarDayView, { list: true })
  items!: CalendarDayView[];
}

export class WorkingWeekDto {
  @IntegerField({ list: true, min: 1, max: 7, minItems: 1, maxItems: 7, description: 'Days of the week that are worked: 1 is Monday, 7 Sunday', example: [1, 2, 3, 4, 5, 6] })
  workingWeekdays!: number[];
}
