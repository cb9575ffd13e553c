import { Injectable } from '@nestjs/common';
import { Database } from '@tantam/platform';

/** What the business counts in, where nothing was sold yet. */
const DEFAULT_CURRENCY = 'VND';

/** The currencies that were sold in, the most usual first. */
@Injectable()
export class Currencies {
  constructor(private readonly database: Database) {}

  async all(): Promise<readonly string[]> {
    const rows = await this.database.rows<{ currency: string }>(`select currency from report_days group by currency order by sum(order_count) desc, currency`);
    return rows.length > 0 ? rows.map(({ currency }) => currency) : [DEFAULT_CURRENCY];
  }
}
