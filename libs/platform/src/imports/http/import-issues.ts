import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { decodeTypedCursor, encodeCursor } from '../../http/page.js';
import type { Language } from '../../http/problems.js';
import type { ImportJob } from '../engine/import-job.js';
import { ImportKinds } from '../engine/import-kinds.js';
import { keyColumn } from '../engine/parse-row.js';
import { issueCounts, issueRows } from '../engine/staging-rows.js';
import { titleOf, toIssue } from './import-views.js';
import type { ImportIssuePage, ListIssuesQuery } from './import-issues.dto.js';

/** What was wrong with the rows of an import, for the screen. */
@Injectable()
export class ImportIssues {
  constructor(
    private readonly database: Database,
    private readonly kinds: ImportKinds,
  ) {}

  async page(job: ImportJob, query: ListIssuesQuery, language: Language): Promise<ImportIssuePage> {
    const kind = this.kinds.get(job.kind);
    const table = kind.stagingTable;
    const of = query.of === 'warnings' ? 'warnings' : 'errors';
    const after = query.cursor ? Number(decodeTypedCursor(query.cursor, ['int'])[0]) : 0;
    const reason = query.code ? { code: query.code, ...(query.field ? { field: query.field } : {}) } : undefined;
    const rows = await issueRows(this.database, table, keyColumn(kind), job.id, { of, after, limit: query.limit + 1, reason });
    const kept = rows.slice(0, query.limit);
    const reasons = await issueCounts(this.database, table, job.id, of);
    return {
      items: kept.map(({ row, key, issues }) => ({ row, key, issues: issues.map((issue) => toIssue(issue, job.mapping, language)) })),
      nextCursor: rows.length > query.limit ? encodeCursor([kept.at(-1)!.row]) : null,
      reasons: reasons.map((reason) => ({ ...reason, message: titleOf(reason.code, language) })),
    };
  }
}
