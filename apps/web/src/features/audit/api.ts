import { http, type Page, type QueryValue } from '@/shared/api/client.ts';

export interface AuditEntry {
  id: string;
  at: string;
  actor: { kind: 'user' | 'key' | 'system' | 'anonymous'; id: string | null; fullName: string | null };
  requestId: string;
  address: string | null;
  action: string;
  resource: string;
  resourceId: string | null;
  customerId: string | null;
  changes: Record<string, unknown>;
  erasedFields: string[];
  /** About a customer whom the reader may not see. */
  hiddenFields: string[];
  /** What its ids are called; one without a name is of something gone, or not for the reader. */
  names: { id: string; kind: string; name: string }[];
}

export function auditPage(filters: Readonly<Record<string, QueryValue>>, cursor: string | undefined, signal?: AbortSignal): Promise<Page<AuditEntry>> {
  return http.get('/audit', { query: { ...filters, limit: 60, cursor }, signal });
}

export async function colleagues(q: string, signal: AbortSignal): Promise<{ value: string; label: string }[]> {
  const { items } = await http.get<Page<{ id: string; fullName: string }>>('/colleagues', { query: { q, limit: 20 }, signal });
  return items.map(({ id, fullName }) => ({ value: id, label: fullName }));
}
