import { http, type Page } from '@/shared/api/client.ts';
import { useSession } from '@/shared/api/session.ts';
import type { ComboOption } from './combo-options.ts';
import { useFoundOptions } from './found-options.ts';

interface Colleague {
  id: string;
  fullName: string;
}
const optionsOf = (page: Page<Colleague>): ComboOption[] => page.items.map(({ id, fullName }) => ({ value: id, label: fullName }));

/** People to filter a list by, those who have left among them: found by name, and named when an address or a kept view brings them. */
export function useColleagueOptions(source: { chosen: () => readonly string[]; unknown: () => string }) {
  const me = useSession().user;
  return useFoundOptions({
    ...source,
    known: me ? [{ value: me.id, label: me.fullName }] : [],
    search: async (q, signal) => optionsOf(await http.get('/colleagues', { query: { q, limit: 50 }, signal })),
    find: async (id) => optionsOf(await http.get('/colleagues', { query: { id, limit: 1 } }))[0],
  });
}
