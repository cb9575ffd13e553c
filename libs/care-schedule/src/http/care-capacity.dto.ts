import { BooleanField, IdField, IntegerField, LocalDateField, ObjectField, StringField } from '@tantam/platform';

export class CapacityQuery {
  @LocalDateField({ description: 'The first day' })
  from!: string;

  @LocalDateField({ description: 'The last day, at most 61 later' })
  to!: string;
}

export class CapacityDayView {
  @LocalDateField()
  date!: string;

  @BooleanField()
  isWorkingDay!: boolean;
}

export class CapacityPersonView {
  @IdField()
  userId!: string;

  @StringField()
  fullName!: string;

  @BooleanField()
  isActive!: boolean;

  @IntegerField({ nullable: true, description: 'Cares in a day of work; null: no limit' })
  capacity!: number | null;

  @IntegerField({ list: true, description: 'Open plans due, in the order of the days. Each plan counts for one person: owner or assigned, or who has the product; his stand-in while he is away' })
  due!: number[];
}

export class CapacityView {
  @ObjectField(() => CapacityDayView, { list: true })
  days!: CapacityDayView[];

  @ObjectField(() => CapacityPersonView, { list: true })
  people!: CapacityPersonView[];

  @IntegerField({ list: true, description: "Due plans that are nobody's, in the order of the days" })
  nobodys!: number[];
}

export class LevellingDto {
  @LocalDateField({ description: 'The first day to be relieved, today or later' })
  from!: string;

  @LocalDateField({ description: 'The last day to be relieved' })
  to!: string;

  @IdField({ optional: true, list: true, minItems: 1, maxItems: 200, description: 'Only theirs' })
  userIds?: string[];
}

export class LevelledDayView {
  @LocalDateField()
  date!: string;

  @IntegerField()
  before!: number;

  @IntegerField()
  after!: number;
}

export class LevelledPersonView {
  @IdField()
  userId!: string;

  @StringField()
  fullName!: string;

  @IntegerField()
  capacity!: number;

  @IntegerField({ description: 'Plans that would move' })
  moved!: number;

  @ObjectField(() => LevelledDayView, { list: true, description: 'Days on which something changes' })
  days!: LevelledDayView[];
}

export class LevellingPreviewView {
  @IntegerField({ description: 'Plans that would move' })
  moved!: number;

  @IntegerField({ description: 'Above capacity and staying: agreed with the customer, or no room' })
  left!: number;

  @ObjectField(() => LevelledPersonView, { list: true })
  people!: LevelledPersonView[];
}
