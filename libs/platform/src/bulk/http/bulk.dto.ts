import { EnumField, IdField, InstantField, IntegerField, MapField, ObjectField, PageQuery, QueryEnums, StringField } from '../../http/fields.js';
import { JobError } from '../../http/job-error.js';
import { pageOf } from '../../http/page.js';
import { BULK_OUTCOMES, BULK_STATUSES, type BulkOutcome, type BulkStatus } from '../engine/bulk-job.js';

/** One action on many things, running in the background. Also told live in the room `job:<id>`. */
export class BulkJobView {
  @IdField()
  id!: string;

  @StringField({ example: 'care-assignments' })
  kind!: string;

  @StringField({ description: 'The kind in words' })
  title!: string;

  @EnumField(BULK_STATUSES, 'BulkStatus')
  status!: BulkStatus;

  @MapField({ description: 'What was asked' })
  input!: Record<string, unknown>;

  @IntegerField({ description: 'Rows in all' })
  total!: number;

  @IntegerField({ description: 'Rows done: changed + unchanged + skipped' })
  processed!: number;

  @IntegerField()
  changed!: number;

  @IntegerField()
  unchanged!: number;

  @IntegerField({ description: 'Rows left alone, each with its reason' })
  skipped!: number;

  @ObjectField(() => JobError, { nullable: true })
  error!: JobError | null;

  @InstantField({ nullable: true, description: 'Until when it can be taken back; null: it cannot' })
  reversibleUntil!: string | null;

  @IdField({ nullable: true, description: 'The job that this one takes back' })
  reversesId!: string | null;

  @IdField({ nullable: true, description: 'The job that takes this one back' })
  reversedById!: string | null;

  @IdField()
  createdById!: string;

  @InstantField()
  createdAt!: string;

  @InstantField({ nullable: true })
  startedAt!: string | null;

  @InstantField({ nullable: true })
  finishedAt!: string | null;

  @StringField({ description: 'The result of each row', example: '/api/v1/bulk-jobs/01890000-0000-7000-8000-000000000001/rows' })
  resultUrl!: string;
}

export class BulkJobPage extends pageOf(BulkJobView) {}

export class ListBulkJobsQuery extends PageQuery {
  @StringField({ optional: true, maxLength: 60, description: 'Only of this kind' })
  kind?: string;
}

export class BulkRowView {
  @IntegerField()
  rowNo!: number;

  @IdField()
  targetId!: string;

  @StringField({ example: 'customer' })
  targetType!: string;

  @StringField({ nullable: true, description: 'What it is called; null when you may not see it, or it is gone' })
  name!: string | null;

  @EnumField(BULK_OUTCOMES, 'BulkOutcome', { nullable: true, description: 'Null while it waits' })
  outcome!: BulkOutcome | null;

  @StringField({ nullable: true, description: 'Why it was skipped, in words', maxLength: 2_000 })
  reason!: string | null;
}

export class BulkRowPage extends pageOf(BulkRowView) {}

export class ListBulkRowsQuery extends PageQuery {
  @QueryEnums(BULK_OUTCOMES, 'BulkOutcome', { description: 'Only rows with these outcomes' })
  outcome?: BulkOutcome[];
}
