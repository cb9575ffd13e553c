import { computed, onScopeDispose, ref, shallowReactive, watch, type Ref } from 'vue';

/**
 * A key with what it does. `keys` reads like `KeyJ`, `Ctrl+KeyK`, `Shift+Slash`, `Alt+KeyC`: physical keys
 * (`event.code`), so that Telex, VNI and other layouts do not move them. `Ctrl` is ⌘ on a Mac.
 */
export interface Shortcut {
  keys: string;
  /** Message key of what it does, for the list of all keys. */
  labelKey: string;
  run: (event: KeyboardEvent) => void;
  /** Works while typing too; only for keys with Ctrl or Alt, function keys and Escape. */
  whileTyping?: boolean;
  isActive?: () => boolean;
}

const shortcuts = shallowReactive<Shortcut[]>([]);
const storageKey = 'tantam.singleKeys';

/** Single-letter keys may be switched off (WCAG 2.1.4); those with Ctrl or Alt stay. */
export const singleKeysOn = ref(localStorage.getItem(storageKey) !== 'off');
watch(singleKeysOn, (on) => localStorage.setItem(storageKey, on ? 'on' : 'off'));

const ownStorageKey = 'tantam.ownKeys';
/** Keys that this user has put in the place of others: `{ KeyN: 'KeyG' }`. */
const ownKeys = ref<Record<string, string>>(JSON.parse(localStorage.getItem(ownStorageKey) ?? '{}') as Record<string, string>);
watch(ownKeys, (keys) => localStorage.setItem(ownStorageKey, JSON.stringify(keys)), { deep: true });

/** The key that does what `keys` does by default. */
export const keysOf = (keys: string): string => ownKeys.value[keys] ?? keys;
/** Single letters, digits and signs may be changed; Enter, Escape and arrows mean the same everywhere. */
export const isChangeable = (keys: string): boolean => /^(Shift\+)?(Key[A-Z]|Digit\d|Slash|Comma|Period|Semicolon|Quote|BracketLeft|BracketRight|Minus|Equal|Backquote)$/.test(keys);
export const isChanged = (keys: string): boolean => ownKeys.value[keys] !== undefined;

/** Puts another key in the place of `keys`. @returns false when that key does something else already */
export function changeKeys(keys: string, own: string): boolean {
  const isTaken = shortcuts.some((shortcut) => shortcut.keys !== keys && keysOf(shortcut.keys) === own);
  if (!isChangeable(own) || isTaken) return false;
  const others = Object.fromEntries(Object.entries(ownKeys.value).filter(([one]) => one !== keys));
  ownKeys.value = own === keys ? others : { ...others, [keys]: own };
  return true;
}
export function resetKeys(): void {
  ownKeys.value = {};
}

export const allShortcuts = computed(() => shortcuts.filter((shortcut) => shortcut.isActive?.() ?? true));

/** Registers keys until the calling component goes away. The one registered last wins. */
export function useShortcuts(list: readonly Shortcut[]): void {
  shortcuts.push(...list);
  onScopeDispose(() => list.forEach((shortcut) => shortcuts.splice(shortcuts.indexOf(shortcut), 1)));
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])'));

const modifiersOf = (event: KeyboardEvent): string =>
  `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}`;

const hasModifier = (keys: string): boolean => /^(Ctrl|Alt)\+/.test(keys) || /^F\d+$|^Escape$/.test(keys);

/** Keys given to a control that means them itself: Enter on a button presses that button. */
function belongsToTarget(event: KeyboardEvent): boolean {
  if (!(event.target instanceof HTMLElement)) return false;
  const pressed =
    ['Enter', 'Space'].includes(event.code) && event.target.matches('button, a[href], summary, [role=option], [role=menuitem]');
  return (
    pressed ||
    (event.code.startsWith('Arrow') && event.target.closest('[role=radiogroup], [role=tablist], [role=menu], [role=listbox]') !== null)
  );
}

export function shortcutFor(event: KeyboardEvent, list: readonly Shortcut[]): Shortcut | undefined {
  if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return undefined;
  const pressed = modifiersOf(event) + event.code;
  const typing = isTyping(event.target);
  return [...list].reverse().find((shortcut) => {
    if (keysOf(shortcut.keys) !== pressed || !(shortcut.isActive?.() ?? true)) return false;
    if (typing && !shortcut.whileTyping) return false;
    if (!hasModifier(shortcut.keys) && !singleKeysOn.value) return false;
    return hasModifier(shortcut.keys) || !belongsToTarget(event);
  });
}

/** How many modal layers are open; keys of the page behind rest meanwhile. */
export const openLayers: Ref<number> = ref(0);

export function startKeyboard(): void {
  document.addEventListener('keydown', (event) => {
    if (openLayers.value > 0) return;
    const shortcut = shortcutFor(event, shortcuts);
    if (!shortcut) return;
    event.preventDefault();
    shortcut.run(event);
  });
}

const names: Record<string, string> = {
  Slash: '/',
  Enter: '↵',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  BracketLeft: '[',
  BracketRight: ']',
  'Shift+Slash': '?',
};

/** `Ctrl+Enter` → `['Ctrl', '↵']`, as printed in `<kbd>`. */
export function printedKeys(keys: string): string[] {
  if (names[keys]) return [names[keys]];
  return keys.split('+').map((part) => names[part] ?? part.replace(/^(Key|Digit)/, ''));
}
