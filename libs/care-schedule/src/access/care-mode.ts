import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, WakeUps } from '@tantam/platform';
import type { AssignmentMode, UnassignedVisibleTo } from '../domain/care-words.js';

export interface ModeInForce {
  readonly assignmentMode: AssignmentMode;
  readonly unassignedVisibleTo: UnassignedVisibleTo;
}

const CHANNEL = 'care_mode';
/** Should a wake-up be lost, the mode is looked up again after this. */
const KEPT_FOR_MS = 2_000;

/** How care is divided, asked with every request and therefore kept; a change is known in every process at once. */
@Injectable()
export class CareMode implements OnModuleInit {
  private kept: { mode: Promise<ModeInForce>; until: number } | null = null;

  constructor(
    private readonly database: Database,
    private readonly wakeUps: WakeUps,
  ) {}

  onModuleInit(): void {
    this.wakeUps.listen(CHANNEL, () => {
      this.kept = null;
    });
  }

  async inForce(): Promise<ModeInForce> {
    if (!this.kept || this.kept.until < Date.now()) {
      const mode = this.database.apart(() => this.read());
      this.kept = { mode, until: Date.now() + KEPT_FOR_MS };
      mode.catch(() => {
        this.kept = null;
      });
    }
    return this.kept.mode;
  }

  /** Inside the transaction that changes the mode: the others hear of it once it is kept. */
  async changed(): Promise<void> {
    await this.database.afterCommit(this, () => this.wakeUps.send(CHANNEL));
  }

  private async read(): Promise<ModeInForce> {
    const row = await this.database.row<ModeInForce & Record<string, unknown>>(
      `select assignment_mode as "assignmentMode", unassigned_visible_to as "unassignedVisibleTo" from care_settings`,
    );
    if (!row) throw new Error('care_settings has lost its row');
    return row;
  }
}
