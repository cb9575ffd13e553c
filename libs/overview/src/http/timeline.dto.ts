import { ApiProperty } from '@nestjs/swagger';
import { IdField, InstantField, LocalDateField, MapField, ObjectField, PageQuery, pageOf, StringField } from '@tantam/platform';

export class TimelineQuery extends PageQuery {
  @StringField({ optional: true, maxLength: 500, description: 'Only these kinds, comma-separated; `kinds` of an answer names them all' }) kind?: string;
  @LocalDateField({ optional: true, description: 'First day, in the business time zone' }) from?: string;
  @LocalDateField({ optional: true, description: 'Last day' }) to?: string;
}

export class TimelineUserView {
  @IdField() id!: string;
  @StringField() fullName!: string;
}

export class TimelineLinkView {
  @StringField({ description: 'What is opened: `order`, `care-activity`' }) resource!: string;
  @IdField() id!: string;
  @StringField({ nullable: true }) code!: string | null;
}

export class TimelineEventView {
  @IdField({ description: 'Of the thing that it is about; with `kind` unique on a timeline' }) id!: string;
  @StringField({ description: 'order_placed, care_recorded …; more come with more modules' }) kind!: string;
  @StringField({ description: "The kind's name in the language of the request" }) title!: string;
  @InstantField() at!: string;
  @ObjectField(() => TimelineUserView, { nullable: true, description: 'Who did it; null: nobody known, or the system' }) by!: TimelineUserView | null;
  @StringField({ description: 'A short sentence in the language of the request' }) text!: string;
  @ObjectField(() => TimelineLinkView, { nullable: true }) link!: TimelineLinkView | null;
  @MapField({ values: 'any', description: 'What else there is to show, by kind' }) data!: Readonly<Record<string, unknown>>;
}

export class TimelineKindView {
  @StringField() kind!: string;
  @StringField() title!: string;
}

export class TimelinePageView extends pageOf(TimelineEventView) {
  @ApiProperty({ type: TimelineKindView, isArray: true, description: 'All kinds that this reader may see' }) kinds!: TimelineKindView[];
}
