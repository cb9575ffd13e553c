import { afterEach, describe, expect, it, vi } from 'vitest';
import { changeKeys, keysOf, printedKeys, resetKeys, shortcutFor, singleKeysOn, type Shortcut } from './shortcuts.ts';

const key = (keys: string, more: Partial<Shortcut> = {}): Shortcut => ({ keys, labelKey: 'x', run: vi.fn(), ...more });
function press(code: string, init: KeyboardEventInit = {}, target: HTMLElement = document.body): KeyboardEvent {
  document.body.append(target === document.body ? document.createElement('i') : target);
  const event = new KeyboardEvent('keydown', { code, bubbles: true, ...init });
  target.dispatchEvent(event);
  return event;
}
afterEach(() => {
  singleKeysOn.value = true;
  resetKeys();
});

describe('shortcuts', () => {
  it('go by the place of the key, whatever the layout types', () => {
    const j = key('KeyJ');
    expect(shortcutFor(press('KeyJ', { key: 'о' }), [j])).toBe(j);
  });

  it('rest while somebody types, unless made for it', () => {
    const [letter, save] = [key('KeyC'), key('Ctrl+Enter', { whileTyping: true })];
    const area = document.createElement('textarea');
    expect(shortcutFor(press('KeyC', {}, area), [letter, save])).toBeUndefined();
    expect(shortcutFor(press('Enter', { ctrlKey: true }, area), [letter, save])).toBe(save);
  });

  it('do not break into a word that an input method composes', () => {
    expect(shortcutFor(press('KeyJ', { isComposing: true }), [key('KeyJ')])).toBeUndefined();
  });

  it('can be changed, to a key that does nothing else', () => {
    const next = key('KeyN');
    expect(changeKeys('KeyN', 'KeyG')).toBe(true);
    expect(shortcutFor(press('KeyG'), [next])).toBe(next);
    expect(shortcutFor(press('KeyN'), [next])).toBeUndefined();
    expect(changeKeys('KeyN', 'Enter')).toBe(false);
    changeKeys('KeyN', 'KeyN');
    expect(keysOf('KeyN')).toBe('KeyN');
  });

  it('can be switched off as far as they are single letters', () => {
    singleKeysOn.value = false;
    const [letter, palette] = [key('KeyJ'), key('Ctrl+KeyK')];
    expect(shortcutFor(press('KeyJ'), [letter, palette])).toBeUndefined();
    expect(shortcutFor(press('KeyK', { ctrlKey: true }), [letter, palette])).toBe(palette);
  });

  it('leave Enter to the button that has the focus', () => {
    expect(shortcutFor(press('Enter', {}, document.createElement('button')), [key('Enter')])).toBeUndefined();
  });

  it('let the latest win, and only while active', () => {
    const [page, panel] = [key('KeyC'), key('KeyC', { isActive: () => false })];
    expect(shortcutFor(press('KeyC'), [page, panel])).toBe(page);
  });

  it('are printed as on the keyboard', () => {
    expect(printedKeys('Ctrl+KeyK')).toEqual(['Ctrl', 'K']);
    expect(printedKeys('Shift+Slash')).toEqual(['?']);
  });
});
