import { BooleanField, EnumField, IdField, InstantField, IntegerField, LocalDateField, ObjectField, PageQuery, pageOf, QueryEnums, QueryIds, QueryInteger, StringField } from '@tantam/platform';
import { CARE_ACTIONS, type CareAction } from '../domain/care-words.js';

const POTENTIALS = ['unknown', 'low', 'medium', 'high'] as const;
const LIFECYCLES = ['lead', 'prospect', 'customer', 'dormant', 'lost'] as const;
const OUTCOMES = ['given', 'dropped', 'taken_back'] as const;
const WHY = ['reached_recently', 'wish_by_hand', 'refused', 'programme_changed', 'contacted'] as const;
const MANY = { list: true, maxItems: 200 } as const;
const OCCASION = { maxLength: 60, pattern: /^[a-z_]+$/, example: 'lunar_birthday', description: '`no_contact`, or the name of an occasion of `GET /care-programmes/occasions`' } as const;
const OFFSET = { min: -365, max: 3650, example: -3, description: 'Days from the occasion, negative before it; for `no_contact` the days since the last contact' } as const;

export class ProgrammeCriteriaDto {
  @IdField({ ...MANY, optional: true, default: [] })
  groupIds?: string[];

  @IdField({ ...MANY, optional: true, default: [] })
  categoryIds?: string[];

  @EnumField(POTENTIALS, 'Potential', { ...MANY, optional: true, default: [] })
  potentials?: string[];

  @EnumField(LIFECYCLES, 'Lifecycle', { ...MANY, optional: true, default: [] })
  lifecycles?: string[];

  @IdField({ ...MANY, optional: true, default: [] })
  areaIds?: string[];

  @IdField({ ...MANY, optional: true, default: [], description: 'Home branches' })
  branchIds?: string[];

  @IdField({ ...MANY, optional: true, default: [], description: 'Chosen one by one, such as a selection out of a report: only these, as far as the other lists let them be' })
  customerIds?: string[];
}

class ProgrammeDoDto {
  @ObjectField(() => ProgrammeCriteriaDto, { optional: true, description: 'Any of each list; an empty list leaves that out' })
  criteria?: ProgrammeCriteriaDto;

  @IdField({ optional: true, nullable: true, description: 'Of the occasion `holiday`' })
  holidayId?: string | null;

  @EnumField(CARE_ACTIONS, 'CareAction', { optional: true, nullable: true })
  action?: CareAction | null;

  @IdField({ optional: true, nullable: true })
  formId?: string | null;

  @IdField({ optional: true, nullable: true })
  reasonId?: string | null;

  @StringField({ optional: true, nullable: true, maxLength: 4000, description: 'What to say, shown where care is recorded' })
  script?: string | null;

  @BooleanField({ optional: true })
  active?: boolean;
}

export class ProgrammeCreationDto extends ProgrammeDoDto {
  @StringField({ minLength: 1, maxLength: 100, example: 'Chúc mừng sinh nhật khách VIP' })
  name!: string;

  @StringField(OCCASION)
  occasion!: string;

  @IntegerField(OFFSET)
  offsetDays!: number;
}

export class ProgrammeChangeDto extends ProgrammeDoDto {
  @StringField({ optional: true, minLength: 1, maxLength: 100 })
  name?: string;

  @StringField({ ...OCCASION, optional: true })
  occasion?: string;

  @IntegerField({ ...OFFSET, optional: true })
  offsetDays?: number;
}

export class ProgrammeCriteriaView {
  @IdField({ list: true })
  groupIds!: string[];

  @IdField({ list: true })
  categoryIds!: string[];

  @EnumField(POTENTIALS, 'Potential', { list: true })
  potentials!: string[];

  @EnumField(LIFECYCLES, 'Lifecycle', { list: true })
  lifecycles!: string[];

  @IdField({ list: true })
  areaIds!: string[];

  @IdField({ list: true })
  branchIds!: string[];

  @IdField({ list: true })
  customerIds!: string[];
}

export class ProgrammeRunView {
  @IdField()
  id!: string;

