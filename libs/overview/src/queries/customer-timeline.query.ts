import { Injectable } from '@nestjs/common';
import { addDays, localDate, startOfDayIn } from '@tantam/kernel';
import { CustomerReader } from '@tantam/customers';
import { can, SqlParameters, Visibility, type Actor } from '@tantam/identity';
import {
  BusinessTime, Database, decodeTypedCursor, invalidInput, TimelineSources, toPage, type Language, type Page, type ShownEvent, type TimelineRow, type TimelineSource,
} from '@tantam/platform';

export interface TimelineRequest {
  readonly limit: number;
  readonly cursor?: string;
  /** Only these kinds; comma-separated. */
  readonly kind?: string;
  /** Days of the business zone. */
  readonly from?: string;
  readonly to?: string;
  readonly withTotal?: boolean;
}

export interface TimelineEvent extends ShownEvent {
  readonly id: string;
  readonly kind: string;
  /** The kind's name in the reader's language. */
  readonly title: string;
  readonly at: string;
  readonly by: { readonly id: string; readonly fullName: string } | null;
}

export interface TimelineKindItem {
  readonly kind: string;
  readonly title: string;
}

export type TimelinePage = Page<TimelineEvent> & { readonly kinds: readonly TimelineKindItem[] };

interface EventRow extends TimelineRow {
  readonly source: number;
  readonly at: Date;
  readonly atText: string;
  readonly byId: string | null;
  readonly byName: string | null;
  readonly [column: string]: unknown;
}

interface Wanted {
  readonly customerId: string;
  readonly limit: number;
  readonly kinds: readonly string[] | null;
  readonly from: Date | null;
  readonly before: Date | null;
  readonly after: { readonly at: string; readonly id: string; readonly source: number } | null;
}

const CURSOR = ['timestamptz', 'uuid', 'int'];
const LAST_DAY = '9999-12-31';

/**
 * What happened with one customer, newest first: the newest few of each source, merged. One row per event; ties by id,
 * then by the source's place, so that pages add up to the whole. Each source leans on its own index of customer and
 * moment and shows only what the reader may see of it, so a page costs the same for five events and for 50,000.
 */
@Injectable()
export class CustomerTimeline {
  constructor(
    private readonly database: Database,
    private readonly sources: TimelineSources,
    private readonly visibility: Visibility,
    private readonly customers: CustomerReader,
    private readonly time: BusinessTime,
  ) {}

  /** @throws DomainError not_found `customer-not-found`; malformed `invalid-input` for a kind that nobody tells, `invalid-cursor` */
  async page(actor: Actor, idOrCode: string, request: TimelineRequest, language: Language): Promise<TimelinePage> {
    const customerId = await this.customers.idOf(actor, idOrCode);
    // A source keeps its place whatever this reader may see, so that a cursor means the same to all.
    const open = this.sources.all().map((source, place) => ({ source, place })).filter(({ source }) => can(actor, source.permission));
    const kinds = open.flatMap(({ source }) => Object.entries(source.kinds).map(([kind, title]) => ({ kind, title: title[language] })));
    const wanted = await this.wanted(customerId, request);
    const asked = open.filter(({ source }) => !wanted.kinds || wanted.kinds.some((kind) => kind in source.kinds));
    const rows = await this.read(actor, asked, wanted);
    const titles = new Map(kinds.map(({ kind, title }) => [kind, title]));
    const page = toPage(rows, request.limit, (row) => [row.atText, row.id, row.source], (row) => this.show(row, titles, { actor, language }));
    const total = request.withTotal ? { total: await this.count(actor, asked, { ...wanted, after: null }) } : {};
    return { ...page, ...total, kinds };
  }

  private async wanted(customerId: string, request: TimelineRequest): Promise<Wanted> {
    const kinds = request.kind ? request.kind.split(',') : null;
    const known = new Set(this.sources.all().flatMap((source) => Object.keys(source.kinds)));
    if (kinds?.some((kind) => !known.has(kind))) throw invalidInput([{ pointer: '/kind', code: 'choice' }]);
    const zone = await this.time.zone();
    const [at, id, source] = request.cursor ? decodeTypedCursor(request.cursor, CURSOR) : [];
    return {
      customerId, kinds, limit: request.limit + 1,
      from: request.from ? startOfDayIn(localDate(request.from), zone) : null,
      before: request.to && request.to < LAST_DAY ? startOfDayIn(addDays(localDate(request.to), 1), zone) : null,
      after: request.cursor ? { at: String(at), id: String(id), source: Number(source) } : null,
    };
  }

