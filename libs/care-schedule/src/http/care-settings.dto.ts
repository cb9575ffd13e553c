import { BooleanField, EnumField, IdField, IntegerField, LocalDateField, ObjectField, StringField } from '@tantam/platform';
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

export class CareModePreviewQuery {
  @EnumField(ASSIGNMENT_MODES, 'AssignmentMode', { description: 'The mode to try' })
  assignmentMode!: AssignmentMode;

  @EnumField(UNASSIGNED_VISIBLE_TO, 'UnassignedVisibleTo', { optional: true, description: "Who would see nobody's customers; as it is unless given" })
  unassignedVisibleTo?: UnassignedVisibleTo;
}

export class CareModeFigureView {
  @IntegerField({ description: 'As it is' })
  before!: number;

  @IntegerField({ description: 'As it would be' })
  after!: number;
}

export class CareModePersonView {
  @IdField()
  userId!: string;

  @StringField()
  fullName!: string;

  @ObjectField(() => CareModeFigureView, { description: 'Customers that this person sees' })
  customers!: CareModeFigureView;

  @ObjectField(() => CareModeFigureView, { description: 'Plans due up to today in the list of what this person answers for' })
  plans!: CareModeFigureView;
}

export class CareModeUnseenView {
  @ObjectField(() => CareModeFigureView, { description: 'Customers whom no agent sees; supervisors and managers do' })
  customers!: CareModeFigureView;

  @ObjectField(() => CareModeFigureView, { description: "Plans due up to today that stand in no agent's list" })
  plans!: CareModeFigureView;
}

/** What a change of the mode would do. Nothing is changed by asking. */
export class CareModePreviewView {
  @EnumField(ASSIGNMENT_MODES, 'AssignmentMode', { description: 'The mode that was tried' })
  assignmentMode!: AssignmentMode;

  @EnumField(ASSIGNMENT_MODES, 'AssignmentMode', { description: 'The mode in force' })
  inForce!: AssignmentMode;

  @BooleanField({ description: 'Whether the figures of people and of what is unseen were counted on a part of the customers, as there are very many, and are told for all' })
  isEstimate!: boolean;

  @IntegerField({ description: 'All customers' })
  customers!: number;

  @IntegerField({ description: 'All open plans due up to today' })
  plans!: number;

  @ObjectField(() => CareModePersonView, { list: true, description: 'Every active agent (who records care and does not supervise), by name. For supervisors and managers a change of mode opens what their agents see, or nothing new' })
  people!: CareModePersonView[];

  @ObjectField(() => CareModeUnseenView)
  unseen!: CareModeUnseenView;
}
