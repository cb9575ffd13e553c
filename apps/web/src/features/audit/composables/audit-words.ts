import { useI18n } from 'vue-i18n';
import { formatDate, formatDateTime } from '@/shared/formatting/dates.ts';
import { formatCount } from '@/shared/formatting/numbers.ts';
import type { AuditEntry } from '../api.ts';

/** What the trail tells of, in the order of the filter. */
export const auditResources = [
  'customer', 'order', 'product', 'product-group', 'care-activity', 'care-plan', 'care-claim', 'care-programme', 'care-wish', 'care-settings', 'care-assignment-rules', 'knowledge', 'user', 'role', 'department',
  'branch', 'area', 'holiday', 'working-week', 'import', 'bulk-job', 'report', 'saved-view', 'session',
] as const;

interface Change {
  from: unknown;
  to: unknown;
}
export interface ChangedField {
  field: string;
  name: string;
  from: string;
  to: string;
  /** Why it has no values: they went with the customer's data, or are not for the reader. */
  lacks?: 'erased' | 'hidden';
}

/** Of a long list so many are told; the server names no more. */
export const mostTold = 20;
const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
const isChange = (value: unknown): value is Change => typeof value === 'object' && value !== null && 'from' in value && 'to' in value;
/** Things that are called by a name while they are there and may be seen. */
const named: ReadonlySet<string> = new Set(['customer', 'order', 'product', 'product-group', 'care-programme', 'knowledge', 'user', 'department', 'branch', 'area']);

export const nameIn = ({ names }: Pick<AuditEntry, 'names'>, id: string | null): string | undefined =>
  names.find((one) => one.id === id?.toLowerCase())?.name;
/** The record would have a name if it were there, and for the reader. */
export const isGone = (entry: AuditEntry): boolean => named.has(entry.resource) && isId(entry.resourceId) && nameIn(entry, entry.resourceId) === undefined;

/** Where the record of an entry is looked at; undefined: it has no page, or none for this reader. */
export function recordOf(entry: AuditEntry): string | undefined {
  const { resource, resourceId, customerId, action } = entry;
  const ofCustomer = customerId && !(isId(customerId) && nameIn(entry, customerId) === undefined) ? `/customers/${customerId}` : undefined;
  if (!resourceId || action.endsWith('.deleted')) return ofCustomer;
  if (isGone(entry)) return undefined;
  const pages: Readonly<Record<string, string>> = {
    customer: `/customers/${resourceId}`,
    order: `/orders/${resourceId}`,
    product: `/products/${resourceId}`,
    'care-plan': `/care/${resourceId}`,
    'care-programme': `/settings/care-programmes/${resourceId}`,
    knowledge: '/settings/knowledge',
    import: `/imports/${resourceId}`,
    user: '/settings/users',
    role: '/settings/roles',
    department: '/settings/departments',
    branch: '/settings/branches',
    'care-settings': '/settings/care',
  };
  return pages[resource] ?? ofCustomer;
}

/** What came into a list and what went, told apart by value. */
export function listChange(from: readonly unknown[], to: readonly unknown[]): { added: unknown[]; removed: unknown[] } {
  const without = (list: readonly unknown[], others: readonly unknown[]): unknown[] => {
    const known = new Set(others.map((one) => JSON.stringify(one)));
    return list.filter((one) => !known.has(JSON.stringify(one)));
  };
  return { added: without(to, from), removed: without(from, to) };
}

/** The trail in words of the language shown; a word that is not known yet is shown as it is called inside. */
export function useAuditWords() {
  const { t, te } = useI18n();
  const known = (key: string, otherwise: string): string => (te(key) ? t(key) : otherwise);

  function actionWords(action: string): string {
    const at = action.indexOf('.');
    const [what, verb] = [action.slice(0, at), action.slice(at + 1)];
    const verbKey = `audit.verb.${verb}`;
    if (!te(verbKey)) return action;
    return t(verbKey, { what: known(`audit.what.${what}`, what) });
  }
  const resourceWords = (resource: string): string => known(`audit.what.${resource}`, resource);
  const fieldWords = (field: string): string => known(`audit.field.${field}`, field);

  /** What the record is called, else whom it is about, with its kind in front. */
  function recordWords(entry: AuditEntry): string {
    const name = nameIn(entry, entry.resourceId);
    if (name !== undefined) return `${resourceWords(entry.resource)} ${name}`;
    if (isGone(entry)) return `${resourceWords(entry.resource)} ${t('audit.gone')}`;
    const customer = nameIn(entry, entry.customerId);
    return customer === undefined ? resourceWords(entry.resource) : `${resourceWords(entry.resource)} · ${customer}`;
  }
  /** Whom it is about, where that is another than the record. */
  function customerWords(entry: AuditEntry): string | undefined {
    if (!entry.customerId || entry.resource === 'customer') return undefined;
    return nameIn(entry, entry.customerId) ?? t('audit.gone');
  }

  function changedFields(entry: AuditEntry): ChangedField[] {
    const words = (value: unknown): string => valueWords(value, entry);
    const told = Object.entries(entry.changes).map(([field, change]): ChangedField => {
      const name = fieldWords(field);
      if (!isChange(change)) return { field, name, from: '', to: words(change) };
      const { from, to } = change;
      if (Array.isArray(from) && Array.isArray(to) && from.length > 0) return { field, name, from: '', to: listWords(from, to, words) };
      return { field, name, from: words(from), to: words(to) };
    });
    const lacking = (fields: readonly string[], lacks: 'erased' | 'hidden'): ChangedField[] =>
      fields.map((field) => ({ field, name: fieldWords(field), from: '', to: '', lacks }));
    return [...told, ...lacking(entry.erasedFields, 'erased'), ...lacking(entry.hiddenFields, 'hidden')];
  }
  function listWords(from: readonly unknown[], to: readonly unknown[], words: (value: unknown) => string): string {
    const { added, removed } = listChange(from, to);
    const parts = [
      ...(added.length > 0 ? [t('audit.added', { list: words(added) })] : []),
      ...(removed.length > 0 ? [t('audit.removed', { list: words(removed) })] : []),
    ];
    return parts.length > 0 ? parts.join('; ') : words(to);
  }
  function valueWords(value: unknown, entry: AuditEntry): string {
    const words = (one: unknown): string => valueWords(one, entry);
    if (value === null || value === undefined || value === '') return t('audit.empty');
    if (typeof value === 'boolean') return t(value ? 'audit.yes' : 'audit.no');
    if (Array.isArray(value)) {
      if (value.length === 0) return t('audit.empty');
      const others = value.length - mostTold;
      return value.slice(0, mostTold).map(words).join(', ') + (others > 0 ? ` ${t('audit.others', { n: formatCount(others) })}` : '');
    }
    if (typeof value === 'object') return Object.entries(value).map(([name, one]) => `${fieldWords(name)}: ${words(one)}`).join('; ');
    if (isId(value)) return nameIn(entry, value) ?? t('audit.gone');
    const text = String(value);
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(text);
    if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return formatDateTime(text);
    return known(`audit.value.${text}`, text);
  }
  function actorWords({ actor }: AuditEntry): string {
    return actor.fullName ?? t(`audit.actor.${actor.kind}`);
  }
  return { actionWords, resourceWords, recordWords, customerWords, changedFields, actorWords };
}
