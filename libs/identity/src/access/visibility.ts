import { Injectable } from '@nestjs/common';
import { Registries, type Registry } from '@tantam/platform';
import type { Actor } from './actor.js';

/** Collects the parameters of one statement while its parts are put together. */
export class SqlParameters {
  readonly values: unknown[] = [];
  private readonly shared = new Map<string, number>();

  /** Adds a value and returns its placeholder. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** The same, once: who asks again for the value as this type gets the same placeholder, and so the same condition. */
  share(value: unknown, type: string): string {
    const key = `${type} ${JSON.stringify(value)}`;
    const index = this.shared.get(key);
    // What fell away with a condition may have left its place to another value.
    if (index !== undefined && index < this.values.length && JSON.stringify(this.values[index]) === JSON.stringify(value)) return `$${index + 1}::${type}`;
    this.shared.set(key, this.values.length);
    return `${this.add(value)}::${type}`;
  }
}

/**
 * One right that opens rows of a resource: a SQL condition over the row's alias, or true (all rows), or false (none).
 * Conditions read tables, never the alias of another part of the query.
 */
export type VisibilityRule = (actor: Actor, alias: string, parameters: SqlParameters) => Promise<string | boolean>;

/**
 * Where the rows lie that a right opens: selects of ids among which all of them are, perhaps with others. Empty: it opens none.
 * Null: they cannot be told by themselves, e.g. as it opens everything.
 *
 * @param besides a select of customers whose rows may be left out, as the caller knows of them: finding them takes longest
 */
export type MayBeRows = (actor: Actor, parameters: SqlParameters, reach: Reach, besides?: string) => Promise<readonly string[] | null>;

/** The end of a condition that leaves out some customers, a select of ids; those without one stay. */
export function notOf(besides: string | undefined, column: string): string {
  return besides === undefined ? '' : ` and (${column} in (${besides})) is not true`;
}

/** `few`: for a page, whose reader has little: whoever leads others has not, and need not be told. `many`: for figures over all that there is. */
export type Reach = 'few' | 'many';

/**
 * Who sees which rows. Rights add up: a row is visible when one rule opens it. Lists, counts, search, exports and
 * single reads all use this, so that they agree; what is not visible is answered as if it were not there.
 */
@Injectable()
export class Visibility {
  private readonly rules = new Map<string, Map<string, VisibilityRule>>();
  private readonly places = new Map<string, Map<string, MayBeRows>>();
  private readonly registry: Registry<VisibilityRule>;

  constructor(registries: Registries) {
    this.registry = registries.open('access');
  }

  /**
   * Modules register the rights they know, at start.
   *
   * @param key who brings which right: `care-schedule.mode`; stands in the product's list of registrations
   * @param mayBe makes lists quick for who sees little; without it the resource's lists try every row
   */
  register(resource: string, key: string, rule: VisibilityRule, mayBe?: MayBeRows): void {
    this.registry.add(`${resource}/${key}`, rule);
    this.rules.set(resource, (this.rules.get(resource) ?? new Map<string, VisibilityRule>()).set(key, rule));
    if (mayBe) this.places.set(resource, (this.places.get(resource) ?? new Map<string, MayBeRows>()).set(key, mayBe));
  }

  /** Selects of ids among which are all rows that the actor sees; null when one of his rights cannot tell. */
  async mayBeOf(actor: Actor, resource: string, parameters: SqlParameters, reach: Reach = 'few', besides?: string): Promise<readonly string[] | null> {
    return this.mayBeBy([...(this.rules.get(resource)?.keys() ?? [])], actor, resource, parameters, reach, besides);
  }

  /** The same by some rights only. */
  async mayBeBy(keys: readonly string[], actor: Actor, resource: string, parameters: SqlParameters, reach: Reach = 'few', besides?: string): Promise<readonly string[] | null> {
    const selects: string[] = [];
    const before = parameters.values.length;
    for (const key of keys) {
      if (!this.rules.get(resource)?.has(key)) continue;
      const rows = await this.places.get(resource)?.get(key)?.(actor, parameters, reach, besides);
      // As below: values that no select names go with it.
      if (!rows) parameters.values.length = before;
      if (!rows) return null;
      selects.push(...rows);
    }
    return [...new Set(selects)];
  }

  /** The condition for a `where` clause. A resource for which nobody registered a rule is visible to nobody. */
  visibleTo(actor: Actor, resource: string, alias: string, parameters: SqlParameters): Promise<string> {
    return this.union([...(this.rules.get(resource)?.values() ?? [])], actor, alias, parameters);
  }

  /** The same by some rights only: not every right over a customer opens what belongs to her. */
  visibleBy(keys: readonly string[], actor: Actor, resource: string, alias: string, parameters: SqlParameters): Promise<string> {
    const rules = [...(this.rules.get(resource) ?? [])].filter(([key]) => keys.includes(key));
    return this.union(rules.map(([, rule]) => rule), actor, alias, parameters);
  }

  private async union(rules: readonly VisibilityRule[], actor: Actor, alias: string, parameters: SqlParameters): Promise<string> {
    const conditions: string[] = [];
    const before = parameters.values.length;
    for (const rule of rules) {
      const start = parameters.values.length;
      const condition = await rule(actor, alias, parameters);
      // PostgreSQL refuses values that no condition names: those of conditions that fall away go with them.
      if (condition === true) parameters.values.length = before;
      if (condition === true) return 'true';
      if (condition === false) parameters.values.length = start;
      else conditions.push(`(${condition})`);
    }
    return conditions.length === 0 ? 'false' : `(${conditions.join(' or ')})`;
  }
}
