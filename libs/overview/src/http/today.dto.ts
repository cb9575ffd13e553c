import { BooleanField, EnumField, IntegerField, LocalDateField, MapField, ObjectField, StringField, TODAY_URGENCIES, type TodayUrgency } from '@tantam/platform';

export class TodayListView {
  @StringField({ description: 'Path of the list below /api/v1' }) path!: string;
  @MapField({ values: 'string', description: 'The filters that give exactly the rows counted' }) filters!: Readonly<Record<string, string>>;
}

export class TodayFigureView {
  @StringField({ description: 'care.due-today, care.overdue …; more come with more modules' }) key!: string;
  @StringField() title!: string;
  @EnumField(TODAY_URGENCIES, 'TodayUrgency') urgency!: TodayUrgency;
  @IntegerField({ description: 'Exact to 9,999' }) count!: number;
  @BooleanField() isMore!: boolean;
  @IntegerField({ nullable: true, description: 'What it is held against: the cares of a day, the contacts of which some were reached; null: nothing' }) outOf!: number | null;
  @ObjectField(() => TodayListView, { nullable: true }) list!: TodayListView | null;
}

export class TodayView {
  @LocalDateField({ description: 'In the business time zone' }) date!: string;
  @ObjectField(() => TodayFigureView, { list: true }) own!: TodayFigureView[];
  @ObjectField(() => TodayFigureView, { list: true, nullable: true, description: 'The sums of whom you lead; null when you lead nobody' }) team!: TodayFigureView[] | null;
}
