import { Injectable } from '@nestjs/common';
import type { BulkKind } from './bulk-kind.js';

/** The actions on many things that modules offer; they register at start. */
@Injectable()
export class BulkKinds {
  private readonly kinds = new Map<string, BulkKind>();

  /** @throws Error for a second one of the same name */
  register<Plan, Value>(kind: BulkKind<Plan, Value>): void {
    if (this.kinds.has(kind.kind)) throw new Error(`Two kinds of bulk jobs called ${kind.kind}`);
    this.kinds.set(kind.kind, kind as BulkKind);
  }

  /** @throws Error for a kind that no module offers (any more) */
  get(kind: string): BulkKind {
    const found = this.kinds.get(kind);
    if (!found) throw new Error(`No module offers bulk jobs of kind ${kind}`);
    return found;
  }

  find(kind: string): BulkKind | null {
    return this.kinds.get(kind) ?? null;
  }
}
