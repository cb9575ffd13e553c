import { ApiProperty } from '@nestjs/swagger';
import { BooleanField, EnumField, IdField, InstantField, IntegerField, LocalDateField, MapField, ObjectField, PageQuery, StringField } from '../../http/fields.js';
import { pageOf } from '../../http/page.js';
import { IMPORT_STATUSES, type ImportStatus } from '../engine/import-job.js';

export class ImportQuestionSample {
  @StringField({ description: 'A value of the file' })
  text!: string;

  @MapField({ values: 'string', description: 'What the value would be under each choice' })
  readings!: Record<string, string>;
}

export class ImportQuestion {
  @StringField({ example: 'date_order:InvoiceDate' })
  id!: string;

  @EnumField(['date_order', 'encoding'], 'ImportQuestionKind')
  kind!: 'date_order' | 'encoding';

  @StringField({ nullable: true, description: 'Column that the question is about' })
  column!: string | null;

  @StringField({ list: true, description: 'Likeliest first' })
  choices!: string[];

  @ObjectField(() => ImportQuestionSample, { list: true })
  samples!: ImportQuestionSample[];
}

export class ImportColumn {
  @StringField()
  name!: string;

  @StringField({ list: true, description: 'Up to 10 different values' })
  samples!: string[];

  @IntegerField({ description: 'Rows in which the column is filled' })
  filled!: number;

  @EnumField(['text', 'number', 'date', 'phone', 'email', 'empty'], 'ImportColumnLooksLike')
  looksLike!: string;
}

export class ImportError {
  @StringField({ example: 'xls-not-supported' })
  code!: string;

  @StringField({ description: 'What happened and what to do, in the language asked for' })
  message!: string;

  @MapField()
  params!: Record<string, unknown>;
}

export class SuggestedCareStart {
  @LocalDateField({ description: 'Proposed first day of care' })
  date!: string;

  @IntegerField({ description: 'Plans that it would make void' })
  wouldVoid!: number;
}

export class ImportFormat {
  @EnumField(['csv', 'xlsx', 'html'], 'ImportContainer')
  container!: string;

  @StringField({ nullable: true, description: 'Sheet of a workbook' })
  sheet!: string | null;

  @StringField({ example: 'utf-8' })
  encoding!: string;

  @StringField({ description: 'Between the columns of a text file' })
  separator!: string;

  @IntegerField({ description: 'Row of the column names, as Excel numbers it' })
  headerRow!: number;
}

export class ImportView {
  @IdField()
  id!: string;

  @StringField({ example: 'orders' })
  kind!: string;

  @EnumField(IMPORT_STATUSES, 'ImportStatus')
  status!: ImportStatus;

  @BooleanField()
  dryRun!: boolean;

  @StringField()
  fileName!: string;

  @IntegerField({ description: 'Bytes' })
  fileSize!: number;

  @IntegerField({ description: 'Rows done in the present step' })
  processed!: number;

  @IntegerField({ nullable: true, description: 'Rows of the file, once known' })
  total!: number | null;

  @IntegerField({ description: 'Rows read; read = created + updated + unchanged + refused' })
  read!: number;

  @IntegerField()
  created!: number;

  @IntegerField()
  updated!: number;

  @IntegerField()
  unchanged!: number;

  @IntegerField()
  refused!: number;

  @IntegerField({ description: 'Values that were left out or need a look; their rows came in' })
  warnings!: number;

  @MapField({ values: 'string', description: 'Our field → column name' })
  mapping!: Record<string, string>;

  @MapField()
  options!: Record<string, unknown>;

  @ObjectField(() => ImportFormat, { nullable: true, description: 'How the file is read, once it has been looked into' })
  format!: ImportFormat | null;

  @ObjectField(() => ImportColumn, { list: true })
  columns!: ImportColumn[];

  @ObjectField(() => ImportQuestion, { list: true, description: 'Open questions when status is needs_input' })
  questions!: ImportQuestion[];

  @MapField({ description: 'What the kind of import tells besides, e.g. how many customers are new' })
  summary!: Record<string, unknown>;

  @ObjectField(() => SuggestedCareStart, { nullable: true })
  suggestedCareStart!: SuggestedCareStart | null;

  @ObjectField(() => ImportError, { nullable: true })
  error!: ImportError | null;

  @StringField({ nullable: true, description: 'Refused rows as a file, when there are any' })
  resultUrl!: string | null;

  @IdField()
  createdById!: string;

  @InstantField()
  createdAt!: string;

  @InstantField({ nullable: true })
  startedAt!: string | null;

  @InstantField({ nullable: true })
  finishedAt!: string | null;
}

export class ImportPage extends pageOf(ImportView) {}

export class ListImportsQuery extends PageQuery {
  @StringField({ optional: true, maxLength: 50 })
  kind?: string;
}

/** The multipart form, for the contract; it is read part by part. */
export class CreateImportForm {
  @ApiProperty({ example: 'orders', description: 'customers, products, orders, care-actions or care-activities' })
  kind!: string;

  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;

  @ApiProperty({ required: false, type: 'string', description: 'JSON: our field → column name. Left out: guessed from the header.' })
  mapping?: string;

  @ApiProperty({ required: false, type: 'string', description: 'JSON: options of the kind, and `format` (encoding, separator, headerRow, dateOrder, decimalSign, sheet)' })
  options?: string;

  @ApiProperty({ required: false, type: 'boolean', default: false, description: 'Only check; nothing is written' })
  dryRun?: boolean;
}

export class UpdateImportInput {
  @MapField({ optional: true, values: 'string', description: 'Question id → choice' })
  answers?: Record<string, string>;

  @MapField({ optional: true, values: 'string', description: 'Another mapping; the file is checked again' })
  mapping?: Record<string, string>;

  @MapField({ optional: true, description: 'Other options; the file is checked again' })
  options?: Record<string, unknown>;
}
