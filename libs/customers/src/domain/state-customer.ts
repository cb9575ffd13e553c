import { cleanLine, formatPhone, givenNameOf, guessSalutation, malformed, nfc, parseEmail, type LocalDate } from '@tantam/kernel';
import { cleanEmails, cleanPhone, InputErrors } from './clean-contact.js';
import type { CustomerInput } from './customer-input.js';
import type { ContactPerson, CustomerFields, GoodCallHours, SpecialCare } from './customer.js';

const NEW: CustomerFields = {
  kinds: ['customer'], type: 'individual', fullName: '', givenName: '', salutation: '', phone1: null, phone2: null, emails: [], birthday: null,
  gender: 'unknown', company: null, contactPersons: [], taxCode: null, address: null, country: null, provinceCode: null, communeCode: null,
  chosenAreaId: null, branchId: null, groupId: null, categoryId: null, channelId: null, sourceId: null, referredById: null, ownerId: null,
  potential: 'unknown', specialCare: null, preferredChannel: 'none', goodCallHours: [], lifecycle: 'lead', tags: [], notes: null, isIncomplete: true,
};

/** Taken over as they are typed: references and closed words. */
const PLAIN = [
  'kinds', 'type', 'gender', 'provinceCode', 'communeCode', 'branchId', 'groupId', 'categoryId', 'channelId', 'sourceId', 'referredById', 'ownerId',
  'potential', 'preferredChannel', 'lifecycle',
] as const;
const LINES = ['company', 'taxCode', 'address', 'country'] as const;

/**
 * A customer after somebody has stated something about it.
 *
 * Absent fields stay. A name that is taken away or was never given is replaced by the phone, else the e-mail, and
 * marks the customer incomplete. The given name and the salutation follow the name, gender and birthday for as long
 * as nobody has set them to something else; null lets them follow again. A new province takes the commune away,
 * unless one is stated with it.
 *
 * @param current null for a new customer
 * @param today in the business zone, for the age
 * @throws DomainError `invalid-input` with a pointer per field; `customer-unnamed` when there is nothing to call it by
 * @source docs/domain/customers.md#names
 */
export function stateCustomer(current: CustomerFields | null, input: CustomerInput, today: LocalDate, actorId: string): CustomerFields {
  const errors = new InputErrors();
  const before = current ?? NEW;
  const contact = contactOf(before, input, errors);
  const stated: CustomerFields = { ...before, ...given(input, PLAIN), ...linesOf(input), ...contact, ...detailsOf(before, input, actorId, errors) };
  if (stated.birthday && stated.birthday > today) errors.add('/birthday', 'future-birthday');
  if (input.provinceCode !== undefined && input.communeCode === undefined && input.provinceCode !== before.provinceCode) {
    return named(before, { ...stated, communeCode: null }, input, today, errors);
  }
  return named(before, stated, input, today, errors);
}

function contactOf(before: CustomerFields, input: CustomerInput, errors: InputErrors): Pick<CustomerFields, 'phone1' | 'phone2' | 'emails'> {
  return {
    phone1: input.phone1 === undefined ? before.phone1 : cleanPhone(input.phone1, '/phone1', errors),
    phone2: input.phone2 === undefined ? before.phone2 : cleanPhone(input.phone2, '/phone2', errors),
    emails: input.emails === undefined ? before.emails : cleanEmails(input.emails, errors),
  };
}

function linesOf(input: CustomerInput): Partial<CustomerFields> {
  return Object.fromEntries(LINES.filter((name) => input[name] !== undefined).map((name) => [name, lineOrNull(input[name])]));
}

