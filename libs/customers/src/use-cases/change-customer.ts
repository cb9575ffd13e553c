import { Injectable } from '@nestjs/common';
import type { Actor } from '@tantam/identity';
import { cleanLine, rule, stale } from '@tantam/kernel';
import { Audit, BusinessTime, fieldChanges, Transactional } from '@tantam/platform';
import { PERSONAL_CUSTOMER_FIELDS } from '../domain/customer.js';
import type { CustomerInput } from '../domain/customer-input.js';
import { stateCustomer } from '../domain/state-customer.js';
import { Customers } from '../persistence/customers.js';
import { CustomerReader } from '../queries/customer-reader.js';
import { checkPlace } from './check-place.js';
import { ContactWarnings, type ContactWarning } from './contact-warnings.js';
import { TellOwners } from './tell-owners.js';

@Injectable()
export class ChangeCustomer {
  constructor(
    private readonly customers: Customers,
    private readonly reader: CustomerReader,
    private readonly contactWarnings: ContactWarnings,
    private readonly time: BusinessTime,
    private readonly audit: Audit,
    private readonly owners: TellOwners,
  ) {}

  /**
   * @param expectedVersion of `If-Match`, null when the caller does not care
   * @throws DomainError `customer-not-found`, `stale` with `current`, `invalid-input`, `customer-code-taken`
   */
  @Transactional()
  async run(actor: Actor, idOrCode: string, input: CustomerInput, expectedVersion: number | null): Promise<{ id: string; warnings: ContactWarning[] }> {
    const id = await this.reader.idOf(actor, idOrCode);
    const stored = await this.customers.getForUpdate(id);
    if (expectedVersion !== null && stored.version !== expectedVersion) throw stale('stale', { current: await this.reader.get(actor, id) });
    if (input.referredById === id) throw rule('customer-refers-to-itself');
    const fields = stateCustomer(stored.fields, input, await this.time.today(), actor.userId);
    await checkPlace(this.customers, fields);
    const code = input.code === undefined ? stored.code : cleanLine(input.code) || stored.code;
    await this.customers.save(id, code, fields, stored.version);
    const changes = fieldChanges({ code: stored.code, ...stored.fields }, { code, ...fields });
    this.audit.record({ action: 'customer.changed', resource: 'customer', resourceId: id, customerId: id, changes, personal: PERSONAL_CUSTOMER_FIELDS });
    await this.owners.tell([{ customerId: id, from: stored.fields.ownerId, to: fields.ownerId }]);
    return { id, warnings: await this.contactWarnings.of(actor, id, stored.fields, fields) };
  }
}