  @LocalDateField()
  day!: string;

  @IntegerField()
  programmeVersion!: number;

  @IntegerField()
  given!: number;

  @IntegerField({ description: 'Not wished for, with why' })
  dropped!: number;

  @IntegerField({ description: 'Open wishes taken back as the programme was changed' })
  takenBack!: number;

  @InstantField()
  startedAt!: string;

  @InstantField({ nullable: true, description: 'null: still at it' })
  finishedAt!: string | null;
}
export class ProgrammeRunList {
  @ObjectField(() => ProgrammeRunView, { list: true })
  items!: ProgrammeRunView[];
}

export class ProgrammeView {
  @IdField()
  id!: string;

  @StringField()
  name!: string;

  @BooleanField()
  active!: boolean;

  @ObjectField(() => ProgrammeCriteriaView)
  criteria!: ProgrammeCriteriaView;

  @StringField()
  occasion!: string;

  @IdField({ nullable: true })
  holidayId!: string | null;

  @StringField({ nullable: true })
  holidayName!: string | null;

  @IntegerField()
  offsetDays!: number;

  @EnumField(CARE_ACTIONS, 'CareAction', { nullable: true })
  action!: CareAction | null;

  @IdField({ nullable: true })
  formId!: string | null;

  @IdField({ nullable: true })
  reasonId!: string | null;

  @StringField({ nullable: true, maxLength: 4000 })
  script!: string | null;

  @IntegerField({ description: 'Its wishes that wait for care' })
  openWishes!: number;

  @ObjectField(() => ProgrammeRunView, { nullable: true })
  lastRun!: ProgrammeRunView | null;

  @IntegerField()
  version!: number;
}
export class ProgrammeList {
  @ObjectField(() => ProgrammeView, { list: true })
  items!: ProgrammeView[];
}

export class OccasionView {
  @StringField()
  name!: string;

  @StringField({ description: 'In the language of Accept-Language' })
  title!: string;

  @BooleanField({ description: 'Whether a wish may stand before it' })
  hasBefore!: boolean;
}
export class OccasionList {
  @ObjectField(() => OccasionView, { list: true })
  items!: OccasionView[];
}

export class ProgrammePreviewQuery {
  @QueryIds()
  groupId?: string[];

  @QueryIds()
  categoryId?: string[];

  @QueryEnums(POTENTIALS, 'Potential')
  potential?: string[];

  @QueryEnums(LIFECYCLES, 'Lifecycle')
  lifecycle?: string[];

  @QueryIds()
  areaId?: string[];

  @QueryIds()
  branchId?: string[];

  @QueryIds()
  customerId?: string[];

  @StringField({ ...OCCASION, optional: true })
  occasion?: string;

  @QueryInteger({ ...OFFSET, min: -365 })
  offsetDays?: number;

  @IdField({ optional: true })
  holidayId?: string;
}

export class ProgrammePreviewView {
  @IntegerField({ description: 'Customers who match, whoever they are cared for by' })
  matching!: number;

  @IntegerField({ nullable: true, description: 'Wishes of today and the next 30 days, before anybody is left out; null without an occasion' })
  coming!: number | null;
}

export class ProgrammeResultsQuery extends PageQuery {
  @QueryEnums(OUTCOMES, 'ProgrammeOutcome')
  outcome?: string[];
}

export class ProgrammeResultView {
  @IdField()
  id!: string;

  @IdField()
  customerId!: string;

  @StringField()
  customerCode!: string;

  @StringField()
  customerName!: string;

  @LocalDateField({ description: 'The feast, birthday, purchase or last contact it is about' })
  occasionOn!: string;

  @LocalDateField()
  wishedOn!: string;

  @EnumField(OUTCOMES, 'ProgrammeOutcome')
  outcome!: string;

  @EnumField(WHY, 'ProgrammeWhy', { nullable: true })
  why!: string | null;

  @InstantField()
  decidedAt!: string;
}
export class ProgrammeResultPage extends pageOf(ProgrammeResultView) {}
