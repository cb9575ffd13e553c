import { Injectable } from '@nestjs/common';
import { conflict, notFound, stale, uuidv7, type KeptName } from '@tantam/kernel';
import { Audit, Database, fieldChanges, invalidInput, requestContext } from '@tantam/platform';
import type { CareAction, ResultCategory } from '../domain/care-words.js';
import { SHIPPED_WORDS, shownWord } from '../domain/shipped-words.js';

export interface Word {
  id: string;
  name: string;
  position: number;
  active: boolean;
  version: number;
}
export interface CareForm extends Word {
  actions: CareAction[];
}
export interface CareReason extends Word {
  formId: string;
}
export interface ContactResult extends Word {
  category: ResultCategory;
}

interface NewWord {
  readonly name: string;
  readonly position?: number;
  readonly active?: boolean;
}
interface WordPatch {
  readonly name?: string;
  readonly position?: number;
  readonly active?: boolean;
}

interface Shape {
  readonly table: string;
  /** What an entry is called in the audit trail. */
  readonly resource: string;
  /** Own column besides the common ones: its name in SQL and in JSON, and whether it may change later. */
  readonly own: { readonly column: string; readonly field: string; readonly changes: boolean } | null;
}

/** An entry as it is kept: a shipped one by its Vietnamese name. */
type Kept<T extends Word> = T & KeptName;

/** One dictionary: names unique, ordered by position, switched off rather than deleted. What was shipped is told in the language of the request. */
export class Dictionary<T extends Word, New extends NewWord, Patch extends WordPatch> {
  private readonly columns: string;

  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly shape: Shape,
  ) {
    const own = shape.own ? `, ${shape.own.column} as "${shape.own.field}"` : '';
    this.columns = `id, name, position, is_active as active, version, shipped_as as "shippedAs"${own}`;
  }

  /** In their order; `active` keeps those switched on or off. */
  async list(filter: { active?: boolean; formIds?: readonly string[] } = {}): Promise<T[]> {
    const ofForms = this.shape.own?.column === 'form_id' ? 'form_id = any($2::uuid[])' : 'true';
    const words = await this.database.rows<Kept<T>>(
      `select ${this.columns} from ${this.shape.table} where ($1::boolean is null or is_active = $1) and ($2::uuid[] is null or ${ofForms}) order by position, name, id`,
      [filter.active ?? null, filter.formIds ?? null],
    );
    return words.map(shown);
  }

  /** @throws DomainError conflict `dictionary-name-taken` */
  create(word: New): Promise<T> {
    return this.database.transaction(async () => this.recorded('created', null, await this.insert(word)));
  }

  /**
   * @param version the version that the caller saw; null: whatever it is
   * @throws DomainError not_found `dictionary-entry-not-found`, conflict `dictionary-name-taken`, stale `stale` with `current`
   */
  update(id: string, patch: Patch, version: number | null = null): Promise<T> {
    return this.database.transaction(async () => {
      const former = await this.database.row<Kept<T>>(`select ${this.columns} from ${this.shape.table} where id = $1 for no key update`, [id]);
      if (version !== null && former && former.version !== version) throw stale('stale', { current: shown(former) });
      return this.recorded('changed', former, await this.change(id, patch, former));
    });
  }

  private recorded(verb: string, former: Kept<T> | null, word: Kept<T>): T {
    const { resource } = this.shape;
    const { version: _, ...changes } = fieldChanges(former, word);
    this.audit.record({ action: `${resource}.${verb}`, resource, resourceId: word.id, changes });
    return shown(word);
  }

  private async insert(word: New): Promise<Kept<T>> {
    const { own, table } = this.shape;
    const row = await this.naming(word.name, () =>
      this.database.row<Kept<T>>(
        `insert into ${table} (id, name, position, is_active${own ? `, ${own.column}` : ''})
         values ($1, $2, coalesce($3, (select coalesce(max(position), 0) + 1 from ${table})), $4${own ? ', $5' : ''}) returning ${this.columns}`,
        [uuidv7(), word.name.trim(), word.position ?? null, word.active ?? true, ...(own ? [(word as unknown as Record<string, unknown>)[own.field]] : [])],
      ),
    );
    if (!row) throw new Error(`insert into ${table} returned nothing`);
    return row;
  }

  private async change(id: string, patch: Patch, former: KeptName | null): Promise<Kept<T>> {
    const own = this.shape.own?.changes ? this.shape.own : null;
    const name = patch.name && SHIPPED_WORDS.kept(patch.name.trim(), former);
    const row = await this.naming(patch.name ?? '', () =>
      this.database.row<Kept<T>>(
        `update ${this.shape.table} set name = coalesce($2, name), position = coalesce($3, position), is_active = coalesce($4, is_active),
           ${own ? `${own.column} = coalesce($5, ${own.column}),` : ''} version = version + 1 where id = $1 returning ${this.columns}`,
        [id, name ?? null, patch.position ?? null, patch.active ?? null, ...(own ? [(patch as unknown as Record<string, unknown>)[own.field] ?? null] : [])],
      ),
    );
    if (!row) throw notFound('dictionary-entry-not-found');
    return row;
  }

  private async naming<R>(name: string, write: () => Promise<R>): Promise<R> {
    try {
      return await write();
    } catch (error) {
      const { code, constraint } = error as { code?: string; constraint?: string };
      if (code === '23505' && constraint === `${this.shape.table}_name`) throw conflict('dictionary-name-taken', { name });
      if (code === '23503') throw invalidInput([{ pointer: '/formId', code: 'unknown-reference' }]);
      throw error;
    }
  }
}

/** An entry as its reader is told it. */
function shown<T extends Word>(word: Kept<T>): T {
  const told: Word = shownWord(word, requestContext().language);
  return told as T;
}

/** The words that a business chooses for its care. */
@Injectable()
export class CareDictionaries {
  readonly forms: Dictionary<CareForm, NewWord & { actions: CareAction[] }, WordPatch & { actions?: CareAction[] }>;
  readonly reasons: Dictionary<CareReason, NewWord & { formId: string }, WordPatch>;
  readonly feedbackTypes: Dictionary<Word, NewWord, WordPatch>;
  readonly contactResults: Dictionary<ContactResult, NewWord & { category: ResultCategory }, WordPatch>;

  constructor(database: Database, audit: Audit) {
    this.forms = new Dictionary(database, audit, { table: 'care_forms', resource: 'care-form', own: { column: 'actions', field: 'actions', changes: true } });
    this.reasons = new Dictionary(database, audit, { table: 'care_reasons', resource: 'care-reason', own: { column: 'form_id', field: 'formId', changes: false } });
    this.feedbackTypes = new Dictionary(database, audit, { table: 'feedback_types', resource: 'feedback-type', own: null });
    this.contactResults = new Dictionary(database, audit, { table: 'contact_results', resource: 'contact-result', own: { column: 'category', field: 'category', changes: false } });
  }
}
