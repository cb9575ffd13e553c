import { Injectable } from '@nestjs/common';
import { localDateIn, type LocalDate } from '@tantam/kernel';
import { Database } from '../database/database.js';
import { Clock } from './clock.js';

export const DEFAULT_TIME_ZONE = 'Asia/Ho_Chi_Minh';
const KEPT_FOR_MS = 2_000;

/** The calendar of the business: its time zone is a setting, its days are counted there. */
@Injectable()
export class BusinessTime {
  private kept: { zone: string; until: number } | null = null;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** IANA name. Another process's change is seen within two seconds. */
  async zone(): Promise<string> {
    if (this.kept && this.kept.until > Date.now()) return this.kept.zone;
    const row = await this.database.row<{ value: string }>(`select value from platform_settings where key = 'timeZone'`);
    const zone = row?.value ?? DEFAULT_TIME_ZONE;
    this.kept = { zone, until: Date.now() + KEPT_FOR_MS };
    return zone;
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
    this.kept = null;
  }
}
