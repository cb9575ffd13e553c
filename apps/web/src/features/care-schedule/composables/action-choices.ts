import { careActions, type CareAction } from '../api.types.ts';
import { formsOf, type CareDraft, type CareWords, withAction, withForm } from './record-form.ts';

/** Action and form in one choice, as people name them (`Gọi điện`): the form, with its action only where it has several. */
export interface ActionChoice {
  value: string;
  label: string;
}

const valueOf = (action: CareAction, formId: string | null): string => `${action}/${formId ?? ''}`;

export function actionChoices(words: CareWords, labelOf: (action: CareAction) => string): ActionChoice[] {
  return careActions.flatMap((action) => {
    const forms = formsOf(words, action);
    if (forms.length === 0) return [{ value: valueOf(action, null), label: labelOf(action) }];
    return forms.map((form) => ({
      value: valueOf(action, form.id),
      label: form.actions.length > 1 ? `${form.name}: ${labelOf(action)}` : form.name,
    }));
  });
}

export const choiceOf = (draft: CareDraft): string => valueOf(draft.action, draft.formId);

export function withChoice(draft: CareDraft, value: string, words: CareWords): CareDraft {
  const [actionText, formId] = value.split('/');
  const action = careActions.find((one) => one === actionText);
  return action ? withForm(withAction(draft, action, words), formId || null, words) : draft;
}
