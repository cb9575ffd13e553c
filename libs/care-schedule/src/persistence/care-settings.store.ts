import { Injectable } from '@nestjs/common';
import { BusinessTime, Database } from '@tantam/platform';
import { CARE_SETTINGS_COLUMNS, CareMode, type StoredCareSettings } from '../access/care-mode.js';
import type { CareSettings } from '../domain/care-settings.js';

/** The one row of settings; the time zone is kept by the platform, which counts days with it. */
@Injectable()
export class CareSettingsStore {
  constructor(
    private readonly database: Database,
    private readonly time: BusinessTime,
    private readonly mode: CareMode,
  ) {}

  async get(): Promise<CareSettings & { version: number }> {
    const row = await this.database.row<StoredCareSettings>(`select ${CARE_SETTINGS_COLUMNS} from care_settings`);
    return this.withZone(row);
  }

  /** As they were a moment ago, without asking the database: for what need not wait for a change that is just being made. */
  async inForce(): Promise<CareSettings & { version: number }> {
    return this.withZone(await this.mode.inForce());
  }

  /** The settings, kept from changing until the transaction ends. */
  async getForUpdate(): Promise<CareSettings & { version: number }> {
    const row = await this.database.row<StoredCareSettings>(`select ${CARE_SETTINGS_COLUMNS} from care_settings for update`);
    return this.withZone(row);
  }

  async save(settings: CareSettings): Promise<void> {
    await this.database.execute(
      `update care_settings set assignment_mode = $1, care_starts_on = $2, count_from = $3, horizon_days = $4, unassigned_visible_to = $5,
         later_order_settles = $6, retry_steps = $7, attempts_before_supervisor = $8, claim_minutes = $9, not_twice_within_days = $10, version = version + 1`,
      [
        settings.assignmentMode, settings.careStartsOn, settings.countFrom, settings.horizonDays, settings.unassignedVisibleTo, settings.laterOrderSettles,
        JSON.stringify(settings.retrySteps), settings.attemptsBeforeSupervisor, settings.claimMinutes, settings.notTwiceWithinDays,
      ],
    );
    await this.time.setZone(settings.timeZone);
    await this.mode.changed();
  }

  private async withZone(row: StoredCareSettings | null): Promise<CareSettings & { version: number }> {
    if (!row) throw new Error('care_settings has lost its row');
    const { assignmentMode, ...rest } = row;
    return { assignmentMode, timeZone: await this.time.zone(), ...rest };
  }
}
