/** A customer as a file of another kind names it: by code, else by phone, else by e-mail. */
export interface CustomerReference {
  readonly refNo: number;
  readonly code: string | null;
  readonly name: string | null;
  /** E.164 */
  readonly phone: string | null;
  /** Another number of the same person, where the file has two columns. */
  readonly phone2?: string | null;
  /** Lower case. */
  readonly email: string | null;
}

/** Who holds what today, as far as the references ask. */
export interface KnownHolders {
  /** Code → customer id. */
  readonly byCode: ReadonlyMap<string, string>;
  readonly byPhone: ReadonlyMap<string, readonly Holder[]>;
  readonly byEmail: ReadonlyMap<string, readonly Holder[]>;
}

export interface Holder {
  readonly customerId: string;
  readonly code: string;
}

export type ReferenceOutcome = 'matched' | 'created' | 'walk_in' | 'ambiguous';

export interface MatchedReference {
  readonly refNo: number;
  /** `created`: its customer is still to be made, by this reference or another one. */
  readonly outcome: ReferenceOutcome;
  /** The customer that exists already. */
  readonly customerId: string | null;
  /** The reference whose customer, still to be made, this is; its own number when it makes one. */
  readonly madeByRefNo: number | null;
  /** When two or more hold the phone or e-mail: their codes, or what they will be named by. With a code: who else holds it. */
  readonly holders: readonly string[] | null;
}

/** Someone who holds a phone or e-mail, or will when the import has run. */
interface Person {
  readonly customerId: string | null;
  readonly madeByRefNo: number | null;
  readonly label: string;
}

/**
 * Which customer each reference of an import means.
 *
 * - With a code: the customer of that code, else a new one with it; a shared phone never matches.
 * - Without: the one holder of the phone, else of the e-mail. Two holders: a walk-in that names both. None: a new
 *   customer. All references with one phone, or linked by a second one, are one person; the e-mail that any of them states counts for all.
 * - With nothing but a name, or nothing at all: a walk-in, since it could never be found again.
 *
 * New customers with codes come first, then those with phones, then those with e-mails only. So a second run of the
 * same file finds exactly whom the first one found or made, whatever the order of its rows.
 *
 * @source docs/domain/customers.md#customers-in-other-files
 */
export function matchReferences(references: readonly CustomerReference[], known: KnownHolders): MatchedReference[] {
  const results = new Map<number, MatchedReference>();
  const phones = new People(known.byPhone);
  const emails = new People(known.byEmail);
  matchCodes(references, known, results, phones, emails);
  const uncoded = references.filter((reference) => !reference.code);
  matchPhones(uncoded, results, phones, emails);
  matchEmails(uncoded, results, emails);
  return references.map((reference) => results.get(reference.refNo) ?? result(reference.refNo, 'walk_in'));
}

function matchCodes(references: readonly CustomerReference[], known: KnownHolders, results: Map<number, MatchedReference>, phones: People, emails: People): void {
  const makers = new Map<string, number>();
  for (const reference of references) {
    if (!reference.code) continue;
    const customerId = known.byCode.get(reference.code);
    const maker = makers.get(reference.code);
    const holders = otherHolders(reference, customerId ?? null, known);
    if (customerId) results.set(reference.refNo, result(reference.refNo, 'matched', { customerId, holders }));
    else if (maker !== undefined) results.set(reference.refNo, result(reference.refNo, 'created', { madeByRefNo: maker, holders }));
    else {
      makers.set(reference.code, reference.refNo);
      results.set(reference.refNo, result(reference.refNo, 'created', { madeByRefNo: reference.refNo, holders }));
      const person = { customerId: null, madeByRefNo: reference.refNo, label: reference.code };
      phonesOf(reference).forEach((phone) => phones.add(phone, person));
      emails.add(reference.email, person);
    }
  }
}

/** Sharing a phone or an e-mail only warns whoever has a code. */
function otherHolders(reference: CustomerReference, customerId: string | null, known: KnownHolders): readonly string[] | null {
  const all = [...phonesOf(reference).flatMap((phone) => known.byPhone.get(phone) ?? []), ...((reference.email && known.byEmail.get(reference.email)) || [])];
  const others = [...new Set(all.filter((holder) => holder.customerId !== customerId).map((holder) => holder.code))];
  return others.length > 0 ? others : null;
}

function matchPhones(references: readonly CustomerReference[], results: Map<number, MatchedReference>, phones: People, emails: People): void {
  let open = groupByPhones(references);
  const settle = (group: readonly CustomerReference[], found: readonly Person[]): void =>
    group.forEach((reference) => results.set(reference.refNo, ofPeople(reference.refNo, found)));
  open = open.filter((group) => {
    const found = distinct(group.flatMap((reference) => phonesOf(reference).flatMap((phone) => phones.of(phone))));
    if (found.length > 0) settle(group, found);
    return found.length === 0;
  });
  for (let before = -1; before !== open.length; ) {
    before = open.length;
    open = openAfterEmails(open, emails, settle);
  }
  // Made only now, so that new customers do not see each other's e-mails: a number tells people apart better.
  for (const group of open) make(group, results, emails, phonesOf(group[0]!)[0]!);
}

