import { BooleanField, IntegerField, MapField, ObjectField, StringField } from '../../http/fields.js';
import { ImportIssue } from './import-issues.dto.js';

export class ImportPreviewRow {
  @IntegerField()
  row!: number;

  @MapField({ description: 'Our field → value as it would be stored, or null' })
  values!: Record<string, string | null>;

  @ObjectField(() => ImportIssue, { list: true })
  issues!: ImportIssue[];
}

export class ImportPreview {
  @ObjectField(() => ImportPreviewRow, { list: true })
  items!: ImportPreviewRow[];

  @MapField({ description: 'By field: given, remembered, or how sure the guess is (0 to 1)' })
  basis!: Record<string, unknown>;
}

export class ImportFieldView {
  @StringField()
  name!: string;

  @StringField()
  type!: string;

  @BooleanField()
  required!: boolean;

  @StringField({ description: 'Title in the language asked for' })
  title!: string;
}

export class ImportKindView {
  @StringField()
  kind!: string;

  @StringField()
  title!: string;

  @ObjectField(() => ImportFieldView, { list: true })
  fields!: ImportFieldView[];

  @StringField({ list: true })
  options!: string[];
}

export class ImportKindList {
  @ObjectField(() => ImportKindView, { list: true })
  items!: ImportKindView[];
}
