import { Injectable, type Type } from '@nestjs/common';
import { isDomainError, malformed, rule } from '@tantam/kernel';
import type { Actor } from '../access/actor.js';
import type { Language } from '../http/problems.js';
import { createValidationPipe } from '../http/validation.js';
import type { TableExport } from './table-exports.js';

/** A list that can be had as a file. */
export interface ExportList<Query extends object = object, Row = unknown> {
  /** As its path says it: `care-plans`. */
  readonly list: string;
  readonly permission: string;
  /** The list's own filters and sort, without paging. */
  readonly query: Type<Query>;
  readonly table: (actor: Actor, query: Query, language: Language) => Promise<TableExport<Row>>;
}

/** The lists that modules offer as files; they register at start. */
@Injectable()
export class ExportLists {
  private readonly lists = new Map<string, ExportList>();
  private readonly validation = createValidationPipe();

  /** @throws Error for a second one of the same name */
  register<Query extends object, Row>(list: ExportList<Query, Row>): void {
    if (this.lists.has(list.list)) throw new Error(`Two lists to export called ${list.list}`);
    this.lists.set(list.list, list as unknown as ExportList);
  }

  /** @throws DomainError rule `unknown-export-list` */
  get(name: string): ExportList {
    const found = this.lists.get(name);
    if (!found) throw rule('unknown-export-list', { list: name, lists: [...this.lists.keys()].sort().join(', ') });
    return found;
  }

  /**
   * Filters as JSON, read by the rules of the list's query string.
   *
   * @throws DomainError malformed `invalid-input` with pointers below `/filters`
   */
  async queryOf({ query }: ExportList, filters: Readonly<Record<string, unknown>>): Promise<object> {
    try {
      return (await this.validation.transform(asQueryString(filters), { type: 'query', metatype: query })) as object;
    } catch (error) {
      if (!isDomainError(error) || !Array.isArray(error.params.errors)) throw error;
      throw malformed('invalid-input', { errors: (error.params.errors as { pointer: string }[]).map((each) => ({ ...each, pointer: `/filters${each.pointer}` })) });
    }
  }
}

/** Lists joined by commas, numbers and booleans in words; nothing where nothing is said. */
function asQueryString(filters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const said = Object.entries(filters).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(said.map(([name, value]) => [name, Array.isArray(value) ? value.map(inWords).join(',') : inWords(value)]));
}

function inWords(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}
