import { Injectable } from '@nestjs/common';
import { localDateIn, type LocalDate } from '@tantam/kernel';
import { Database } from '../database/database.js';
import { Kept } from '../database/kept.js';
import { Clock } from './clock.js';

export const DEFAULT_TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** The calendar of the business: its time zone is a setting, its days are counted there. */
@Injectable()
export class BusinessTime {
  private readonly kept: Kept<string>;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.kept = new Kept(database, () => this.read());
  }

  now(): Date {
    return this.clock.now();
  }

  /** IANA name. Another process's change is seen within two seconds. */
  zone(): Promise<string> {
    return this.kept.get();
  }

  private async read(): Promise<string> {
    const row = await this.database.row<{ value: string }>(`select value from platform_settings where key = 'timeZone'`);
    return row?.value ?? DEFAULT_TIME_ZONE;
  }

  async today(): Promise<LocalDate> {
    return localDateIn(this.clock.now(), await this.zone());
  }

  /** The day on which a moment falls for the business. */
  async dayOf(instant: Date): Promise<LocalDate> {
    return localDateIn(instant, await this.zone());
  }

  async setZone(zone: string): Promise<void> {
    await this.database.execute(
      `insert into platform_settings (key, value) values ('timeZone', to_jsonb($1::text)) on conflict (key) do update set value = excluded.value`,
      [zone],
    );
    await this.kept.changed();
  }
}
