/** Who gets a new customer. Every condition that is not empty must hold; the first rule that takes her decides. */
export interface AssignmentRule {
  readonly id: string;
  readonly name: string;
  readonly ownerIds: readonly string[];
  readonly areaIds: readonly string[];
  readonly branchIds: readonly string[];
  readonly channelIds: readonly string[];
  /** One gets all, several take turns. */
  readonly userIds: readonly string[];
  readonly isActive: boolean;
  /** Whose turn it is, an index that may run over the end. */
  readonly turn: number;
}

export interface NewCustomer {
  readonly id: string;
  readonly ownerId: string | null;
  /** Somebody active owns her: she is his, unless a rule names him as owner. */
  readonly hasActiveOwner: boolean;
  readonly areaId: string | null;
  readonly branchId: string | null;
  readonly channelId: string | null;
}

/** Who can be given work today: the active ones; `away` only when nobody of a rule is here. */
export interface Availability {
  readonly active: ReadonlySet<string>;
  readonly away: ReadonlySet<string>;
}

export interface RuledAssignment {
  readonly customerId: string;
  readonly userId: string;
  readonly ruleId: string;
}

/**
 * Customers with who gets them, in their order, and whose turn it is afterwards by rule. Customers that no rule takes are left
 * out: they are nobody's. A rule of which nobody is active takes nobody.
 *
 * @param rules in their order
 */
export function assignByRules(
  rules: readonly AssignmentRule[],
  customers: readonly NewCustomer[],
  availability: Availability,
): { readonly given: readonly RuledAssignment[]; readonly turns: ReadonlyMap<string, number> } {
  const turns = new Map(rules.map((rule) => [rule.id, rule.turn]));
  const given = customers.flatMap((customer) => {
    for (const rule of rules) {
      if (!takes(rule, customer)) continue;
      const next = nextOf(rule, turns.get(rule.id) ?? 0, availability);
      if (!next) continue;
      turns.set(rule.id, next.turn);
      return [{ customerId: customer.id, userId: next.userId, ruleId: rule.id }];
    }
    return [];
  });
  return { given, turns };
}

function takes(rule: AssignmentRule, customer: NewCustomer): boolean {
  if (!rule.isActive || (customer.hasActiveOwner && rule.ownerIds.length === 0)) return false;
  const holds = (wanted: readonly string[], value: string | null): boolean => wanted.length === 0 || (value !== null && wanted.includes(value));
  return holds(rule.ownerIds, customer.ownerId) && holds(rule.areaIds, customer.areaId) && holds(rule.branchIds, customer.branchId) && holds(rule.channelIds, customer.channelId);
}

function nextOf(rule: AssignmentRule, turn: number, { active, away }: Availability): { userId: string; turn: number } | null {
  const order = rule.userIds.map((_, step) => (turn + step) % rule.userIds.length);
  const isActive = (index: number): boolean => active.has(rule.userIds[index]!);
  const index = order.find((each) => isActive(each) && !away.has(rule.userIds[each]!)) ?? order.find(isActive);
  return index === undefined ? null : { userId: rule.userIds[index]!, turn: (index + 1) % rule.userIds.length };
}
