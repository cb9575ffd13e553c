import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { chooseLocale, isLocaleChosen, showLocale, type Locale } from '@/shared/i18n/i18n.ts';
import { http, send } from './client.ts';
import { acceptSession, onSession, refreshSession, type SessionAnswer, type SessionUser } from './token.ts';

/** Set while somebody is signed in on this machine, so that a first visit does not ask for a session in vain. */
const traceKey = 'tantam.signedIn';

/** Who is signed in, and what they may do. The words for a missing right are the screen's. */
export const useSession = defineStore('session', () => {
  const user = ref<SessionUser | null>(null);
  const isSignedIn = computed(() => user.value !== null);
  const rights = computed(() => new Set(user.value?.permissions ?? []));

  onSession((answer) => {
    user.value = answer?.user ?? null;
    if (answer && !isLocaleChosen()) void showLocale(answer.user.locale);
    if (answer) localStorage.setItem(traceKey, '1');
    else localStorage.removeItem(traceKey);
  });

  async function signIn(email: string, password: string, remember: boolean): Promise<void> {
    acceptSession(await http.post<SessionAnswer>('/auth/login', { email, password, remember }));
  }

  async function signOut(): Promise<void> {
    try {
      await send('POST', '/auth/logout', undefined);
    } finally {
      acceptSession(null);
    }
  }

  /** Brings back the session that this browser holds a cookie for. @returns whether there was one. */
  async function restore(): Promise<boolean> {
    if (user.value) return true;
    if (!localStorage.getItem(traceKey)) return false;
    return (await refreshSession()) !== null;
  }

  async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
    await http.post('/auth/password', { currentPassword, newPassword });
    if (user.value) user.value = { ...user.value, mustChangePassword: false };
  }

  /** Switches language here and in the profile, which other machines and e-mails follow. */
  async function changeLocale(locale: Locale): Promise<void> {
    await chooseLocale(locale);
    if (user.value) user.value = await http.patch<SessionUser>('/auth/me', { locale });
  }

  /** Whether the user may do this at all; `undefined` asks for nothing. A list means: any of these. */
  function can(permission: string | readonly string[] | undefined): boolean {
    if (permission === undefined) return true;
    return (typeof permission === 'string' ? [permission] : permission).some((one) => rights.value.has(one));
  }

  return { user, isSignedIn, signIn, signOut, restore, changePassword, changeLocale, can };
});
