import { Injectable } from '@nestjs/common';
import { conflict, notFound } from '@tantam/kernel';
import { SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { Database } from '@tantam/platform';
import { decidable } from '../access/access-requests.sql.js';

/** Who has a phone, as far as it matters to somebody who asks to care for her. */
export interface PhoneHolder {
  readonly id: string;
  readonly isVisible: boolean;
  readonly responsible: string | null;
  /** He has asked already and waits. */
  readonly isAsked: boolean;
}

export interface HeldRequest {
  readonly id: string;
  readonly customerId: string;
  readonly ownerId: string | null;
  readonly requesterId: string;
  readonly requesterIsActive: boolean;
}

export interface AccessDecision {
  readonly decision: 'assigned' | 'owner' | 'refused';
  readonly reason: string | null;
  readonly byId: string;
  readonly at: Date;
}

/** Families share a number: more are not looked at. */
const MOST_HOLDERS = 20;

@Injectable()
export class AccessRequests {
  constructor(
    private readonly database: Database,
    private readonly visibility: Visibility,
  ) {}

  /** By code, as the warning tells them. @param phone E.164 */
  async holders(actor: Actor, phone: string): Promise<PhoneHolder[]> {
    const parameters = new SqlParameters();
    const [number, asker] = [parameters.add(phone), parameters.add(actor.userId)];
    const visible = await this.visibility.visibleTo(actor, 'customer', 'c', parameters);
    return this.database.rows<PhoneHolder & Record<string, unknown>>(
      `select c.id, ${visible} as "isVisible", coalesce(owner.full_name, c.owner_text) as responsible,
         exists (select 1 from customer_access_requests open where open.customer_id = c.id and open.requester_id = ${asker}::uuid and open.decision is null) as "isAsked"
       from customers as c left join user_summary as owner on owner.id = c.owner_id and owner.is_active
       where c.phone1 = ${number} or c.phone2 = ${number} order by c.code collate "C" limit ${MOST_HOLDERS}`,
      parameters.values,
    );
  }

  /** @returns false when he has an open one for her by now */
  async add(request: { id: string; customerId: string; requesterId: string; phone: string; note: string | null; at: Date }): Promise<boolean> {
    const { id, customerId, requesterId, phone, note, at } = request;
    const added = await this.database.execute(
      `insert into customer_access_requests (id, customer_id, requester_id, phone, note, asked_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (customer_id, requester_id) where decision is null do nothing`,
      [id, customerId, requesterId, phone, note, at],
    );
    return added > 0;
  }

  /**
   * Held with its customer until the transaction ends, so that one decides and her owner stays who he is.
   *
   * @throws DomainError not_found `customer-access-request-not-found`, also for one that the actor may not decide; conflict `customer-access-decided`
   */
  async hold(actor: Actor, id: string): Promise<HeldRequest> {
    const parameters = new SqlParameters();
    const asked = parameters.add(id);
    const mayDecide = await decidable(this.visibility, actor, parameters);
    const row = await this.database.row<HeldRequest & { decision: string | null }>(
      `select request.id, c.id as "customerId", c.owner_id as "ownerId", request.requester_id as "requesterId", asker.is_active as "requesterIsActive", request.decision
       from customer_access_requests request join customers as c on c.id = request.customer_id join users asker on asker.id = request.requester_id
       where request.id = ${asked}::uuid and ${mayDecide} for no key update of c, request`,
      parameters.values,
    );
    if (!row) throw notFound('customer-access-request-not-found');
    if (row.decision !== null) throw conflict('customer-access-decided');
    return row;
  }

  async decide(id: string, { decision, reason, byId, at }: AccessDecision): Promise<void> {
    await this.database.execute(
      `update customer_access_requests set decision = $2, reason = $3, decided_by_id = $4, decided_at = $5 where id = $1 and decision is null`,
      [id, decision, reason, byId, at],
    );
  }
}
