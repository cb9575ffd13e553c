import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstStated, matchReferences, type CustomerReference, type Holder, type KnownHolders, type MatchedReference } from './match-references.js';

const NOBODY: KnownHolders = { byCode: new Map(), byPhone: new Map(), byEmail: new Map() };
const KNOWN: KnownHolders = {
  byCode: new Map([['A', 'id-a'], ['B', 'id-b']]),
  byPhone: new Map([['+1', [{ customerId: 'id-a', code: 'A' }]], ['+2', [{ customerId: 'id-a', code: 'A' }, { customerId: 'id-b', code: 'B' }]]]),
  byEmail: new Map([['b@x', [{ customerId: 'id-b', code: 'B' }]], ['ab@x', [{ customerId: 'id-a', code: 'A' }, { customerId: 'id-b', code: 'B' }]]]),
};

function ref(refNo: number, of: Partial<CustomerReference>): CustomerReference {
  return { refNo, code: null, name: null, phone: null, email: null, ...of };
}

/** `matched id-a`, `created` (makes one), `created by 1`, `ambiguous A B`, `walk_in`. */
function shown(match: MatchedReference): string {
  if (match.outcome === 'ambiguous') return `ambiguous ${match.holders?.join(' ')}`;
  if (match.customerId) return `matched ${match.customerId}`;
  if (match.madeByRefNo === null || match.madeByRefNo === match.refNo) return match.outcome;
  return `${match.outcome} by ${match.madeByRefNo}`;
}

describe('matchReferences', () => {
  it.each<[string, Partial<CustomerReference>[], string[]]>([
    ['a code is that customer, whoever holds the phone', [{ code: 'B', phone: '+1' }], ['matched id-b']],
    ['a new code is a new customer, whoever holds the phone', [{ code: 'N', phone: '+1' }], ['created']],
    ['one code twice is one customer', [{ code: 'N' }, { code: 'N' }], ['created', 'created by 1']],
    ['codes differ by case', [{ code: 'a' }], ['created']],
    ['the one holder of the phone', [{ phone: '+1', email: 'b@x' }], ['matched id-a']],
    ['two holders of the phone, even with a telling e-mail', [{ phone: '+2', email: 'b@x' }], ['ambiguous A B']],
    ['an unknown phone, a known e-mail', [{ phone: '+9', email: 'b@x' }], ['matched id-b']],
    ['the e-mail that one of a phone’s references states counts for all', [{ phone: '+9' }, { phone: '+9', email: 'b@x' }], ['matched id-b', 'matched id-b']],
    ['an e-mail beside one that is known means the same person', [{ phone: '+9', email: 'n@x' }, { email: 'n@x' }, { phone: '+9', email: 'b@x' }], ['matched id-b', 'matched id-b', 'matched id-b']],
    ['two new phones with one e-mail are two people', [{ phone: '+8', email: 'n@x' }, { phone: '+9', email: 'n@x' }, { email: 'n@x' }], ['created', 'created', 'ambiguous +8 +9']],
    ['two holders of the e-mail', [{ email: 'ab@x' }], ['ambiguous A B']],
    ['nobody: one new customer per phone', [{ phone: '+9' }, { phone: '+9' }, { phone: '+8' }], ['created', 'created by 1', 'created']],
    ['nobody: one new customer per e-mail', [{ email: 'n@x' }, { email: 'n@x' }], ['created', 'created by 1']],
    ['a phone that a new code brings, wherever it stands', [{ phone: '+9' }, { code: 'N', phone: '+9' }], ['created by 2', 'created']],
    ['a phone that two new codes bring', [{ phone: '+9' }, { code: 'N', phone: '+9' }, { code: 'M', phone: '+9' }], ['ambiguous N M', 'created', 'created']],
    ['an e-mail that a new phone brings', [{ email: 'n@x' }, { phone: '+9', email: 'n@x' }], ['created by 2', 'created']],
    ['numbers linked by a second one are one person', [{ phone: '+8' }, { phone: '+9', phone2: '+8' }], ['created', 'created by 1']],
    ['a name alone could never be found again', [{ name: 'Hồng' }, {}], ['walk_in', 'walk_in']],
  ])('%s', (_, references, expected) => {
    expect(matchReferences(references.map((each, index) => ref(index + 1, each)), KNOWN).map(shown)).toEqual(expected);
  });

  it('tells a coded reference who else holds its phone', () => {
    const [known, fresh] = matchReferences([ref(1, { code: 'B', phone: '+2' }), ref(2, { code: 'N', phone: '+1' })], KNOWN);
    expect([known?.holders, fresh?.holders]).toEqual([['A'], ['A']]);
  });

  it('finds at the second run exactly whom the first one found or made, and makes nobody', () => {
    const word = (prefix: string) => fc.option(fc.integer({ min: 1, max: 4 }).map((n) => `${prefix}${n}`), { nil: null });
    const reference = fc.record({ code: word('C'), phone: word('+'), email: word('e'), phone2: word('+') });
    fc.assert(
      fc.property(fc.array(reference, { maxLength: 12 }), fc.boolean(), (list, hasSecondPhones) => {
        const references = list.map((each, index) => ref(index + 1, { ...each, phone2: hasSecondPhones && each.phone ? each.phone2 : null }));
        const first = matchReferences(references, NOBODY);
        const second = matchReferences(references, afterwards(references, first));
        expect(second.map((match) => match.customerId ?? match.outcome)).toEqual(
          first.map((match) => (match.madeByRefNo === null ? match.outcome : `id-${match.madeByRefNo}`)),
        );
      }),
      { numRuns: 3_000 },
    );
  });
});

/** Who holds what when the customers have been made as the references say. */
function afterwards(references: readonly CustomerReference[], matches: readonly MatchedReference[]): KnownHolders {
  const [byCode, byPhone, byEmail] = [new Map<string, string>(), new Map<string, Holder[]>(), new Map<string, Holder[]>()];
  const hold = (map: Map<string, Holder[]>, key: string | null | undefined, holder: Holder): void => {
    if (!key || map.get(key)?.some((other) => other.customerId === holder.customerId)) return;
    map.set(key, [...(map.get(key) ?? []), holder]);
  };
  for (const maker of matches.filter((match) => match.outcome === 'created' && match.madeByRefNo === match.refNo)) {
    const group = references.filter((_, index) => matches[index]?.madeByRefNo === maker.refNo);
    const own = references.find((reference) => reference.refNo === maker.refNo)!;
    const holder = { customerId: `id-${maker.refNo}`, code: own.code ?? `G${maker.refNo}` };
    byCode.set(holder.code, holder.customerId);
    const people = own.code ? [own] : group;
    hold(byEmail, own.code ? own.email : firstStated(group, 'email'), holder);
    for (const person of people) [person.phone, person.phone2].forEach((phone) => hold(byPhone, phone, holder));
  }
  return { byCode, byPhone, byEmail };
}
