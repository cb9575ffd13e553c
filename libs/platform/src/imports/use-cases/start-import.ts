import { Injectable } from '@nestjs/common';
import { uuidv7 } from '@tantam/kernel';
import type { Actor } from '../../access/actor.js';
import { Audit } from '../../audit/audit.js';
import { Clock } from '../../clock/clock.js';
import { Database } from '../../database/database.js';
import { Files } from '../../files/files.js';
import { invalidInput } from '../../http/validation.js';
import type { ImportJob } from '../engine/import-job.js';
import { ImportJobs } from '../engine/import-jobs.js';
import { ImportKinds } from '../engine/import-kinds.js';
import type { Upload } from '../http/receive-upload.js';
import { checkedMapping, checkedOptions } from './checked-input.js';

/** Uploaded files hold personal data: they go after 30 days. */
const KEEP_FILE_DAYS = 30;

/** Keeps the file and queues the job; nothing is read yet. */
@Injectable()
export class StartImport {
  constructor(
    private readonly jobs: ImportJobs,
    private readonly kinds: ImportKinds,
    private readonly files: Files,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** For somebody signed in, who needs the right of the kind. @throws DomainError `forbidden`, `unknown-import-kind`, `invalid-input` */
  async runFor(actor: Actor, upload: Upload): Promise<ImportJob> {
    this.kinds.getFor(actor, upload.fields.kind ?? '');
    return this.run(actor.userId, upload);
  }

  /** @throws DomainError `unknown-import-kind`, `invalid-input` */
  async run(userId: string, upload: Upload): Promise<ImportJob> {
    const kind = this.kinds.get(upload.fields.kind ?? '');
    const mapping = checkedMapping(kind, jsonField(upload.fields, 'mapping'), '/mapping');
    const options = checkedOptions(kind, jsonField(upload.fields, 'options'), '/options');
    const expiresAt = new Date(this.clock.now().getTime() + KEEP_FILE_DAYS * 86_400_000);
    const file = await this.files.addFromPath(upload.path, upload.name, upload.contentType, expiresAt);
    const id = uuidv7();
    const isDryRun = flag(upload.fields, 'dryRun');
    return this.database.transaction(async () => {
      this.audit.record({ action: 'import.started', resource: 'import', resourceId: id, changes: { kind: { from: null, to: kind.kind }, isDryRun: { from: null, to: isDryRun } } });
      return this.jobs.add({ id, kind: kind.kind, isDryRun, fileId: file.id, fileName: file.name, fileSize: file.size, mapping, options, createdById: userId });
    });
  }
}

function jsonField(fields: Readonly<Record<string, string>>, name: string): unknown {
  const text = fields[name];
  if (text === undefined || text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw invalidInput([{ pointer: `/${name}`, code: 'object' }]);
  }
}

function flag(fields: Readonly<Record<string, string>>, name: string): boolean {
  const text = fields[name] ?? 'false';
  if (text !== 'true' && text !== 'false') throw invalidInput([{ pointer: `/${name}`, code: 'boolean' }]);
  return text === 'true';
}
