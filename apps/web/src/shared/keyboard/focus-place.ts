import { nextTick } from 'vue';

const TABBABLE = ':is(a[href], button, input:not([type=hidden]), select, textarea, [tabindex="0"]):not(:disabled, [inert] *)';

/** Nothing has the focus: what had it went away, or a dialog as a whole has it. */
export const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body || document.activeElement instanceof HTMLDialogElement;

const wordsOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent.trim();
const isThere = (element: Element): boolean => element.isConnected && !element.matches(':disabled');

/**
 * Remembers where the focus is. The answer puts it back there when what had it is gone meanwhile: to what reads the same in the
 * nearest surrounding that is left, for a list may have drawn it anew, else to the first control there.
 */
export function focusPlace(): () => void {
  const had = document.activeElement;
  if (!had || had === document.body) return () => undefined;
  const words = wordsOf(had);
  const around: Element[] = [];
  for (let one = had.parentElement; one && one !== document.body; one = one.parentElement) around.push(one);
  return () => {
    if (isThere(had)) return;
    for (const place of around.filter((one) => one.isConnected)) {
      // A dialog that has just been closed still stands in the page.
      const all = [...place.querySelectorAll<HTMLElement>(TABBABLE)].filter((one) => one.closest('dialog:not([open])') === null);
      const next = all.find((one) => one.tagName === had.tagName && wordsOf(one) === words) ?? all[0];
      if (next) {
        next.focus();
        return;
      }
    }
  };
}

/** Does what may take away the control that has the focus; if nothing has it afterwards, it goes to what is left around there. */
export async function keepFocus(act: () => Promise<unknown>): Promise<void> {
  const giveBack = focusPlace();
  await act();
  await nextTick();
  if (isFocusLost()) giveBack();
}
