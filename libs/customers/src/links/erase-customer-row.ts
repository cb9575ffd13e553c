import { Injectable } from '@nestjs/common';
import { Database } from '@tantam/platform';

/** Stands where a name stood. */
export const ERASED_NAME = 'Khách đã xóa';

interface Known extends Record<string, unknown> {
  readonly code: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

/**
 * The row stays, since orders, care and figures hang on it: branch, province, group, owner and what she spent are
 * statistics. Everything that says who she was goes, also a code made from her phone or name.
 */
@Injectable()
export class EraseCustomerRow {
  constructor(private readonly database: Database) {}

  async run(id: string): Promise<void> {
    const known = await this.database.row<Known>(`select code, array_remove(array[phone1, phone2], null) as phones, emails from customers where id = $1`, [id]);
    if (!known) return;
    await this.eraseStaged(id, known);
    await this.database.execute(ERASE, [id, ERASED_NAME]);
  }

  /** Rows kept to be shown as refused or warned of, and names that a running import still carries. */
  private async eraseStaged(id: string, { code, phones, emails }: Known): Promise<void> {
    const values = [id, code, phones, emails];
    await this.database.execute(
      `delete from import_customers where customer_id = $1 or code = $2 or phone1 = any($3::text[]) or phone2 = any($3::text[]) or lower(email) = any($4::text[])`,
      values,
    );
    await this.database.execute(
      `update import_customer_refs set name = null, phone = null, phone_text = null, email = null
       where customer_id = $1 or code = $2 or phone = any($3::text[]) or lower(email) = any($4::text[])`,
      values,
    );
  }
}

/** Seven digits of a phone in a row, or a word of her name of three letters: the code was made from them. */
const CODE_TELLS = `
  (regexp_replace(code, '[^0-9]', '', 'g') like '%' || right(phone1, 7) || '%' or regexp_replace(code, '[^0-9]', '', 'g') like '%' || right(phone2, 7) || '%'
    or exists (select 1 from regexp_split_to_table(folded_words(full_name || ' ' || coalesce(company, '')), ' ') as word where length(word) > 2 and strpos(folded_text(code), word) > 0))`;

const ERASE = `
  update customers set code = case when ${CODE_TELLS} then next_customer_code() else code end,
    full_name = $2, given_name = $2, salutation = 'quy_khach', phone1 = null, phone2 = null, wrong_phones = '{}', emails = '{}', birthday = null,
    gender = 'unknown', company = null, contact_persons = '[]', tax_code = null, address = null, commune_code = null, owner_text = null, special_care = null,
    preferred_channel = 'none', good_call_hours = '[]', tags = '{}', notes = null, is_incomplete = false,
    erased_at = coalesce(erased_at, now()), updated_at = now(), version = version + 1
  where id = $1`;
