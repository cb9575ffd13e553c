import { BooleanField, EnumField, IntegerField, LocalDateField, ObjectField, StringField } from '@tantam/platform';
import { ASSIGNMENT_MODES, COUNT_FROM, UNASSIGNED_VISIBLE_TO, type AssignmentMode, type CountFrom, type UnassignedVisibleTo } from '../domain/care-words.js';

/** When to try again after an attempt: minutes later, or days later, at an hour of the day or at the same one. */
export class RetryStepDto {
  @IntegerField({ optional: true, nullable: true, min: 1, max: 44_640, description: 'Minutes after the attempt; exclusive with afterDays' })
  afterMinutes?: number | null;

  @IntegerField({ optional: true, nullable: true, min: 1, max: 365, description: 'Calendar days after the attempt' })
  afterDays?: number | null;

  @StringField({ optional: true, nullable: true, pattern: /^([01]\d|2[0-3]):[0-5]\d$/, maxLength: 5, example: '09:00', description: 'Hour of that day in the business time zone; with afterDays only; without it the same hour' })
  at?: string | null;
}

/** How care falls due. `PUT` takes exactly what `GET` gave. */
export class CareSettingsDto {
  @EnumField(ASSIGNMENT_MODES, 'AssignmentMode', { description: 'Who sees which work, at once effective; assignments of the other modes are kept' })
  assignmentMode!: AssignmentMode;

  @StringField({ minLength: 1, maxLength: 64, example: 'Asia/Ho_Chi_Minh', description: 'IANA name; days are counted there' })
  timeZone!: string;

  @LocalDateField({ nullable: true, description: 'Order plans never cared whose date is before it are void' })
  careStartsOn!: string | null;

  @EnumField(COUNT_FROM, 'CountFrom', { description: '`delivered` counts from placed until the delivery is known' })
  countFrom!: CountFrom;

  @IntegerField({ nullable: true, min: 1, max: 36_500, description: 'No date later than so many days after the day counted from; null: off' })
  horizonDays!: number | null;

  @EnumField(UNASSIGNED_VISIBLE_TO, 'UnassignedVisibleTo')
  unassignedVisibleTo!: UnassignedVisibleTo;

  @BooleanField({ description: 'A later order of the same product settles the line of an earlier plan not yet cared' })
  laterOrderSettles!: boolean;

  @ObjectField(() => RetryStepDto, { list: true, minItems: 1, maxItems: 10, description: 'One after another for each attempt; the last repeats' })
  retrySteps!: RetryStepDto[];

  @IntegerField({ min: 1, max: 100, description: 'From this attempt on a supervisor must decide' })
  attemptsBeforeSupervisor!: number;

  @IntegerField({ min: 1, max: 120 })
  claimMinutes!: number;

  @IntegerField({ nullable: true, min: 1, max: 365, description: 'Programmes call nobody twice within so many days; null: off' })
  notTwiceWithinDays!: number | null;
}

export class CareStartPreviewQuery {
  @LocalDateField({ description: 'The day to try' })
  date!: string;
}

export class CareStartPreviewView {
  @LocalDateField()
  date!: string;

  @IntegerField({ description: 'Order plans never cared that would be void then, as before the start' })
  wouldVoid!: number;
}
