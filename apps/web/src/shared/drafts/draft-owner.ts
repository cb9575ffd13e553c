import { onSession } from '@/shared/api/token.ts';

const storageKey = 'tantam.draftOwner';
const listeners = new Set<() => void>();

/** Hears that another user than the one who typed has signed in here: what was typed is not his to see. */
export function onOtherUser(listener: () => void): void {
  listeners.add(listener);
}

onSession((answer) => {
  if (!answer) return;
  const owner = sessionStorage.getItem(storageKey);
  sessionStorage.setItem(storageKey, answer.user.id);
  if (owner !== null && owner !== answer.user.id) listeners.forEach((listener) => listener());
});
