import { ref, watchEffect } from 'vue';

export type ThemeChoice = 'light' | 'dark' | 'system';

const storageKey = 'tantam.theme';
const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

function stored(): ThemeChoice {
  const value = localStorage.getItem(storageKey);
  return value === 'light' || value === 'dark' ? value : 'system';
}

/** What the user chose; `system` follows the operating system, also when that changes at dusk. */
export const themeChoice = ref<ThemeChoice>(stored());
const systemIsDark = ref(systemDark.matches);
systemDark.addEventListener('change', (event) => (systemIsDark.value = event.matches));

export function isDark(): boolean {
  return themeChoice.value === 'dark' || (themeChoice.value === 'system' && systemIsDark.value);
}

export function chooseTheme(choice: ThemeChoice): void {
  themeChoice.value = choice;
  if (choice === 'system') localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, choice);
}

/** Keeps `data-theme` on the root element in step with the choice. Called once at start. */
export function followTheme(): void {
  watchEffect(() => {
    if (isDark()) document.documentElement.dataset.theme = 'dark';
    else delete document.documentElement.dataset.theme;
  });
}
