import { currentUserId, onSession } from '@/shared/api/token.ts';

const storageKey = 'tantam.draftOwner';
const listeners = new Set<() => void>();

/** Hears that another user than the one who typed has signed in here: what was typed is not his to see. */
export function onOtherUser(listener: () => void): void {
  listeners.add(listener);
}

function note(userId: string | undefined): void {
  if (userId === undefined) return;
  const owner = sessionStorage.getItem(storageKey);
  sessionStorage.setItem(storageKey, userId);
  if (owner !== null && owner !== userId) listeners.forEach((listener) => listener());
}
onSession((answer) => note(answer?.user.id));
// This may be loaded after somebody has signed in, and before those who want to hear have said so.
queueMicrotask(() => note(currentUserId()));
