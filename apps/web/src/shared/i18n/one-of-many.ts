/** What is counted in English messages, and how one of it is called; with its verb where that changes too. */
const SINGULAR: Readonly<Record<string, string>> = {
  'agents see': 'agent sees', 'agents have': 'agent has', 'customers match': 'customer matches', 'products ask': 'product asks', 'people have': 'person has',
  actions: 'action', activities: 'activity', agents: 'agent', cares: 'care', categories: 'category', cells: 'cell', changes: 'change', columns: 'column', contacts: 'contact', customers: 'customer', days: 'day', errors: 'error', events: 'event', files: 'file',
  groups: 'group', hours: 'hour', lines: 'line', minutes: 'minute', orders: 'order', people: 'person', plans: 'plan', products: 'product', returns: 'return', rows: 'row', seconds: 'second', times: 'time',
  units: 'unit', users: 'user', versions: 'version', views: 'view', warnings: 'warning', weeks: 'week', wishes: 'wish', years: 'year',
};
const COUNTED = new RegExp(`(^|[^\\d.,:/+×–-])1 (${Object.keys(SINGULAR).join('|')})(?![\\w-])`, 'gu');

/**
 * `1 orders` → `1 order`. Numbers come into messages as text (`1,234`, `9,999+`), so the grammar is looked at once they stand there;
 * Vietnamese needs none of it.
 */
export function singularAfterOne(text: string): string {
  return text.replace(COUNTED, (_all, before: string, many: string) => `${before}1 ${SINGULAR[many] ?? many}`);
}
