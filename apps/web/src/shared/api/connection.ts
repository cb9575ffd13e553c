import { ref } from 'vue';

/** When the API was last lost, or null while it answers. Set by every request, read by the offline bar. */
export const offlineSince = ref<Date | null>(null);

export function markOffline(): void {
  offlineSince.value ??= new Date();
}
/** An answer that was still on its way when the line went does not count. */
export function markOnline(): void {
  if (navigator.onLine) offlineSince.value = null;
}

/** Writes that wait for the connection; features count theirs in, the bar tells the sum. */
export const unsentCount = ref(0);
