import { EnumField, IntegerField, ObjectField, PageQuery, StringField } from '../../http/fields.js';

export class ImportIssue {
  @StringField({ nullable: true, description: 'Our field, or null when it is about the whole row' })
  field!: string | null;

  @StringField({ nullable: true, description: 'Column of the file' })
  column!: string | null;

  @StringField()
  code!: string;

  @StringField({ nullable: true, description: 'The value as it stands in the file' })
  value!: string | null;

  @StringField({ description: 'Why, in the language asked for' })
  message!: string;
}

export class ImportIssueRow {
  @IntegerField({ description: 'Row in the file, as Excel numbers it' })
  row!: number;

  @StringField({ nullable: true, description: 'What says which thing the row is about, e.g. the order code' })
  key!: string | null;

  @ObjectField(() => ImportIssue, { list: true })
  issues!: ImportIssue[];
}

export class ImportIssueCount {
  @StringField()
  code!: string;

  @StringField({ nullable: true })
  field!: string | null;

  @StringField({ description: 'The reason in words' })
  message!: string;

  @IntegerField()
  rows!: number;
}

export class ImportIssuePage {
  @ObjectField(() => ImportIssueRow, { list: true })
  items!: ImportIssueRow[];

  @StringField({ nullable: true })
  nextCursor!: string | null;

  @ObjectField(() => ImportIssueCount, { list: true, description: 'How many rows each reason concerns' })
  reasons!: ImportIssueCount[];
}

export class ListIssuesQuery extends PageQuery {
  @EnumField(['refused', 'warnings'], 'ImportIssueSet', { optional: true, default: 'refused' })
  of?: 'refused' | 'warnings';

  @StringField({ optional: true, maxLength: 100, description: 'Only rows with this reason' })
  code?: string;

  @StringField({ optional: true, maxLength: 100, description: 'With `code`: only where the reason is about this field' })
  field?: string;
}
