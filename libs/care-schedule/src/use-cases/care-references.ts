import { Injectable } from '@nestjs/common';
import { invalidInput, together } from '@tantam/platform';
import type { CareAction, ResultCategory } from '../domain/care-words.js';
import { CareDictionaries, type ContactResult } from './care-dictionaries.js';

export interface NamedReferences {
  readonly action?: CareAction | null;
  readonly formId?: string | null;
  readonly reasonId?: string | null;
  readonly feedbackTypeId?: string | null;
  readonly contactResultId?: string | null;
}

interface InputError {
  readonly pointer: string;
  readonly code: string;
}

/** Checks the dictionary entries that a record names: there, switched on, and fitting each other. */
@Injectable()
export class CareReferences {
  constructor(private readonly dictionaries: CareDictionaries) {}

  /**
   * @returns the category of the contact result, if one is named
   * @throws DomainError malformed `invalid-input` naming every reference that does not fit
   */
  async check(input: NamedReferences): Promise<ResultCategory | null> {
    const found = (id: string | null | undefined): boolean => typeof id === 'string' && id !== '';
    const [form, reason, feedbackType, result] = await together([
      found(input.formId) ? this.dictionaries.forms.find(input.formId ?? '') : Promise.resolve(null),
      found(input.reasonId) ? this.dictionaries.reasons.find(input.reasonId ?? '') : Promise.resolve(null),
      found(input.feedbackTypeId) ? this.dictionaries.feedbackTypes.find(input.feedbackTypeId ?? '') : Promise.resolve(null),
      found(input.contactResultId) ? this.dictionaries.contactResults.find(input.contactResultId ?? '') : Promise.resolve(null),
    ]);
    const errors: InputError[] = [];
    if (input.formId && this.demand(form, '/formId', errors) && input.action && !form?.actions.includes(input.action)) errors.push({ pointer: '/formId', code: 'form-of-another-action' });
    if (input.reasonId && this.demand(reason, '/reasonId', errors) && reason?.formId !== input.formId) errors.push({ pointer: '/reasonId', code: 'reason-of-another-form' });
    if (input.feedbackTypeId) this.demand(feedbackType, '/feedbackTypeId', errors);
    if (input.contactResultId) this.demand<ContactResult>(result, '/contactResultId', errors);
    if (errors.length > 0) throw invalidInput(errors);
    return result?.category ?? null;
  }

  private demand<T extends { active: boolean }>(entry: T | null, pointer: string, errors: InputError[]): boolean {
    if (!entry) errors.push({ pointer, code: 'unknown-reference' });
    else if (!entry.active) errors.push({ pointer, code: 'switched-off' });
    return entry?.active ?? false;
  }
}
