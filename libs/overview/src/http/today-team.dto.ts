import { BooleanField, EnumField, IdField, IntegerField, LocalDateField, ObjectField, StringField } from '@tantam/platform';
import { TodayFigureView, TodayListView } from './today.dto.js';

export class TeamDayQuery {
  @IdField({ optional: true, description: 'This department with those below it; all that you lead by default' }) departmentId?: string;
  @LocalDateField({ optional: true, description: 'A day of the business, today or before; today by default' }) date?: string;
}

export class StandInView {
  @IdField() id!: string;
  @StringField() fullName!: string;
}

export class AbsenceOfDayView {
  @LocalDateField({ description: 'The last day' }) until!: string;
  @ObjectField(() => StandInView, { nullable: true, description: 'Who stands in and is there; null: nobody' }) standIn!: StandInView | null;
}

export class TeamPersonView {
  @IdField() userId!: string;
  @StringField() fullName!: string;
  @IdField({ nullable: true }) departmentId!: string | null;
  @ObjectField(() => AbsenceOfDayView, { nullable: true }) absence!: AbsenceOfDayView | null;
  @ObjectField(() => TodayFigureView, { list: true }) figures!: TodayFigureView[];
}

export class HourlyView {
  @StringField() key!: string;
  @StringField() title!: string;
  @IntegerField({ list: true, description: 'By the hours of the day in the business time zone, 24 numbers' }) day!: number[];
  @IntegerField({ list: true, description: 'The same weekday a week before' }) weekBefore!: number[];
}

export class TeamDecisionView {
  @StringField({ description: 'care.absent-late, care.overloaded, care.needs-decision, care.nobodys-products …' }) key!: string;
  @StringField() text!: string;
  @EnumField(['now', 'late'], 'TeamDecisionUrgency') urgency!: 'now' | 'late';
  @IntegerField({ description: 'Exact to 9,999' }) count!: number;
  @BooleanField() isMore!: boolean;
  @IdField({ nullable: true, description: 'Whom it is about' }) userId!: string | null;
  @ObjectField(() => TodayListView, { nullable: true }) list!: TodayListView | null;
}

export class TeamDayView {
  @LocalDateField() date!: string;
  @BooleanField() isToday!: boolean;
  @ObjectField(() => TeamPersonView, { list: true, description: 'By name; those who care for customers and lead nobody' }) people!: TeamPersonView[];
  @ObjectField(() => TodayFigureView, { list: true, description: 'Of all of them together; what several answer for counts once' }) total!: TodayFigureView[];
  @ObjectField(() => HourlyView, { list: true }) hourly!: HourlyView[];
  @ObjectField(() => TeamDecisionView, { list: true, description: 'What waits for who leads; of today only' }) decisions!: TeamDecisionView[];
}
