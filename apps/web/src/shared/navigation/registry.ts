import { computed, shallowRef, type ComputedRef } from 'vue';
import { useSession } from '@/shared/api/session.ts';
import { ensureMessages, namespaceOf } from '@/shared/i18n/i18n.ts';
import type { FeatureModule } from './feature.ts';

const modules = shallowRef<readonly FeatureModule[]>([]);

export function registerFeatures(list: readonly FeatureModule[]): void {
  modules.value = list;
}

type EntryKind = 'rail' | 'create' | 'settings' | 'search' | 'commands' | 'slots';
type EntryOf<Kind extends EntryKind> = NonNullable<FeatureModule[Kind]>[number];

/** What all features bring of one kind, only what the user may see, in order. */
export function useEntries<Kind extends EntryKind>(kind: Kind): ComputedRef<EntryOf<Kind>[]> {
  const session = useSession();
  return computed(() => {
    const all = modules.value.flatMap((feature) => (feature[kind] ?? []) as EntryOf<Kind>[]);
    const order = (entry: EntryOf<Kind>): number => ('order' in entry ? entry.order : 0);
    return all.filter((entry) => session.can(entry.permission)).sort((a, b) => order(a) - order(b));
  });
}

/** Loads the words of every feature: the command palette shows labels of features not yet visited. */
export function ensureAllMessages(): Promise<void> {
  return ensureMessages(...modules.value.map((feature) => namespaceOf(feature.name)));
}
