import { Injectable } from '@nestjs/common';
import { CUSTOMER_PERMISSIONS, maskName } from '@tantam/customers';
import { can, SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { notFound } from '@tantam/kernel';
import { Database, keyset, toPage, type Page } from '@tantam/platform';
import type { CareAction } from '../domain/care-words.js';
import type { ProgrammeCriteria } from '../domain/programme.js';

export interface ProgrammeRunItem {
  id: string;
  day: string;
  programmeVersion: number;
  given: number;
  dropped: number;
  takenBack: number;
  startedAt: string;
  finishedAt: string | null;
}

export interface ProgrammeItem {
  id: string;
  name: string;
  active: boolean;
  criteria: ProgrammeCriteria;
  occasion: string;
  holidayId: string | null;
  holidayName: string | null;
  offsetDays: number;
  action: CareAction | null;
  formId: string | null;
  reasonId: string | null;
  script: string | null;
  openWishes: number;
  lastRun: ProgrammeRunItem | null;
  version: number;
}

export interface ProgrammeResultItem {
  id: string;
  customerId: string;
  customerCode: string;
  customerName: string;
  occasionOn: string;
  wishedOn: string;
  outcome: string;
  why: string | null;
  decidedAt: string;
}

export interface ResultsPage {
  readonly outcome?: readonly string[];
  readonly limit: number;
  readonly cursor?: string;
}

const RUN = `json_build_object('id', run.id, 'day', run.day, 'programmeVersion', run.programme_version, 'given', run.given, 'dropped', run.dropped, 'takenBack', run.taken_back,
  'startedAt', run.created_at, 'finishedAt', run.finished_at)`;
const PROGRAMMES = `
  select programme.id, programme.name, programme.is_active as active, '{"customerIds": []}' || programme.criteria as criteria, programme.occasion, programme.holiday_id as "holidayId",
    (select name from holidays where id = programme.holiday_id) as "holidayName", programme.offset_days as "offsetDays", programme.action, programme.form_id as "formId",
    programme.reason_id as "reasonId", programme.script, programme.version,
    (select count(*) from care_wishes wish where wish.programme_id = programme.id and wish.settled_at is null) as "openWishes",
    (select ${RUN} from care_programme_runs run where run.programme_id = programme.id order by run.created_at desc, run.id desc limit 1) as "lastRun"
  from care_programmes programme`;
const RUNS_SHOWN = 60;

type RunRow = ProgrammeRunItem & Record<string, unknown>;

/** Care programmes as people see them, with what they did. */
@Injectable()
export class ProgrammeQueries {
  constructor(
    private readonly database: Database,
    private readonly visibility: Visibility,
  ) {}

  /** Those in use first, by name. */
  async all(): Promise<ProgrammeItem[]> {
    const rows = await this.database.rows<ProgrammeItem & Record<string, unknown>>(`${PROGRAMMES} order by programme.is_active desc, programme.name collate "vi-x-icu", programme.id`);
    return rows.map(toItem);
  }

  /** @throws DomainError not_found `care-programme-not-found` */
  async get(id: string): Promise<ProgrammeItem> {
    const row = await this.database.row<ProgrammeItem & Record<string, unknown>>(`${PROGRAMMES} where programme.id = $1`, [id]);
    if (!row) throw notFound('care-programme-not-found');
    return toItem(row);
  }

  /** The latest sixty, newest first. @throws DomainError not_found `care-programme-not-found` */
  async runs(id: string): Promise<ProgrammeRunItem[]> {
    await this.get(id);
    const rows = await this.database.rows<{ run: RunRow }>(
      `select ${RUN} as run from care_programme_runs run where run.programme_id = $1 order by run.created_at desc, run.id desc limit ${RUNS_SHOWN}`,
      [id],
    );
    return rows.map(({ run }) => toRun(run));
  }

  /** What was decided for customers whom the reader may see, newest first. @throws DomainError not_found `care-programme-not-found` */
  async results(actor: Actor, id: string, { outcome, limit, cursor }: ResultsPage): Promise<Page<ProgrammeResultItem>> {
    await this.get(id);
    const parameters = new SqlParameters();
    const conditions = [`result.programme_id = ${parameters.add(id)}`, await this.visibility.visibleTo(actor, 'customer', 'customer', parameters)];
    if (outcome) conditions.push(`result.outcome = any(${parameters.add(outcome)}::text[])`);
    const page = keyset([{ expression: 'result.decided_at', type: 'timestamptz', descending: true }, { expression: 'result.id', type: 'uuid', descending: true }], cursor, parameters.values.length + 1);
    const rows = await this.database.rows<Omit<ProgrammeResultItem, 'decidedAt'> & { decidedAt: Date; key: string }>(
      `select result.id, customer.id as "customerId", customer.code as "customerCode", customer.full_name as "customerName", result.occasion_on as "occasionOn",
         result.wished_on as "wishedOn", result.outcome, result.why, result.decided_at as "decidedAt", to_char(result.decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as key
       from care_programme_results result join customers customer on customer.id = result.customer_id
       where ${conditions.join(' and ')} and ${page.where} order by ${page.orderBy} limit ${limit + 1}`,
      [...parameters.values, ...page.parameters],
    );
    const seesNames = can(actor, CUSTOMER_PERMISSIONS.seeContact.name);
    return toPage(rows, limit, (row) => [row.key, row.id], ({ key: _, ...row }) => ({
      ...row, customerName: seesNames ? row.customerName : maskName(row.customerName), decidedAt: row.decidedAt.toISOString(),
    }));
  }
}

function toItem({ lastRun, ...row }: ProgrammeItem): ProgrammeItem {
  return { ...row, lastRun: lastRun && toRun(lastRun) };
}

/** PostgreSQL's JSON has microseconds and an offset. */
function toRun(run: ProgrammeRunItem): ProgrammeRunItem {
  return { ...run, startedAt: new Date(run.startedAt).toISOString(), finishedAt: run.finishedAt && new Date(run.finishedAt).toISOString() };
}
