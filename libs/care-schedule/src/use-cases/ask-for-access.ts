import { Injectable } from '@nestjs/common';
import { CUSTOMER_PERMISSIONS } from '@tantam/customers';
import { cleanLine, conflict, forbidden, isDomainError, malformed, notFound, parsePhone, uuidv7 } from '@tantam/kernel';
import { can, type Actor } from '@tantam/identity';
import { Audit, BusinessTime, Transactional } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { AccessRequests } from '../persistence/access-requests.js';

export interface AskedForAccess {
  id: string;
  askedAt: string;
  /** All that the asker is told of the customer. */
  responsible: string | null;
}

/** Who may add a customer or record care is told that a phone is somebody's, and may ask to care for her. */
export function requireMayAsk(actor: Actor): void {
  if (!can(actor, CUSTOMER_PERMISSIONS.create.name) && !can(actor, CARE.record.name)) throw forbidden('forbidden', { permission: CARE.record.name });
}

/** Asks to care for a customer whom one may not see, known by nothing but her phone. */
@Injectable()
export class AskForAccess {
  constructor(
    private readonly requests: AccessRequests,
    private readonly time: BusinessTime,
    private readonly audit: Audit,
  ) {}

  /**
   * Of several out of sight who share the number, the first by code for whom he has not asked yet.
   *
   * @throws DomainError forbidden `forbidden`; malformed `invalid-input` for what is no phone; not_found `phone-of-nobody`;
   *   conflict `access-not-needed` when he sees whoever has it, `customer-access-asked` when he waits already
   */
  @Transactional()
  async run(actor: Actor, input: { phone: string; note?: string | null }): Promise<AskedForAccess> {
    requireMayAsk(actor);
    const phone = readPhone(input.phone);
    const holders = await this.requests.holders(actor, phone);
    if (holders.length === 0) throw notFound('phone-of-nobody');
    const hidden = holders.filter(({ isVisible }) => !isVisible);
    if (hidden.length === 0) throw conflict('access-not-needed');
    const she = hidden.find(({ isAsked }) => !isAsked);
    if (!she) throw conflict('customer-access-asked');
    const [id, at, note] = [uuidv7(), this.time.now(), cleanLine(input.note ?? '') || null];
    if (!(await this.requests.add({ id, customerId: she.id, requesterId: actor.userId, phone, note, at }))) throw conflict('customer-access-asked');
    this.audit.record({
      action: 'customer-access.asked', resource: 'customer-access-request', resourceId: id, customerId: she.id, changes: { phone: { from: null, to: phone }, note: { from: null, to: note } }, personal: ['phone', 'note'],
    });
    return { id, askedAt: at.toISOString(), responsible: she.responsible };
  }
}

function readPhone(text: string): string {
  try {
    return parsePhone(text).e164;
  } catch (error) {
    if (!isDomainError(error)) throw error;
    throw malformed('invalid-input', { errors: [{ pointer: '/phone', code: error.code }] });
  }
}
