import type { Type } from '@nestjs/common';

/** A list that people keep views of: its name, who may read it, and the query it takes, which decides what a view may hold. */
export interface SavedList {
  /** In kebab case, e.g. `care-plans`. */
  readonly name: string;
  readonly permission: string;
  /** The DTO of the list's query string. */
  readonly query: Type<object>;
}

const declared = new Map<string, SavedList>();

/** Declares a list at the loading of its module, beside its DTO. @throws Error when the name is taken */
export function defineList(list: SavedList): SavedList {
  const known = declared.get(list.name);
  if (known && known.query !== list.query) throw new Error(`Two lists are called ${list.name}`);
  declared.set(list.name, list);
  return list;
}

export function savedList(name: string): SavedList | null {
  return declared.get(name) ?? null;
}
