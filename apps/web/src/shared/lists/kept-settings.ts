import { ApiProblem } from '@/shared/api/problem.ts';
import { http } from '@/shared/api/client.ts';
import { currentToken, onSession } from '@/shared/api/token.ts';
import type { Density } from './table-settings.ts';

/** How a column stands in a table: in the order of the list; `width` in pixels. */
export interface KeptColumn {
  key: string;
  width?: number | null;
  hidden?: boolean;
}
export interface KeptSettings {
  columns: KeptColumn[];
  density: Density | null;
}

const pauseMs = 800;
let asked: Promise<ReadonlyMap<string, KeptSettings>> | undefined;
onSession(() => (asked = undefined));

async function read(): Promise<ReadonlyMap<string, KeptSettings>> {
  const { items } = await http.get<{ items: (KeptSettings & { list: string })[] }>('/list-settings');
  return new Map(items.map((item) => [item.list, item]));
}

/** What this user has set up for a list on any machine; undefined when nothing, or when there is no line now. */
export async function keptSettings(list: string): Promise<KeptSettings | undefined> {
  if (!currentToken()) return undefined;
  asked ??= read();
  try {
    return (await asked).get(list);
  } catch (error) {
    asked = undefined;
    if (!(error instanceof ApiProblem)) throw error;
    return undefined;
  }
}

const timers = new Map<string, number>();

/** Keeps them on the server a moment after the last change; what does not get there stays on this machine. */
export function keepSettings(list: string, settings: KeptSettings): void {
  if (!currentToken()) return;
  window.clearTimeout(timers.get(list));
  timers.set(
    list,
    window.setTimeout(() => {
      http.put(`/list-settings/${list}`, settings).catch((error: unknown) => {
        if (!(error instanceof ApiProblem)) throw error;
      });
    }, pauseMs),
  );
  asked = asked?.then((all) => new Map([...all, [list, settings]]));
}
