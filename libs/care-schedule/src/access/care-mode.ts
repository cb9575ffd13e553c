import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, Kept, WakeUps } from '@tantam/platform';
import type { CareSettings } from '../domain/care-settings.js';

/** The settings as they lie in the table; the time zone is kept by the platform. */
export type StoredCareSettings = Omit<CareSettings, 'timeZone'> & { readonly version: number };

export const CARE_SETTINGS_COLUMNS = `
  assignment_mode as "assignmentMode", care_starts_on as "careStartsOn", count_from as "countFrom", horizon_days as "horizonDays",
  unassigned_visible_to as "unassignedVisibleTo", later_order_settles as "laterOrderSettles", retry_steps as "retrySteps",
  attempts_before_supervisor as "attemptsBeforeSupervisor", claim_minutes as "claimMinutes", not_twice_within_days as "notTwiceWithinDays", version`;

/** How care would be divided. */
export type SupposedMode = Pick<StoredCareSettings, 'assignmentMode' | 'unassignedVisibleTo'>;

const CHANNEL = 'care_mode';

/** How care is divided, and the other settings: asked with every request and therefore kept; a change is known in every process at once. */
@Injectable()
export class CareMode implements OnModuleInit {
  private readonly kept: Kept<StoredCareSettings>;
  private readonly supposed = new AsyncLocalStorage<SupposedMode>();

  constructor(
    private readonly database: Database,
    private readonly wakeUps: WakeUps,
  ) {
    this.kept = new Kept(database, () => this.read());
  }

  onModuleInit(): void {
    this.wakeUps.listen(CHANNEL, () => this.kept.drop());
  }

  async inForce(): Promise<StoredCareSettings> {
    const settings = await this.kept.get();
    const supposed = this.supposed.getStore();
    return supposed ? { ...settings, ...supposed } : settings;
  }

  /** What work finds out as if care were divided so: the rights are those of the one rule, nothing is changed. */
  supposing<T>(mode: SupposedMode, work: () => Promise<T>): Promise<T> {
    return this.supposed.run(mode, work);
  }

  /** Inside the transaction that changes the mode: the others hear of it once it is kept. */
  async changed(): Promise<void> {
    await this.kept.changed();
    await this.database.afterCommit(this, () => this.wakeUps.send(CHANNEL));
  }

  private async read(): Promise<StoredCareSettings> {
    const row = await this.database.row<StoredCareSettings & Record<string, unknown>>(`select ${CARE_SETTINGS_COLUMNS} from care_settings`);
    if (!row) throw new Error('care_settings has lost its row');
    return row;
  }
}
