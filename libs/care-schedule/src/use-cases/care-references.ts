import { Injectable } from '@nestjs/common';
import type { KeptName } from '@tantam/kernel';
import { Database, invalidInput } from '@tantam/platform';
import type { CareAction, ResultCategory } from '../domain/care-words.js';

export interface NamedReferences {
  readonly action?: CareAction | null;
  readonly formId?: string | null;
  readonly reasonId?: string | null;
  readonly feedbackTypeId?: string | null;
  readonly contactResultId?: string | null;
}

/** By the name under which it is kept. */
interface Entry extends KeptName {
  readonly id: string;
  readonly active: boolean;
}

/** The entries that a record names; null: it names none. */
export interface FoundReferences {
  readonly form: (Entry & { readonly actions: readonly CareAction[] }) | null;
  readonly reason: (Entry & { readonly formId: string }) | null;
  readonly feedbackType: Entry | null;
  readonly contactResult: (Entry & { readonly category: ResultCategory }) | null;
}

interface InputError {
  readonly pointer: string;
  readonly code: string;
}

const ENTRIES = `
  select (select json_build_object('id', id, 'name', name, 'shippedAs', shipped_as, 'active', is_active, 'actions', actions) from care_forms where id = $1) as form,
    (select json_build_object('id', id, 'name', name, 'shippedAs', shipped_as, 'active', is_active, 'formId', form_id) from care_reasons where id = $2) as reason,
    (select json_build_object('id', id, 'name', name, 'shippedAs', shipped_as, 'active', is_active) from feedback_types where id = $3) as "feedbackType",
    (select json_build_object('id', id, 'name', name, 'shippedAs', shipped_as, 'active', is_active, 'category', category) from contact_results where id = $4) as "contactResult"`;

/** Checks the dictionary entries that a record names: there, switched on, and fitting each other. */
@Injectable()
export class CareReferences {
  constructor(private readonly database: Database) {}

  /**
   * @returns the entries that are named
   * @throws DomainError malformed `invalid-input` naming every reference that does not fit
   */
  async check(input: NamedReferences): Promise<FoundReferences> {
    const found = await this.find(input);
    const { form, reason, feedbackType, contactResult } = found;
    const errors: InputError[] = [];
    if (input.formId && this.demand(form, '/formId', errors) && input.action && !form?.actions.includes(input.action)) errors.push({ pointer: '/formId', code: 'form-of-another-action' });
    if (input.reasonId && this.demand(reason, '/reasonId', errors) && reason?.formId !== input.formId) errors.push({ pointer: '/reasonId', code: 'reason-of-another-form' });
    if (input.feedbackTypeId) this.demand(feedbackType, '/feedbackTypeId', errors);
    if (input.contactResultId) this.demand(contactResult, '/contactResultId', errors);
    if (errors.length > 0) throw invalidInput(errors);
    return found;
  }

  private async find({ formId, reasonId, feedbackTypeId, contactResultId }: NamedReferences): Promise<FoundReferences> {
    const ids = [formId, reasonId, feedbackTypeId, contactResultId].map((id) => id || null);
    const none = { form: null, reason: null, feedbackType: null, contactResult: null };
    if (ids.every((id) => id === null)) return none;
    return (await this.database.row<FoundReferences & Record<string, unknown>>(ENTRIES, ids)) ?? none;
  }

  private demand(entry: Entry | null, pointer: string, errors: InputError[]): boolean {
    if (!entry) errors.push({ pointer, code: 'unknown-reference' });
    else if (!entry.active) errors.push({ pointer, code: 'switched-off' });
    return entry?.active ?? false;
  }
}