  private async read(actor: Actor, sources: readonly { source: TimelineSource; place: number }[], wanted: Wanted): Promise<EventRow[]> {
    if (sources.length === 0) return [];
    const parameters = new SqlParameters();
    const customer = parameters.add(wanted.customerId);
    const parts: string[] = [];
    for (const { source, place } of sources) parts.push(`(${await this.newestOf(actor, source, place, customer, wanted, parameters)})`);
    return this.database.rows<EventRow>(
      `select merged.source, merged.id, merged.kind, merged.at, merged.at::text as "atText", merged.data, merged.by_id as "byId",
         (select full_name from user_summary u where u.id = merged.by_id) as "byName"
       from (${parts.join(' union all ')}) merged order by merged.at desc, merged.id desc, merged.source desc limit ${wanted.limit}`,
      parameters.values,
    );
  }

  /** All that the reader may see of what was asked for. */
  private async count(actor: Actor, sources: readonly { source: TimelineSource; place: number }[], wanted: Wanted): Promise<number> {
    if (sources.length === 0) return 0;
    const parameters = new SqlParameters();
    const customer = parameters.add(wanted.customerId);
    const parts: string[] = [];
    for (const { source } of sources) {
      parts.push(`(select count(*) from ${source.view} event where ${(await this.conditions(actor, source, null, customer, wanted, parameters)).join(' and ')})`);
    }
    const row = await this.database.row<{ count: number }>(`select (${parts.join(' + ')})::bigint as count`, parameters.values);
    return row?.count ?? 0;
  }

  /**
   * Asked for as a range of customers that holds one, in the order of customer and moment: only an index that begins with
   * the customer gives that order. Asked for by `=`, PostgreSQL may walk the index of moments instead, past everybody
   * else's events, when it takes the customer's for spread evenly over time.
   */
  private async newestOf(actor: Actor, source: TimelineSource, place: number, customer: string, wanted: Wanted, parameters: SqlParameters): Promise<string> {
    const conditions = await this.conditions(actor, source, place, customer, wanted, parameters);
    return `select ${place} as source, event.id, event.kind, event.at, event.by_id, event.data from ${source.view} event
      where ${conditions.join(' and ')} order by event.customer_id desc, event.at desc, event.id desc limit ${wanted.limit}`;
  }

  /** @param place of the source in all pages; null: the cursor does not matter */
  private async conditions(actor: Actor, source: TimelineSource, place: number | null, customer: string, wanted: Wanted, parameters: SqlParameters): Promise<string[]> {
    const { resource, relation, column } = source.visibility;
    const visible = await this.visibility.visibleTo(actor, resource, 'seen', parameters);
    return [
      `event.customer_id between ${customer}::uuid and ${customer}::uuid`,
      ...(visible === 'true' ? [] : [`exists (select 1 from ${relation} seen where seen.id = event.${column} and ${visible})`]),
      ...(wanted.kinds ? [`event.kind = any(${parameters.add(wanted.kinds)}::text[])`] : []),
      ...(wanted.from ? [`event.at >= ${parameters.add(wanted.from)}`] : []),
      ...(wanted.before ? [`event.at < ${parameters.add(wanted.before)}`] : []),
      ...(wanted.after && place !== null ? [`(event.at, event.id) ${place < wanted.after.source ? '<=' : '<'} (${parameters.add(wanted.after.at)}::timestamptz, ${parameters.add(wanted.after.id)}::uuid)`] : []),
    ];
  }

  private show(row: EventRow, titles: ReadonlyMap<string, string>, reader: { actor: Actor; language: Language }): TimelineEvent {
    const source = this.sources.all()[row.source];
    if (!source) throw new Error(`no source ${row.source} of the timeline`);
    return {
      id: row.id, kind: row.kind, title: titles.get(row.kind) ?? row.kind, at: row.at.toISOString(),
      by: row.byId ? { id: row.byId, fullName: row.byName ?? '' } : null,
      ...source.show({ id: row.id, kind: row.kind, data: row.data }, reader),
    };
  }
}
