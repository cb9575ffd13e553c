import { useQueryCache } from '@pinia/colada';
import { ref, watch } from 'vue';
import { ApiProblem } from '@/shared/api/problem.ts';
import { useSession } from '@/shared/api/session.ts';
import { liveState, type LiveMessage } from '@/shared/live/live-connection.ts';
import { useLiveRoom } from '@/shared/live/live-room.ts';
import { getCustomer } from '../api.ts';

interface Person {
  id: string;
  fullName: string;
}
export type CustomerNews = { kind: 'owner'; by: Person | null; owner: Person | null } | { kind: 'gone' };

/** A card that has just been read lacks nothing of before. */
const freshMs = 2_000;

/**
 * What becomes of a customer while her card is open: somebody gives her to another owner, or she leaves what the reader may see. It is said
 * until he has taken note; what he is typing stays.
 */
export function useCustomerNews(customerId: () => string) {
  const cache = useQueryCache();
  const session = useSession();
  const news = ref<CustomerNews>();
  let openedAt = Date.now();

  function hear({ data }: LiveMessage): void {
    const told = data as { by: Person | null; owner: Person | null } | { isGone: true };
    if ('isGone' in told) {
      news.value = { kind: 'gone' };
      return;
    }
    void cache.invalidateQueries({ key: ['customers', 'one'] });
    // Who did it himself knows.
    news.value = told.by?.id === session.user?.id ? undefined : { kind: 'owner', ...told };
  }
  /** Her owner is the same, yet whose work she is, or what the reader may do, is another: is she still his to see? */
  async function look(): Promise<void> {
    const id = customerId();
    try {
      await getCustomer(id);
      if (id === customerId() && news.value?.kind === 'gone') news.value = undefined;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      // Without a line nothing is known; the next message asks again.
      if (id === customerId() && (error.status === 404 || error.status === 403)) news.value = { kind: 'gone' };
    }
  }
  function missed(isFirst: boolean): void {
    if (isFirst && Date.now() - openedAt < freshMs) return;
    void cache.invalidateQueries({ key: ['customers', 'one'] });
    void look();
  }
  const { isLive } = useLiveRoom(() => `customer:${customerId()}`, { onMessage: hear, onGap: missed });
  useLiveRoom(() => 'care-plans', {
    onMessage: ({ data }) => void ((data as { isYours?: boolean }).isYours && look()),
    onGap: () => undefined,
  });
  watch(isLive, (isHeard) => void (!isHeard && liveState.value === 'live' && look()));
  watch(customerId, () => {
    news.value = undefined;
    openedAt = Date.now();
  });
  return { news, dismiss: () => (news.value = undefined) };
}
