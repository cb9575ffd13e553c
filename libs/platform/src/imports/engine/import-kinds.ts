import { Injectable } from '@nestjs/common';
import { rule } from '@tantam/kernel';
import type { ImportKind } from './import-kind.js';

/** The kinds of import that modules offer; they register at start. */
@Injectable()
export class ImportKinds {
  private readonly kinds = new Map<string, ImportKind>();

  register(kind: ImportKind): void {
    this.kinds.set(kind.kind, kind);
  }

  /** @throws DomainError `unknown-import-kind` */
  get(kind: string): ImportKind {
    const found = this.kinds.get(kind);
    if (!found) throw rule('unknown-import-kind', { kind });
    return found;
  }

  all(): readonly ImportKind[] {
    return [...this.kinds.values()];
  }
}
