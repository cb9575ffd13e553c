import { Injectable } from '@nestjs/common';
import { forbidden, rule } from '@tantam/kernel';
import { can, type Actor } from '../../access/actor.js';
import { Database } from '../../database/database.js';
import { AddedImportColumns } from './import-columns.js';
import type { ImportKind } from './import-kind.js';
import { WidenedKind } from './widened-kind.js';

/** The kinds of import that modules offer, with the columns that others add to them; they register at start. */
@Injectable()
export class ImportKinds {
  private readonly kinds = new Map<string, ImportKind>();

  constructor(
    private readonly added: AddedImportColumns,
    private readonly database: Database,
  ) {}

  register(kind: ImportKind): void {
    this.kinds.set(kind.kind, kind);
  }

  /** @throws DomainError `unknown-import-kind` */
  get(kind: string): ImportKind {
    const found = this.kinds.get(kind);
    if (!found) throw rule('unknown-import-kind', { kind });
    return this.widened(found);
  }

  /** @throws DomainError `unknown-import-kind`; `forbidden` for who may not write what it writes */
  getFor(actor: Actor, kind: string): ImportKind {
    const found = this.get(kind);
    if (!can(actor, found.permission)) throw forbidden('forbidden', { permission: found.permission });
    return found;
  }

  /** What this reader may import. */
  allFor(actor: Actor): readonly ImportKind[] {
    return [...this.kinds.values()].filter((kind) => can(actor, kind.permission)).map((kind) => this.widened(kind));
  }

  private widened(kind: ImportKind): ImportKind {
    const added = this.added.of(kind.kind);
    return added.length > 0 ? new WidenedKind(kind, added, this.database) : kind;
  }
}
