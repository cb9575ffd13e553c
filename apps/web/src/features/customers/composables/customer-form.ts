import type { ContactPerson, Customer, CustomerInput } from '../api.types.ts';

/** The form's own shape: every field there, texts never null, so that a draft is plain data. */
export interface CustomerForm extends Omit<CustomerInput, 'fullName' | 'phone1' | 'phone2' | 'code' | 'emails' | 'tags' | 'specialCare'> {
  code: string;
  fullName: string;
  phone1: string;
  phone2: string;
  /** As typed, parted by commas. */
  emailText: string;
  tagText: string;
  specialReason: string;
  specialUntil: string | null;
}

export const newContact = (): ContactPerson => ({
  name: '',
  position: null,
  phone: null,
  email: null,
  isMain: false,
  signsContracts: false,
});

export function emptyForm(preset: Partial<CustomerForm> = {}): CustomerForm {
  return {
    code: '',
    kinds: ['customer'],
    type: 'individual',
    fullName: '',
    givenName: null,
    salutation: null,
    phone1: '',
    phone2: '',
    emailText: '',
    tagText: '',
    birthday: null,
    gender: 'unknown',
    company: null,
    contactPersons: [],
    taxCode: null,
    address: null,
    country: null,
    provinceCode: null,
    communeCode: null,
    areaId: null,
    branchId: null,
    groupId: null,
    categoryId: null,
    channelId: null,
    sourceId: null,
    referredById: null,
    ownerId: null,
    potential: 'unknown',
    specialReason: '',
    specialUntil: null,
    preferredChannel: 'none',
    goodCallHours: [],
    lifecycle: 'lead',
    notes: null,
    ...preset,
  };
}

/** A customer as the form shows it; an area that follows from the province is left open. */
export function formOf(customer: Customer): CustomerForm {
  const known = emptyForm();
  const stated = Object.fromEntries(
    (Object.keys(known) as (keyof CustomerForm)[]).filter((key) => key in customer).map((key) => [key, customer[key as keyof Customer]]),
  ) as Partial<CustomerForm>;
  return {
    ...known,
    ...stated,
    fullName: customer.isIncomplete ? '' : customer.fullName,
    phone1: customer.phone1 ?? '',
    phone2: customer.phone2 ?? '',
    emailText: customer.emails.join(', '),
    tagText: customer.tags.join(', '),
    areaId: customer.isAreaChosen ? customer.areaId : null,
    specialReason: customer.specialCare?.reason ?? '',
    specialUntil: customer.specialCare?.until ?? null,
  };
}

const textOrNull = (text: string | null): string | null => text?.trim() || null;
const tagsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
];
export const mailsOf = (text: string): string[] => text.split(/[,;\s]+/).filter(Boolean);

function contactOf(contact: ContactPerson): ContactPerson {
  const { name, position, phone, email } = contact;
  return { ...contact, name: name.trim(), position: textOrNull(position), phone: textOrNull(phone), email: textOrNull(email) };
}

function inputOf(form: CustomerForm): CustomerInput {
  const { emailText, tagText, specialReason, specialUntil, code, ...rest } = form;
  return {
    ...rest,
    ...(code.trim() ? { code: code.trim() } : {}),
    fullName: textOrNull(form.fullName),
    givenName: textOrNull(form.givenName),
    phone1: textOrNull(form.phone1),
    phone2: textOrNull(form.phone2),
    emails: mailsOf(emailText),
    tags: tagsOf(tagText),
    company: textOrNull(form.company),
    taxCode: textOrNull(form.taxCode),
    address: textOrNull(form.address),
    country: textOrNull(form.country),
    notes: textOrNull(form.notes),
    communeCode: form.provinceCode ? form.communeCode : null,
    contactPersons: form.type === 'organisation' ? form.contactPersons.map(contactOf) : [],
    specialCare: specialReason.trim() ? { reason: specialReason.trim(), until: specialUntil } : null,
  };
}

/**
 * What differs between two states of the form, as a merge patch: only what somebody changed is written, so that masked
 * phones and fields changed by others meanwhile are left alone.
 */
export function changesBetween(before: CustomerForm, after: CustomerForm): Partial<CustomerInput> {
  const [was, is] = [inputOf(before), inputOf(after)];
  return Object.fromEntries(
    (Object.keys(is) as (keyof CustomerInput)[])
      .filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]))
      .map((key) => [key, is[key]]),
  ) as Partial<CustomerInput>;
}

/** The form on a newer state of the customer: what was typed stays, what was not touched follows. */
export function rebased(typed: CustomerForm, before: CustomerForm, fresh: CustomerForm): CustomerForm {
  const kept = (Object.keys(typed) as (keyof CustomerForm)[])
    .filter((key) => JSON.stringify(typed[key]) !== JSON.stringify(before[key]))
    .map((key) => [key, typed[key]]);
  return { ...fresh, ...(Object.fromEntries(kept) as Partial<CustomerForm>) };
}
