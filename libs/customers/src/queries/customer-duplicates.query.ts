import { Injectable } from '@nestjs/common';
import { can, SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { malformed, parseEmail } from '@tantam/kernel';
import { Database } from '@tantam/platform';
import { cleanPhone, InputErrors } from '../domain/clean-contact.js';
import { maskEmail, maskName, maskPhone } from '../domain/mask.js';

export interface VisibleHolder {
  readonly id: string;
  readonly code: string;
  readonly fullName: string;
  readonly phone1: string | null;
  readonly phone2: string | null;
  readonly emails: string[];
  readonly responsible: string | null;
}

export interface Duplicates {
  visible: VisibleHolder[];
  /** Of customers that the actor may not see: who is responsible, and nothing else. */
  hidden: { responsible: string | null }[];
}

type HolderRow = VisibleHolder & { isVisible: boolean; isIncomplete: boolean };

/** Families share a number: more are never shown. */
const MOST_HOLDERS = 20;

/** Who holds a phone or an e-mail already. */
@Injectable()
export class CustomerDuplicates {
  constructor(
    private readonly database: Database,
    private readonly visibility: Visibility,
  ) {}

  /** @throws DomainError `invalid-input` for a number or an address that is none. */
  async find(actor: Actor, typed: { phone?: string; email?: string }): Promise<Duplicates> {
    const errors = new InputErrors();
    const phone = cleanPhone(typed.phone, '/phone', errors);
    const email = typed.email ? errors.try('/email', () => parseEmail(typed.email ?? '')) : null;
    if (errors.list.length > 0) throw malformed('invalid-input', { errors: errors.list });
    return this.holders(actor, phone ? [phone] : [], email ? [email] : [], null);
  }

  /** @param phones E.164 @param exceptId the customer itself */
  async holders(actor: Actor, phones: readonly string[], emails: readonly string[], exceptId: string | null): Promise<Duplicates> {
    if (phones.length === 0 && emails.length === 0) return { visible: [], hidden: [] };
    const parameters = new SqlParameters();
    const numbers = parameters.add(phones);
    const addresses = parameters.add(emails);
    const except = parameters.add(exceptId);
    const visible = await this.visibility.visibleTo(actor, 'customer', 'c', parameters);
    const rows = await this.database.rows<HolderRow>(
      `select c.id, c.code, c.full_name as "fullName", c.phone1, c.phone2, c.emails, c.is_incomplete as "isIncomplete",
         coalesce(owner.full_name, c.owner_text) as responsible, ${visible} as "isVisible"
       from customers as c left join user_summary as owner on owner.id = c.owner_id and owner.is_active
       where (c.phone1 = any(${numbers}::text[]) or c.phone2 = any(${numbers}::text[]) or c.emails && ${addresses}::text[])
         and c.id is distinct from ${except}::uuid
       order by c.code collate "C" limit ${MOST_HOLDERS}`,
      parameters.values,
    );
    return {
      visible: rows.filter((row) => row.isVisible).map((row) => shown(actor, row)),
      hidden: rows.filter((row) => !row.isVisible).map(({ responsible }) => ({ responsible })),
    };
  }
}

function shown(actor: Actor, { isVisible: _, isIncomplete, ...row }: HolderRow): VisibleHolder {
  if (can(actor, 'customers.see-contact')) return row;
  return {
    ...row,
    fullName: isIncomplete ? maskName(row.fullName) : row.fullName,
    phone1: row.phone1 && maskPhone(row.phone1),
    phone2: row.phone2 && maskPhone(row.phone2),
    emails: row.emails.map(maskEmail),
  };
}