function detailsOf(before: CustomerFields, input: CustomerInput, actorId: string, errors: InputErrors): Partial<CustomerFields> {
  return {
    birthday: input.birthday === undefined ? before.birthday : (input.birthday as LocalDate | null),
    chosenAreaId: input.areaId === undefined ? before.chosenAreaId : input.areaId,
    contactPersons: input.contactPersons === undefined ? before.contactPersons : input.contactPersons.map((person, at) => contactPerson(person, at, errors)),
    specialCare: input.specialCare === undefined ? before.specialCare : specialCare(input.specialCare, actorId),
    goodCallHours: input.goodCallHours === undefined ? before.goodCallHours : input.goodCallHours.map((hours, at) => callHours(hours, at, errors)),
    tags: input.tags === undefined ? before.tags : [...new Set(input.tags.map(cleanLine).filter((tag) => tag !== ''))],
    notes: input.notes === undefined ? before.notes : input.notes?.trim() ? nfc(input.notes).trim() : null,
  };
}

function named(before: CustomerFields, stated: CustomerFields, input: CustomerInput, today: LocalDate, errors: InputErrors): CustomerFields {
  if (errors.list.length > 0) throw malformed('invalid-input', { errors: errors.list });
  const keptName = before.isIncomplete ? '' : before.fullName;
  const fullName = input.fullName === undefined ? keptName : cleanLine(input.fullName ?? '');
  const standIn = stated.phone1 ?? stated.phone2;
  const shownName = fullName || (standIn ? formatPhone(standIn) : '') || stated.emails[0] || before.fullName;
  if (!shownName) throw malformed('customer-unnamed', { errors: [{ pointer: '/fullName', code: 'required' }] });
  return {
    ...stated,
    fullName: shownName,
    isIncomplete: !fullName,
    givenName: givenName(before, shownName, stated.type, input),
    salutation: salutation(before, stated, input, today),
  };
}

function givenName(before: CustomerFields, fullName: string, type: CustomerFields['type'], input: CustomerInput): string {
  if (input.givenName?.trim()) return cleanLine(input.givenName);
  const guess = (name: string, of: CustomerFields['type']): string => (of === 'organisation' ? name : givenNameOf(name));
  const wasSet = before.givenName !== '' && before.givenName !== guess(before.fullName, before.type);
  return input.givenName === undefined && wasSet ? before.givenName : guess(fullName, type);
}

function salutation(before: CustomerFields, stated: CustomerFields, input: CustomerInput, today: LocalDate): string {
  if (input.salutation) return input.salutation;
  const guess = (of: CustomerFields): string => (of.type === 'organisation' ? 'quy_khach' : guessSalutation({ gender: of.gender, birthday: of.birthday, today }));
  const wasSet = before.salutation !== '' && before.salutation !== guess(before);
  return input.salutation === undefined && wasSet ? before.salutation : guess(stated);
}

function contactPerson(person: NonNullable<CustomerInput['contactPersons']>[number], at: number, errors: InputErrors): ContactPerson {
  const pointer = `/contactPersons/${at}`;
  const { email } = person;
  return {
    name: cleanLine(person.name),
    position: lineOrNull(person.position),
    phone: cleanPhone(person.phone, `${pointer}/phone`, errors),
    email: email ? errors.try(`${pointer}/email`, () => parseEmail(email)) : null,
    isMain: person.isMain ?? false,
    signsContracts: person.signsContracts ?? false,
  };
}

function callHours(hours: GoodCallHours, at: number, errors: InputErrors): GoodCallHours {
  if (hours.from >= hours.to) errors.add(`/goodCallHours/${at}/to`, 'ends-before-start');
  return { days: [...new Set(hours.days)].sort((a, b) => a - b), from: hours.from, to: hours.to };
}

function specialCare(input: CustomerInput['specialCare'], actorId: string): SpecialCare | null {
  return input ? { reason: cleanLine(input.reason), until: (input.until ?? null) as LocalDate | null, decidedById: actorId } : null;
}

function given<K extends keyof CustomerInput>(input: CustomerInput, names: readonly K[]): Partial<Pick<CustomerInput, K>> {
  return Object.fromEntries(names.filter((name) => input[name] !== undefined).map((name) => [name, input[name]])) as Partial<Pick<CustomerInput, K>>;
}

function lineOrNull(text: string | null | undefined): string | null {
  return cleanLine(text ?? '') || null;
}
