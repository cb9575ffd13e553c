import { computed, nextTick, type WritableComputedRef } from 'vue';
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router';

type UrlFields = Record<string, string | undefined>;

let pending: LocationQueryRaw | undefined;

/**
 * Filters, sort and view of a list, kept in the address: it can be shared, re-opened and walked back to. Values are
 * text; one that equals its default is left out. Several changes of one tick become one step.
 */
export function useUrlState<Fields extends UrlFields>(defaults: Fields): { [Name in keyof Fields]: WritableComputedRef<Fields[Name]> } {
  const route = useRoute();
  const router = useRouter();

  function write(name: string, value: string | undefined): void {
    const first = pending === undefined;
    pending = { ...(pending ?? route.query), [name]: value === defaults[name] || value === '' ? undefined : value };
    if (first) {
      void nextTick(() => {
        const query = pending;
        pending = undefined;
        void router.replace({ query, hash: route.hash });
      });
    }
  }

  function field(name: string): WritableComputedRef<string | undefined> {
    return computed({
      get: () => {
        const value = route.query[name];
        return typeof value === 'string' ? value : defaults[name];
      },
      set: (value) => write(name, value),
    });
  }
  return Object.fromEntries(Object.keys(defaults).map((name) => [name, field(name)])) as {
    [Name in keyof Fields]: WritableComputedRef<Fields[Name]>;
  };
}
