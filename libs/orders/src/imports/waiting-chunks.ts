import type { Database } from '@tantam/platform';

export interface Chunk {
  readonly isLinked: boolean;
  /** Numbers of orders within their import. */
  readonly numbers: readonly number[];
}

/** Chunks of one import that wait for a transaction. Linked ones run one after another, whoever else is at work. */
export class WaitingChunks {
  private readonly linked: (readonly number[])[];
  private readonly free: (readonly number[])[];
  private isLinkedUnderWay = false;

  constructor(chunks: readonly Chunk[]) {
    this.linked = chunks.filter((chunk) => chunk.isLinked).map((chunk) => chunk.numbers);
    this.free = chunks.filter((chunk) => !chunk.isLinked).map((chunk) => chunk.numbers);
  }

  get isEmpty(): boolean {
    return this.linked.length + this.free.length === 0;
  }

  /** The next chunk, for the transaction that is open; null when all that is left waits for another's commit. */
  take(database: Database): readonly number[] | null {
    if (this.isLinkedUnderWay || this.linked.length === 0) return this.free.shift() ?? null;
    this.isLinkedUnderWay = true;
    database.afterCommit(this, () => {
      this.isLinkedUnderWay = false;
    });
    return this.linked.shift() ?? null;
  }
}
