import { Injectable } from '@nestjs/common';
import { tryParsePhone } from '@tantam/kernel';
import { CUSTOMER_PERMISSIONS, maskName } from '@tantam/customers';
import { can, SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { Database } from '@tantam/platform';

export interface Holder {
  readonly id: string;
  readonly code: string;
  readonly fullName: string;
}

/** A number as it was given, and whose it is as far as the reader may see; none: nobody's, or not to be read as a number. */
export interface Recipient {
  readonly phone: string;
  readonly isPhone: boolean;
  readonly customers: readonly Holder[];
}

/** Who holds these numbers, as a first or second one. Leans on the indexes of both. */
@Injectable()
export class CareRecipients {
  constructor(
    private readonly database: Database,
    private readonly visibility: Visibility,
  ) {}

  /** One entry per number, in their order; holders by code. */
  async of(actor: Actor, phones: readonly string[]): Promise<Recipient[]> {
    const parsed = phones.map((phone) => ({ phone, e164: tryParsePhone(phone)?.e164 ?? null }));
    const parameters = new SqlParameters();
    const asked = parameters.add([...new Set(parsed.flatMap(({ e164 }) => e164 ?? []))]);
    const visible = await this.visibility.visibleTo(actor, 'customer', 'c', parameters);
    const held = (column: string): string =>
      `select asked.key, c.id, c.code, c.full_name as "fullName" from unnest(${asked}::text[]) as asked (key) join customers as c on c.${column} = asked.key where ${visible}`;
    const rows = await this.database.rows<Holder & { key: string }>(`${held('phone1')} union ${held('phone2')} order by 1, 3`, parameters.values);
    const shown = can(actor, CUSTOMER_PERMISSIONS.seeContact.name) ? (name: string) => name : maskName;
    return parsed.map(({ phone, e164 }) => ({
      phone,
      isPhone: e164 !== null,
      customers: rows.filter((row) => row.key === e164).map(({ id, code, fullName }) => ({ id, code, fullName: shown(fullName) })),
    }));
  }
}
