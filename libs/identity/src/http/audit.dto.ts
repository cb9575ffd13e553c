import { EnumField, IdField, InstantField, MapField, ObjectField, PageQuery, pageOf, StringField } from '@tantam/platform';

const ACTOR_KINDS = ['user', 'key', 'system', 'anonymous'];
const WORD = { maxLength: 100, pattern: /^[a-z][a-z.-]*$/ };

export class AuditQuery extends PageQuery {
  @IdField({ optional: true, description: 'Who did it' })
  userId?: string;

  @StringField({ ...WORD, optional: true, description: 'For example `order.placed`' })
  action?: string;

  @StringField({ ...WORD, optional: true, description: 'For example `order`' })
  resource?: string;

  @StringField({ maxLength: 100, optional: true, description: 'Id, or code where there is no id' })
  resourceId?: string;

  @InstantField({ optional: true })
  from?: string;

  @InstantField({ optional: true, description: 'Exclusive' })
  to?: string;
}

export class AuditActorView {
  @EnumField(ACTOR_KINDS, 'AuditActorKind')
  kind!: string;

  @IdField({ nullable: true })
  id!: string | null;

  @StringField({ nullable: true, description: 'As the user is called today' })
  fullName!: string | null;
}

export class AuditNameView {
  @IdField()
  id!: string;

  @StringField({ description: 'Kind of thing, as `resource` says it' })
  kind!: string;

  @StringField({ description: 'What it is called today' })
  name!: string;
}

export class AuditEntryView {
  @IdField()
  id!: string;

  @InstantField()
  at!: string;

  @ObjectField(() => AuditActorView)
  actor!: AuditActorView;

  @StringField({ description: 'Id of the request, or name of the job' })
  requestId!: string;

  @StringField({ nullable: true, description: 'Network address; null for background work' })
  address!: string | null;

  @StringField()
  action!: string;

  @StringField()
  resource!: string;

  @StringField({ nullable: true })
  resourceId!: string | null;

  @IdField({ nullable: true, description: 'The customer whom it is about' })
  customerId!: string | null;

  @MapField({ values: 'any', description: '`{ field: { from, to } }`' })
  changes!: Record<string, unknown>;

  @StringField({ list: true, description: 'Fields whose values were erased with the customer’s data' })
  erasedFields!: string[];

  @StringField({ list: true, description: 'Fields that say something about a customer whom you may not see; told by their names only' })
  hiddenFields!: string[];

  @ObjectField(() => AuditNameView, {
    list: true,
    description: 'What the ids of the entry are called: of the record, the customer, and in the changes (of two lists the first 20 that came and that went). An id without a name is of something that is gone or that you may not see',
  })
  names!: AuditNameView[];
}

export class AuditPage extends pageOf(AuditEntryView) {}
