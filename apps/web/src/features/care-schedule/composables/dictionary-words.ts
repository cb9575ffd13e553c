import type { DictionaryName } from '../api.ts';
import type { CareAction, CareForm, CareReason, ContactResult, DictionaryWord, ResultCategory } from '../api.types.ts';

export const dictionaryNames: readonly DictionaryName[] = ['care-forms', 'care-reasons', 'feedback-types', 'contact-results'];
export type AnyWord = DictionaryWord & Partial<Pick<CareForm, 'actions'> & Pick<CareReason, 'formId'> & Pick<ContactResult, 'category'>>;

/** A word as its dialog has it. */
export interface WordDraft {
  name: string;
  active: boolean;
  actions: CareAction[];
  formId: string | null;
  category: ResultCategory | null;
}

export function wordDraft(word?: AnyWord): WordDraft {
  return {
    name: word?.name ?? '',
    active: word?.active ?? true,
    actions: [...(word?.actions ?? [])],
    formId: word?.formId ?? null,
    category: word?.category ?? null,
  };
}

/** What is missing before a word can be saved. */
export function missingInWord(dictionary: DictionaryName, draft: WordDraft): 'name' | 'actions' | 'formId' | 'category' | undefined {
  if (draft.name.trim() === '') return 'name';
  if (dictionary === 'care-forms' && draft.actions.length === 0) return 'actions';
  if (dictionary === 'care-reasons' && !draft.formId) return 'formId';
  return dictionary === 'contact-results' && !draft.category ? 'category' : undefined;
}

/** The body for a new word; a known one keeps its form and category, which rules and records hang on. */
export function wordBody(dictionary: DictionaryName, draft: WordDraft, isNew: boolean): object {
  return {
    name: draft.name.trim(),
    active: draft.active,
    ...(dictionary === 'care-forms' ? { actions: draft.actions } : {}),
    ...(dictionary === 'care-reasons' && isNew ? { formId: draft.formId } : {}),
    ...(dictionary === 'contact-results' && isNew ? { category: draft.category } : {}),
  };
}

/** The changes that put a word one place up or down: every word whose place differs gets its own, counted from 1. */
export function moved(words: readonly DictionaryWord[], id: string, step: 1 | -1): { id: string; position: number }[] {
  const order = words.map((word) => word.id);
  const at = order.indexOf(id);
  const to = at + step;
  if (at < 0 || to < 0 || to >= order.length) return [];
  order.splice(to, 0, ...order.splice(at, 1));
  const before = new Map(words.map((word) => [word.id, word.position]));
  return order.map((word, index) => ({ id: word, position: index + 1 })).filter((one) => before.get(one.id) !== one.position);
}
