import { Injectable } from '@nestjs/common';
import { notFound } from '@tantam/kernel';
import { CUSTOMER_PERMISSIONS, maskName, maskPhone } from '@tantam/customers';
import { can, SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { Database, keyset, toPage, type Page, type SortKey } from '@tantam/platform';
import { decidable } from '../access/access-requests.sql.js';

export interface AccessRequestItem {
  id: string;
  phone: string;
  note: string | null;
  requester: { id: string; fullName: string };
  responsible: string | null;
  askedAt: string;
  decision: 'assigned' | 'owner' | 'refused' | null;
  decidedAt: string | null;
  decidedByName: string | null;
  reason: string | null;
  customer: { id: string; code: string; fullName: string } | null;
}
type Row = Omit<AccessRequestItem, 'askedAt' | 'decidedAt'> & { askedAt: Date; decidedAt: Date | null };

export interface AccessRequestsAsked {
  readonly limit: number;
  readonly cursor?: string;
  readonly withTotal?: boolean;
  readonly state?: 'open' | 'decided';
  /** One's own; else those that one may decide. */
  readonly mine?: boolean;
}

const LATEST: readonly SortKey[] = [{ expression: 'request.id', type: 'uuid', descending: true }];
const FROM = `customer_access_requests request join customers as c on c.id = request.customer_id join users asker on asker.id = request.requester_id`;

/** Requests for care: one's own tell nothing of the customer before they are granted, and then only while one sees her. */
@Injectable()
export class AccessRequestQueries {
  constructor(
    private readonly database: Database,
    private readonly visibility: Visibility,
  ) {}

  /** The latest first. */
  async page(actor: Actor, { limit, cursor, withTotal, state, mine = false }: AccessRequestsAsked): Promise<Page<AccessRequestItem>> {
    const parameters = new SqlParameters();
    const whose = mine ? `request.requester_id = ${parameters.add(actor.userId)}::uuid` : await decidable(this.visibility, actor, parameters);
    const where = `${whose}${state ? ` and request.decision is ${state === 'open' ? 'null' : 'not null'}` : ''}`;
    const total = withTotal ? await this.database.row<{ total: number }>(`select count(*)::int as total from ${FROM} where ${where}`, parameters.values) : null;
    const columns = await this.columns(actor, parameters);
    const cut = keyset(LATEST, cursor, parameters.values.length + 1);
    const rows = await this.database.rows<Row>(`select ${columns} from ${FROM} where ${where} and ${cut.where} order by ${cut.orderBy} limit ${limit + 1}`, [...parameters.values, ...cut.parameters]);
    const page = toPage(rows, limit, (row) => [row.id], (row) => shown(actor, row));
    return total ? { ...page, total: total.total } : page;
  }

  /** One that the actor has just decided. @throws DomainError not_found `customer-access-request-not-found` */
  async get(actor: Actor, id: string): Promise<AccessRequestItem> {
    const parameters = new SqlParameters();
    const asked = parameters.add(id);
    const row = await this.database.row<Row>(`select ${await this.columns(actor, parameters)} from ${FROM} where request.id = ${asked}::uuid`, parameters.values);
    if (!row) throw notFound('customer-access-request-not-found');
    return shown(actor, row);
  }

  /** How many wait for the actor, counted up to a bound. */
  async waiting(actor: Actor, most: number): Promise<number> {
    const parameters = new SqlParameters();
    const mayDecide = await decidable(this.visibility, actor, parameters);
    const row = await this.database.row<{ n: number }>(
      `select count(*)::int as n from (select 1 from ${FROM} where request.decision is null and ${mayDecide} limit ${most}) counted`, parameters.values,
    );
    return row?.n ?? 0;
  }

  private async columns(actor: Actor, parameters: SqlParameters): Promise<string> {
    const reader = parameters.add(actor.userId);
    const visible = await this.visibility.visibleTo(actor, 'customer', 'c', parameters);
    return `request.id, request.phone, request.note, request.asked_at as "askedAt", request.decision, request.decided_at as "decidedAt", request.reason,
      jsonb_build_object('id', asker.id, 'fullName', asker.full_name) as requester,
      (select full_name from user_summary u where u.id = request.decided_by_id) as "decidedByName",
      coalesce((select owner.full_name from user_summary owner where owner.id = c.owner_id and owner.is_active), c.owner_text) as responsible,
      case when (request.requester_id <> ${reader}::uuid or request.decision in ('assigned', 'owner')) and ${visible}
        then jsonb_build_object('id', c.id, 'code', c.code, 'fullName', c.full_name) end as customer`;
  }
}

/** He who asked typed the number himself. */
function shown(actor: Actor, { askedAt, decidedAt, ...row }: Row): AccessRequestItem {
  const seesContact = can(actor, CUSTOMER_PERMISSIONS.seeContact.name);
  return {
    ...row,
    phone: seesContact || row.requester.id === actor.userId ? row.phone : maskPhone(row.phone),
    customer: row.customer && { ...row.customer, fullName: seesContact ? row.customer.fullName : maskName(row.customer.fullName) },
    askedAt: askedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}
