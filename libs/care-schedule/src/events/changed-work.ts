import { Injectable } from '@nestjs/common';
import { Database, Events, type DomainEvent } from '@tantam/platform';
import type { AssignmentMode } from '../domain/care-words.js';

export const CARE_WORK_CHANGED = 'care.work_changed';

/** People whose work is another now, and the mode in which it is; null: in whichever. No people: everybody's. */
export type CareWorkChanged = DomainEvent<typeof CARE_WORK_CHANGED, { readonly userIds: readonly string[] | null; readonly mode: AssignmentMode | null }>;

interface Gathered {
  isEverybody: boolean;
  readonly byMode: Map<AssignmentMode | null, Set<string>>;
}

/** Gathers whose work a transaction changes, and publishes it once at its end. */
@Injectable()
export class ChangedWork {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  /** To be called in the transaction that changes what they are given. @param mode in which it counts; null: in all */
  of(userIds: Iterable<string>, mode: AssignmentMode | null): void {
    const { byMode } = this.gathered();
    const people = byMode.get(mode) ?? new Set<string>();
    for (const id of userIds) people.add(id);
    byMode.set(mode, people);
    this.database.beforeCommit(this, () => this.publish());
  }

  ofEverybody(): void {
    this.gathered().isEverybody = true;
    this.database.beforeCommit(this, () => this.publish());
  }

  private gathered(): Gathered {
    return this.database.ofTransaction<Gathered>(this, () => ({ isEverybody: false, byMode: new Map() }));
  }

  private async publish(): Promise<void> {
    const gathered = this.gathered();
    const { isEverybody, byMode } = gathered;
    const told = [...byMode].filter(([, people]) => people.size > 0);
    gathered.isEverybody = false;
    byMode.clear();
    if (isEverybody) return this.tell(null, null);
    for (const [mode, people] of told) await this.tell([...people].sort(), mode);
  }

  private async tell(userIds: readonly string[] | null, mode: AssignmentMode | null): Promise<void> {
    await this.events.publish({ name: CARE_WORK_CHANGED, data: { userIds, mode } } satisfies CareWorkChanged);
  }
}
