import { Injectable } from '@nestjs/common';
import { Database } from '@tantam/platform';

const KEPT_FOR_MS = 30_000;
const MOST_KEPT = 5_000;

/** Whether selects leave few rows, looked at now and then: it decides how rows are looked for, never which are seen. */
@Injectable()
export class RowEstimates {
  private readonly kept = new Map<string, { isWithin: Promise<boolean>; until: number }>();

  constructor(private readonly database: Database) {}

  /** Whether these selects have at most so many rows together; one that two of them have counts twice. */
  isWithin(selects: readonly string[], values: readonly unknown[], most: number): Promise<boolean> {
    if (selects.length === 0) return Promise.resolve(most >= 0);
    const rows = selects.join(' union all ');
    const key = `${most} ${rows} ${JSON.stringify(values)}`;
    const known = this.kept.get(key);
    if (known && known.until > Date.now()) return known.isWithin;
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    const isWithin = this.look(rows, values, most);
    this.kept.set(key, { isWithin, until: Date.now() + KEPT_FOR_MS });
    isWithin.catch(() => this.kept.delete(key));
    return isWithin;
  }

  private async look(rows: string, values: readonly unknown[], most: number): Promise<boolean> {
    const row = await this.database.row<{ count: number }>(`select count(*)::int as count from (${rows} limit ${most + 1}) mine`, values);
    return (row?.count ?? 0) <= most;
  }
}
