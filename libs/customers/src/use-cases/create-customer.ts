import { Injectable } from '@nestjs/common';
import type { Actor } from '@tantam/identity';
import { cleanLine, malformed, uuidv7 } from '@tantam/kernel';
import { Audit, BusinessTime, fieldChanges, Transactional } from '@tantam/platform';
import { PERSONAL_CUSTOMER_FIELDS } from '../domain/customer.js';
import type { CustomerInput } from '../domain/customer-input.js';
import { stateCustomer } from '../domain/state-customer.js';
import { Customers } from '../persistence/customers.js';
import { checkPlace } from './check-place.js';
import { ContactWarnings, type ContactWarning } from './contact-warnings.js';
import { TellCustomersAdded } from './tell-customers-added.js';

@Injectable()
export class CreateCustomer {
  constructor(
    private readonly customers: Customers,
    private readonly contactWarnings: ContactWarnings,
    private readonly time: BusinessTime,
    private readonly audit: Audit,
    private readonly added: TellCustomersAdded,
  ) {}

  /** @throws DomainError `invalid-input`, `customer-unnamed`, `customer-code-taken` */
  @Transactional()
  async run(actor: Actor, input: CustomerInput): Promise<{ id: string; warnings: ContactWarning[] }> {
    const fields = stateCustomer(null, input, await this.time.today(), actor.userId);
    await checkPlace(this.customers, fields);
    const id = uuidv7();
    const stated = input.code === undefined ? null : cleanLine(input.code);
    if (stated === '') throw malformed('invalid-input', { errors: [{ pointer: '/code', code: 'too-short' }] });
    const code = stated ?? (await this.customers.nextCode());
    await this.customers.add(id, code, fields, actor.userId);
    const changes = fieldChanges(null, { code, ...fields });
    this.audit.record({ action: 'customer.created', resource: 'customer', resourceId: id, customerId: id, changes, personal: PERSONAL_CUSTOMER_FIELDS });
    await this.added.tell([id]);
    return { id, warnings: await this.contactWarnings.of(actor, id, null, fields) };
  }
}
