import { BooleanField, IdField, IntegerField, ObjectField, QueryBoolean, StringField } from '@tantam/platform';

export class CustomerDictionaryEntryInput {
  @StringField({ optional: true, nullable: true, maxLength: 50 })
  code?: string | null;

  @StringField({ minLength: 1, maxLength: 100 })
  name!: string;

  @BooleanField({ optional: true, default: true })
  active?: boolean;

  @IntegerField({ optional: true, min: 0, max: 100_000 })
  position?: number;
}

export class ChangeCustomerDictionaryEntryInput {
  @StringField({ optional: true, nullable: true, maxLength: 50 })
  code?: string | null;

  @StringField({ optional: true, minLength: 1, maxLength: 100 })
  name?: string;

  @BooleanField({ optional: true, description: 'An entry is switched off, never deleted' })
  active?: boolean;

  @IntegerField({ optional: true, min: 0, max: 100_000 })
  position?: number;
}

export class CustomerDictionaryEntryView {
  @IdField()
  id!: string;

  @StringField({ nullable: true })
  code!: string | null;

  @StringField()
  name!: string;

  @BooleanField()
  active!: boolean;

  @IntegerField()
  position!: number;

  @IntegerField()
  version!: number;
}

/** A dictionary is short and comes whole. */
export class CustomerDictionaryView {
  @ObjectField(() => CustomerDictionaryEntryView, { list: true })
  items!: CustomerDictionaryEntryView[];

  @StringField({ nullable: true, description: 'Always null: a dictionary comes whole' })
  nextCursor!: string | null;
}

export class CustomerDictionaryQuery {
  @QueryBoolean({ description: 'Only entries in use, or only those switched off' })
  active?: boolean;
}
