import { Injectable } from '@nestjs/common';
import type { Actor } from '@tantam/identity';
import type { CustomerFields } from '../domain/customer.js';
import { CustomerDuplicates } from '../queries/customer-duplicates.query.js';

export interface ContactWarning {
  readonly code: 'phone-in-use' | 'email-in-use';
  readonly pointer: string;
  readonly holders: { code?: string; fullName?: string; responsible?: string | null }[];
}

/** Says which numbers and addresses of a customer others hold too. A second use is allowed: families, companies. */
@Injectable()
export class ContactWarnings {
  constructor(private readonly duplicates: CustomerDuplicates) {}

  /** Only for what has changed. */
  async of(actor: Actor, id: string, before: CustomerFields | null, after: CustomerFields): Promise<ContactWarning[]> {
    const warnings: ContactWarning[] = [];
    const known = [before?.phone1, before?.phone2];
    for (const field of ['phone1', 'phone2'] as const) {
      const phone = after[field];
      if (!phone || known.includes(phone) || (field === 'phone2' && phone === after.phone1)) continue;
      warnings.push(...(await this.warning(actor, 'phone-in-use', `/${field}`, [phone], [], id)));
    }
    for (const [index, email] of after.emails.entries()) {
      if (before?.emails.includes(email)) continue;
      warnings.push(...(await this.warning(actor, 'email-in-use', `/emails/${index}`, [], [email], id)));
    }
    return warnings;
  }

  private async warning(
    actor: Actor,
    code: ContactWarning['code'],
    pointer: string,
    phones: readonly string[],
    emails: readonly string[],
    id: string,
  ): Promise<ContactWarning[]> {
    const { visible, hidden } = await this.duplicates.holders(actor, phones, emails, id);
    const holders = [...visible.map((holder) => ({ code: holder.code, fullName: holder.fullName })), ...hidden];
    return holders.length === 0 ? [] : [{ code, pointer, holders }];
  }
}
