import type { Database } from './database.js';

/** After this it is read again, without anybody waiting for it. */
const FRESH_MS = 1_000;
/** Nobody gets anything older. */
const USABLE_MS = 2_000;

/** In one transaction. */
interface Here<T> {
  isChanged: boolean;
  reading: Promise<T> | null;
}

/**
 * A small thing of the database that is asked with every request, e.g. a setting: read once a second for all. Whoever is in a
 * transaction never waits for another connection here: when all of them are taken by those who wait, nobody would go on.
 */
export class Kept<T> {
  private kept: { readonly value: T; readonly readAt: number } | null = null;
  private reading: Promise<T> | null = null;
  private generation = 0;

  constructor(
    private readonly database: Database,
    private readonly read: () => Promise<T>,
  ) {}

  /** As it was two seconds ago at most; in a transaction that has changed it, as it is there. */
  get(): Promise<T> {
    const here = this.database.isInTransaction() ? this.ofTransaction() : null;
    if (here?.isChanged) return this.read();
    const kept = this.usable();
    if (kept && Date.now() - kept.readAt < FRESH_MS) return Promise.resolve(kept.value);
    if (here && !kept) return (here.reading ??= this.readAndKeep(here));
    const reading = this.readOnce();
    return kept ? Promise.resolve(kept.value) : reading;
  }

  /** It has been changed: in a transaction others read it again once that is kept. */
  async changed(): Promise<void> {
    if (this.database.isInTransaction()) this.ofTransaction().isChanged = true;
    await this.database.afterCommit(this, () => this.drop());
  }

  /** Somebody else has changed it. */
  drop(): void {
    this.generation += 1;
    this.kept = null;
    this.reading = null;
  }

  private usable(): { readonly value: T; readonly readAt: number } | null {
    return this.kept && Date.now() - this.kept.readAt < USABLE_MS ? this.kept : null;
  }

  /** One reads for all who ask meanwhile. */
  private readOnce(): Promise<T> {
    if (!this.reading) {
      const { generation } = this;
      this.reading = this.database.apart(() => this.readAndKeep()).finally(() => {
        if (generation === this.generation) this.reading = null;
      });
      // Whoever waits for it hears of a failure; where nobody does, the next to ask reads again.
      this.reading.catch(() => undefined);
    }
    return this.reading;
  }

  /** What a transaction has not changed itself has been committed, so that all may have it. */
  private async readAndKeep(here?: Here<T>): Promise<T> {
    const { generation } = this;
    const readAt = Date.now();
    const value = await this.read();
    if (generation === this.generation && !here?.isChanged) this.kept = { value, readAt };
    return value;
  }

  private ofTransaction(): Here<T> {
    return this.database.ofTransaction<Here<T>>(this, () => ({ isChanged: false, reading: null }));
  }
}
