/** What is done with who cares for what. `split-evenly`: each target gets exactly one of the users, all about equally many. */
export const ASSIGN_OPERATIONS = ['add', 'remove', 'replace', 'split-evenly'] as const;
export type AssignOperation = (typeof ASSIGN_OPERATIONS)[number];

/** A product, a group or a customer, with whoever cares for it now. */
export interface AssignmentTarget {
  readonly id: string;
  readonly holderIds: readonly string[];
}

export interface AssignmentAsk {
  readonly operation: AssignOperation;
  /** Each once. */
  readonly userIds: readonly string[];
  /** Whose work the asker may take away; others keep what they have. */
  readonly mayTakeFrom: (userId: string) => boolean;
}

/** Who is added to a target and who is taken off it; one of them is not empty. */
export interface PlannedAssignment {
  readonly targetId: string;
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/**
 * What an operation would change, target by target, in their order; targets that stay as they are are left out.
 *
 * - `add`, `remove`: the users, and nobody else, are added to or taken off every target.
 * - `replace`: every target has exactly the users, and those whom the asker may not take it from.
 * - `split-evenly`: every target has one of the users; how many they get differs by at most one, and whoever has a target
 *   already keeps it as far as his share goes, so that splitting again changes nothing.
 */
export function planAssignments(ask: AssignmentAsk, targets: readonly AssignmentTarget[]): readonly PlannedAssignment[] {
  const chosen = ask.operation === 'split-evenly' ? splitEvenly(targets, ask.userIds) : null;
  return targets.flatMap((target, index) => {
    const wanted = wantedOf(ask, target, chosen?.[index] ?? null);
    const add = wanted.filter((id) => !target.holderIds.includes(id));
    const remove = target.holderIds.filter((id) => !wanted.includes(id));
    return add.length + remove.length === 0 ? [] : [{ targetId: target.id, add, remove }];
  });
}

function wantedOf({ operation, userIds, mayTakeFrom }: AssignmentAsk, target: AssignmentTarget, chosen: string | null): readonly string[] {
  if (operation === 'add') return [...target.holderIds, ...userIds.filter((id) => !target.holderIds.includes(id))];
  if (operation === 'remove') return target.holderIds.filter((id) => !userIds.includes(id));
  const given = chosen === null ? userIds : [chosen];
  return [...given, ...target.holderIds.filter((id) => !given.includes(id) && !mayTakeFrom(id))];
}

/**
 * One of the users for each target, in the order of the targets.
 *
 * @param userIds not empty, each once
 */
export function splitEvenly(targets: readonly AssignmentTarget[], userIds: readonly string[]): readonly string[] {
  const left = sharesOf(targets, userIds);
  const chosen = targets.map(({ holderIds }) => {
    const keeper = userIds.find((id) => holderIds.includes(id) && (left.get(id) ?? 0) > 0) ?? null;
    if (keeper !== null) left.set(keeper, (left.get(keeper) ?? 0) - 1);
    return keeper;
  });
  let turn = 0;
  return chosen.map((keeper) => {
    if (keeper !== null) return keeper;
    while ((left.get(userIds[turn % userIds.length]!) ?? 0) === 0) turn++;
    const next = userIds[turn++ % userIds.length]!;
    left.set(next, (left.get(next) ?? 0) - 1);
    return next;
  });
}

/** How many each gets: those who have more already get the ones left over, so that as little as possible moves. */
function sharesOf(targets: readonly AssignmentTarget[], userIds: readonly string[]): Map<string, number> {
  const held = new Map(userIds.map((id) => [id, 0]));
  for (const { holderIds } of targets) {
    const keeper = userIds.find((id) => holderIds.includes(id));
    if (keeper !== undefined) held.set(keeper, (held.get(keeper) ?? 0) + 1);
  }
  const share = Math.floor(targets.length / userIds.length);
  const leftOver = targets.length % userIds.length;
  const byHeld = userIds.map((id, index) => ({ id, index })).sort((a, b) => (held.get(b.id) ?? 0) - (held.get(a.id) ?? 0) || a.index - b.index);
  return new Map(byHeld.map(({ id }, place) => [id, share + (place < leftOver ? 1 : 0)]));
}

/** How many of the targets' kind somebody has, before and after. */
export interface UserShare {
  readonly userId: string;
  readonly before: number;
  readonly after: number;
}

/** @param heldBefore all that each has of the kind, also what the plan does not touch */
export function sharesAfter(planned: readonly PlannedAssignment[], userIds: readonly string[], heldBefore: ReadonlyMap<string, number>): readonly UserShare[] {
  const moved = new Map<string, number>(userIds.map((id) => [id, 0]));
  for (const { add, remove } of planned) {
    for (const id of add) moved.set(id, (moved.get(id) ?? 0) + 1);
    for (const id of remove) moved.set(id, (moved.get(id) ?? 0) - 1);
  }
  return [...moved].map(([userId, by]) => ({ userId, before: heldBefore.get(userId) ?? 0, after: (heldBefore.get(userId) ?? 0) + by }));
}
