import { onScopeDispose, shallowRef, watch, type ComputedRef, computed } from 'vue';
import { listen, type LiveListener } from './live-connection.ts';

/**
 * Listens in a room for as long as the screen is open.
 *
 * @returns whether the room is heard now; while it is not, the screen asks by itself from time to time
 */
export function useLiveRoom(room: () => string | undefined, listener: LiveListener): { isLive: ComputedRef<boolean> } {
  const current = shallowRef<ReturnType<typeof listen>>();
  const leave = (): void => {
    current.value?.stop();
    current.value = undefined;
  };
  watch(
    room,
    (name) => {
      leave();
      if (name) current.value = listen(name, listener);
    },
    { immediate: true },
  );
  onScopeDispose(leave);
  return { isLive: computed(() => current.value?.isJoined.value ?? false) };
}