/**
 * Settles the groups of which an e-mail has a holder, and returns the others. The other e-mails of such a group mean the
 * same person to the rest of the file; were they free to make a customer, a second run would find that one instead.
 */
function openAfterEmails(
  groups: readonly CustomerReference[][],
  emails: People,
  settle: (group: readonly CustomerReference[], found: readonly Person[]) => void,
): CustomerReference[][] {
  const open: CustomerReference[][] = [];
  for (const group of groups) {
    const stated = [...new Set(group.flatMap((reference) => reference.email ?? []))];
    const found = stated.map((email) => emails.of(email)).find((people) => people.length > 0);
    if (!found) {
      open.push(group);
      continue;
    }
    settle(group, found);
    stated.filter((email) => emails.of(email).length === 0).forEach((email) => found.forEach((person) => emails.add(email, person)));
  }
  return open;
}

function distinct(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((person) => [person.customerId ?? person.madeByRefNo, person])).values()];
}

function phonesOf({ phone, phone2 }: CustomerReference): string[] {
  return [phone, phone2].filter((each) => typeof each === 'string');
}

/** References that share a number, or are linked by others that do, in order of their first. */
function groupByPhones(references: readonly CustomerReference[]): CustomerReference[][] {
  const leaders = new Map<string, string>();
  const leaderOf = (phone: string): string => {
    let leader = phone;
    while (leaders.get(leader) !== undefined && leaders.get(leader) !== leader) leader = leaders.get(leader)!;
    leaders.set(phone, leader);
    return leader;
  };
  const withPhones = references.filter((reference) => phonesOf(reference).length > 0);
  for (const reference of withPhones) {
    const [first, second] = phonesOf(reference);
    const leader = leaderOf(first!);
    if (second !== undefined) leaders.set(leaderOf(second), leader);
  }
  return [...groupBy(withPhones, (reference) => leaderOf(phonesOf(reference)[0]!)).values()];
}

function matchEmails(references: readonly CustomerReference[], results: Map<number, MatchedReference>, emails: People): void {
  const groups = groupBy(references.filter((reference) => phonesOf(reference).length === 0), (reference) => reference.email);
  for (const [email, group] of groups) {
    const found = emails.of(email);
    if (found.length > 0) group.forEach((reference) => results.set(reference.refNo, ofPeople(reference.refNo, found)));
    else make(group, results, emails, email);
  }
}

/** The first of a group makes the customer; it keeps the group's first e-mail. */
function make(group: readonly CustomerReference[], results: Map<number, MatchedReference>, emails: People, label: string): void {
  const maker = group[0]!.refNo;
  for (const { refNo } of group) results.set(refNo, result(refNo, 'created', { madeByRefNo: maker }));
  emails.add(firstStated(group, 'email'), { customerId: null, madeByRefNo: maker, label: firstStated(group, 'name') ?? label });
}

/** The first value that any of a group states. */
export function firstStated(group: readonly CustomerReference[], field: 'name' | 'email'): string | null {
  return group.find((reference) => reference[field])?.[field] ?? null;
}

function ofPeople(refNo: number, people: readonly Person[]): MatchedReference {
  const [only] = people;
  if (people.length === 1 && only) {
    return result(refNo, only.customerId ? 'matched' : 'created', { customerId: only.customerId, madeByRefNo: only.madeByRefNo });
  }
  return result(refNo, 'ambiguous', { holders: people.map((person) => person.label) });
}

function result(refNo: number, outcome: ReferenceOutcome, of: Partial<MatchedReference> = {}): MatchedReference {
  return { refNo, outcome, customerId: null, madeByRefNo: null, holders: null, ...of };
}

function groupBy(references: readonly CustomerReference[], keyOf: (reference: CustomerReference) => string | null): Map<string, CustomerReference[]> {
  const groups = new Map<string, CustomerReference[]>();
  for (const reference of references) {
    const key = keyOf(reference);
    if (!key) continue;
    const group = groups.get(key);
    if (group) group.push(reference);
    else groups.set(key, [reference]);
  }
  return groups;
}

/** Who holds a key today, and who will. */
class People {
  private readonly coming = new Map<string, Person[]>();

  constructor(private readonly known: ReadonlyMap<string, readonly Holder[]>) {}

  add(key: string | null, person: Person): void {
    if (key) this.coming.set(key, [...(this.coming.get(key) ?? []), person]);
  }

  of(key: string): readonly Person[] {
    const today = (this.known.get(key) ?? []).map(({ customerId, code }) => ({ customerId, madeByRefNo: null, label: code }));
    return [...today, ...(this.coming.get(key) ?? [])];
  }
}
