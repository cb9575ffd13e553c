import { Injectable } from '@nestjs/common';
import { conflict } from '@tantam/kernel';
import { Audit } from '../../audit/audit.js';
import { fieldChanges } from '../../audit/audit-entry.js';
import { Clock } from '../../clock/clock.js';
import { Database } from '../../database/database.js';
import { invalidInput } from '../../http/validation.js';
import { withoutSamples, type ImportJob } from '../engine/import-job.js';
import { ImportJobs, isOpen, type ImportChanges } from '../engine/import-jobs.js';
import { ImportKinds } from '../engine/import-kinds.js';
import { checkedMapping, checkedOptions } from './checked-input.js';

export interface ImportUpdate {
  readonly answers?: Readonly<Record<string, string>>;
  readonly mapping?: Readonly<Record<string, unknown>>;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Answers questions, changes mapping or options, runs a checked file, cancels: what a person does to a job that waits. */
@Injectable()
export class UpdateImport {
  constructor(
    private readonly database: Database,
    private readonly jobs: ImportJobs,
    private readonly kinds: ImportKinds,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** The file is read and checked again with what was said. @throws DomainError `import-is-busy`, `import-cannot-run` */
  async change(id: string, update: ImportUpdate): Promise<ImportJob> {
    return this.database.transaction(async () => {
      const job = await this.waiting(id);
      if (job.status === 'succeeded' && !job.isDryRun) throw conflict('import-cannot-run');
      const kind = this.kinds.get(job.kind);
      const changes: ImportChanges = {
        status: 'queued', phase: 'read', processed: 0, counts: null, error: null, finishedAt: null, questions: [], summary: {},
        ...(update.answers ? { answers: { ...job.answers, ...checkedAnswers(job, update.answers) } } : {}),
        ...(update.mapping ? { mapping: checkedMapping(kind, update.mapping, '/mapping') } : {}),
        ...(update.options ? { options: checkedOptions(kind, update.options, '/options') } : {}),
      };
      await this.jobs.change(id, changes);
      const said = fieldChanges(job, { ...job, ...changes }, ['answers', 'mapping', 'options']);
      this.audit.record({ action: 'import.changed', resource: 'import', resourceId: id, changes: said });
      return this.jobs.get(id);
    });
  }

  /** Runs a finished dry run: the rows are checked once more, since the data may have moved on, then written. */
  async run(id: string): Promise<ImportJob> {
    return this.database.transaction(async () => {
      const job = await this.waiting(id);
      if (!(job.status === 'succeeded' && job.isDryRun)) throw conflict('import-cannot-run');
      await this.jobs.change(id, { status: 'queued', phase: 'check', isDryRun: false, processed: 0, finishedAt: null });
      this.audit.record({ action: 'import.run', resource: 'import', resourceId: id, changes: { isDryRun: { from: true, to: false } } });
      return this.jobs.get(id);
    });
  }

  /** Stops a job. Chunks already written stay; the same file can be imported again. */
  async cancel(id: string): Promise<ImportJob> {
    return this.database.transaction(async () => {
      const job = await this.jobs.getForUpdate(id);
      if (!isOpen(job.status) && job.status !== 'needs_input') throw conflict('import-cannot-run');
      await this.jobs.change(id, { status: 'cancelled', ...withoutSamples(job), finishedAt: this.clock.now() });
      this.audit.record({ action: 'import.cancelled', resource: 'import', resourceId: id, changes: { status: { from: job.status, to: 'cancelled' } } });
      return this.jobs.get(id);
    });
  }

  private async waiting(id: string): Promise<ImportJob> {
    const job = await this.jobs.getForUpdate(id);
    if (isOpen(job.status)) throw conflict('import-is-busy');
    return job;
  }
}

function checkedAnswers(job: ImportJob, answers: Readonly<Record<string, string>>): Record<string, string> {
  const issues: { pointer: string; code: string }[] = [];
  for (const [id, choice] of Object.entries(answers)) {
    const question = job.questions.find((each) => each.id === id);
    const pointer = `/answers/${id.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    if (!question) issues.push({ pointer, code: 'unknown-question' });
    else if (!question.choices.includes(choice)) issues.push({ pointer, code: 'choice' });
  }
  if (issues.length > 0) throw invalidInput(issues);
  return { ...answers };
}
