import { useI18n } from 'vue-i18n';
import { formatDate, formatDateTime } from '@/shared/formatting/dates.ts';
import type { AuditEntry } from '../api.ts';

/** What the trail tells of, in the order of the filter. */
export const auditResources = [
  'customer', 'order', 'product', 'product-group', 'care-activity', 'care-plan', 'care-claim', 'care-settings', 'care-assignment-rules', 'user', 'role', 'department',
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
  isErased: boolean;
}

const isChange = (value: unknown): value is Change => typeof value === 'object' && value !== null && ('from' in value || 'to' in value);

/** Where the record of an entry is looked at; undefined: it has no page, or none any more. */
export function recordOf({ resource, resourceId, customerId, action }: AuditEntry): string | undefined {
  if (!resourceId || action.endsWith('.deleted')) return customerId ? `/customers/${customerId}` : undefined;
  const pages: Readonly<Record<string, string>> = {
    customer: `/customers/${resourceId}`,
    order: `/orders/${resourceId}`,
    product: `/products/${resourceId}`,
    'care-plan': `/care/${resourceId}`,
    import: `/imports/${resourceId}`,
    user: '/settings/users',
    role: '/settings/roles',
    department: '/settings/departments',
    branch: '/settings/branches',
    'care-settings': '/settings/care',
  };
  return pages[resource] ?? (customerId ? `/customers/${customerId}` : undefined);
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

  function valueWords(value: unknown): string {
    if (value === null || value === undefined || value === '') return t('audit.empty');
    if (typeof value === 'boolean') return t(value ? 'audit.yes' : 'audit.no');
    if (Array.isArray(value)) return value.length > 0 ? value.map(valueWords).join(', ') : t('audit.empty');
    if (typeof value === 'object') return Object.entries(value).map(([name, one]) => `${fieldWords(name)}: ${valueWords(one)}`).join('; ');
    const text = String(value);
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(text);
    if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return formatDateTime(text);
    return known(`audit.value.${text}`, text);
  }

  function changedFields(entry: AuditEntry): ChangedField[] {
    const told = Object.entries(entry.changes).map(([field, change]) => ({
      field,
      name: fieldWords(field),
      from: isChange(change) ? valueWords(change.from) : '',
      to: valueWords(isChange(change) ? change.to : change),
      isErased: false,
    }));
    return [...told, ...entry.erasedFields.map((field) => ({ field, name: fieldWords(field), from: '', to: '', isErased: true }))];
  }
  function actorWords({ actor }: AuditEntry): string {
    return actor.fullName ?? t(`audit.actor.${actor.kind}`);
  }
  return { actionWords, resourceWords, changedFields, actorWords };
}
