import { CARE_ACTIONS, type CareAction } from '../domain/care-words.js';
import { needsResult } from '../domain/contact-result.js';

/** What the options of an import say was done for every customer of the file. */
export interface AskedAction {
  readonly action: CareAction;
  readonly formId: string | null;
  readonly reasonId: string | null;
  /** Also for whom it is recorded already. */
  readonly addAgain: boolean;
}

/** Actions without a contact result. */
export const IMPORTED_ACTIONS: readonly CareAction[] = CARE_ACTIONS.filter((action) => !needsResult(action));

/** A note where nothing is said. */
export function askedAction({ action, formId, reasonId, addAgain }: Readonly<Record<string, unknown>>): AskedAction {
  return { action: (action ?? 'note') as CareAction, formId: (formId ?? null) as string | null, reasonId: (reasonId ?? null) as string | null, addAgain: addAgain === true };
}
