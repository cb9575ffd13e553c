import { Injectable } from '@nestjs/common';
import { rule, stale, uuidv7 } from '@tantam/kernel';
import { Audit, Transactional } from '@tantam/platform';
import type { AssignmentRule } from '../domain/assignment-rules.js';
import { AssignmentRuleSet } from '../persistence/assignment-rule-set.js';
import { unique } from './assign-products.js';

export interface RuleInput extends Omit<AssignmentRule, 'id' | 'turn'> {
  readonly id?: string;
}

export interface StoredRules {
  readonly items: readonly AssignmentRule[];
  readonly version: number;
}

const REFERENCES = [
  ['ownerIds', 'user_summary'], ['userIds', 'user_summary'], ['areaIds', 'areas'], ['branchIds', 'branches'], ['channelIds', 'customer_channels'],
] as const;

/** Replaces the rules for new customers, all in one order. */
@Injectable()
export class ChangeAssignmentRules {
  constructor(
    private readonly rules: AssignmentRuleSet,
    private readonly audit: Audit,
  ) {}

  async get(): Promise<StoredRules> {
    return { items: await this.rules.all(), version: await this.rules.version() };
  }

  /**
   * @param version the version that the caller saw; null: whatever it is
   * @throws DomainError stale `stale` with `current`; rule `care-of-unknown` with a pointer to each id that is none
   */
  @Transactional()
  async run(inputs: readonly RuleInput[], version: number | null): Promise<StoredRules> {
    const held = await this.rules.hold();
    const before = await this.rules.all();
    if (version !== null && version !== held) throw stale('stale', { current: { items: before, version: held } });
    await this.requireKnown(inputs);
    const known = new Set(before.map(({ id }) => id));
    const next = inputs.map((input) => ({
      ...input, id: input.id && known.has(input.id) ? input.id : uuidv7(), name: input.name.trim(), userIds: [...new Set(input.userIds.map((id) => id.toLowerCase()))],
      ownerIds: unique(input.ownerIds), areaIds: unique(input.areaIds), branchIds: unique(input.branchIds), channelIds: unique(input.channelIds),
    }));
    await this.rules.replace(next);
    const told = (rules: readonly Omit<AssignmentRule, 'turn'>[]) => rules.map(({ id, name, ownerIds, areaIds, branchIds, channelIds, userIds, isActive }) => ({ id, name, ownerIds, areaIds, branchIds, channelIds, userIds, isActive }));
    this.audit.record({ action: 'care-assignment-rules.changed', resource: 'care-assignment-rules', resourceId: null, changes: { rules: { from: told(before), to: told(next) } } });
    return this.get();
  }

  private async requireKnown(inputs: readonly RuleInput[]): Promise<void> {
    const errors: { pointer: string; code: string }[] = [];
    for (const [field, table] of REFERENCES) {
      const unknown = await this.rules.unknown(table, unique(inputs.flatMap((input) => input[field])));
      for (const [at, input] of inputs.entries()) {
        errors.push(...input[field].flatMap((id, index) => (unknown.has(id.toLowerCase()) ? [{ pointer: `/items/${at}/${field}/${index}`, code: 'unknown-reference' }] : [])));
      }
    }
    if (errors.length > 0) throw rule('care-of-unknown', { errors });
  }
}
