import { Injectable } from '@nestjs/common';
import { conflict, notFound, type LocalDate } from '@tantam/kernel';
import { BusinessTime, Database } from '@tantam/platform';
import type { Programme, ProgrammeCriteria } from '../domain/programme.js';

export type StoredProgramme = Programme & { readonly version: number; readonly ranThrough: LocalDate | null };

export interface ProgrammeRun {
  readonly id: string;
  readonly programmeId: string;
  readonly fromOn: LocalDate;
  readonly day: LocalDate;
  readonly takesBack: boolean;
  readonly gives: boolean;
  readonly afterCustomerId: string | null;
  readonly afterOccasionOn: LocalDate | null;
}

export interface RunCounts {
  readonly given: number;
  readonly dropped: number;
  readonly takenBack: number;
}

export const PROGRAMME_COLUMNS = `programme.id, programme.name, programme.is_active as active, '{"customerIds": []}' || programme.criteria as criteria, programme.occasion, programme.holiday_id as "holidayId",
  programme.offset_days as "offsetDays", programme.action, programme.form_id as "formId", programme.reason_id as "reasonId", programme.script, programme.version,
  programme.ran_through as "ranThrough"`;

/** Programmes and what is planned and done of them. */
@Injectable()
export class Programmes {
  constructor(
    private readonly database: Database,
    private readonly time: BusinessTime,
  ) {}

  /** Locked, so that runs and changes of one programme follow each other. @throws DomainError not_found `care-programme-not-found` */
  async hold(id: string): Promise<StoredProgramme> {
    const row = await this.database.row<StoredProgramme & Record<string, unknown>>(`select ${PROGRAMME_COLUMNS} from care_programmes programme where id = $1 for no key update`, [id]);
    if (!row) throw notFound('care-programme-not-found');
    return row;
  }

  /** @throws DomainError conflict `care-programme-name-taken` */
  async add(programme: Programme): Promise<void> {
    await naming(programme.name, () =>
      this.database.execute(
        `insert into care_programmes (id, name, is_active, criteria, occasion, holiday_id, offset_days, action, form_id, reason_id, script, created_at, updated_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12)`,
        [...valuesOf(programme), this.time.now()],
      ),
    );
  }

  /** @throws DomainError conflict `care-programme-name-taken` */
  async save(programme: Programme): Promise<void> {
    await naming(programme.name, () =>
      this.database.execute(
        `update care_programmes set name = $2, is_active = $3, criteria = $4, occasion = $5, holiday_id = $6, offset_days = $7, action = $8, form_id = $9, reason_id = $10, script = $11,
           updated_at = $12, version = version + 1 where id = $1`,
        [...valuesOf(programme), this.time.now()],
      ),
    );
  }

  /** Which of the ids that criteria name are none, as JSON pointers within the criteria. */
  async unknownIn(criteria: ProgrammeCriteria): Promise<string[]> {
    const rows = await this.database.rows<{ pointer: string }>(
      `select '/groupIds/' || at - 1 as pointer from unnest($1::uuid[]) with ordinality asked (id, at) where not exists (select 1 from customer_groups known where known.id = asked.id)
       union all select '/categoryIds/' || at - 1 from unnest($2::uuid[]) with ordinality asked (id, at) where not exists (select 1 from customer_categories known where known.id = asked.id)
       union all select '/areaIds/' || at - 1 from unnest($3::uuid[]) with ordinality asked (id, at) where not exists (select 1 from areas known where known.id = asked.id)
       union all select '/branchIds/' || at - 1 from unnest($4::uuid[]) with ordinality asked (id, at) where not exists (select 1 from branches known where known.id = asked.id)
       union all select '/customerIds/' || at - 1 from unnest($5::uuid[]) with ordinality asked (id, at) where not exists (select 1 from customers known where known.id = asked.id)`,
      [criteria.groupIds, criteria.categoryIds, criteria.areaIds, criteria.branchIds, criteria.customerIds],
    );
    return rows.map(({ pointer }) => pointer);
  }

  /** Plans a run, once for a version and a day; answers its id, null when there is one. */
  async planRun(run: { id: string; programme: StoredProgramme; fromOn: LocalDate; day: LocalDate; takesBack: boolean; gives: boolean }): Promise<string | null> {
    const row = await this.database.row<{ id: string }>(
      `insert into care_programme_runs (id, programme_id, programme_version, from_on, day, takes_back, gives, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict on constraint care_programme_runs_once do nothing returning id`,
      [run.id, run.programme.id, run.programme.version, run.fromOn, run.day, run.takesBack, run.gives, this.time.now()],
    );
    await this.database.execute(`update care_programmes set ran_through = greatest(ran_through, $2::date) where id = $1`, [run.programme.id, run.day]);
    return row?.id ?? null;
  }

  async activeIds(): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(`select id from care_programmes where is_active order by id`)).map(({ id }) => id);
  }

  async waitingRuns(): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(`select id from care_programme_runs where finished_at is null order by created_at limit 20`)).map(({ id }) => id);
  }

  /** A run that is not finished; null when it is, or another process is at it. */
  findRun(id: string): Promise<ProgrammeRun | null> {
    return this.database.row<ProgrammeRun & Record<string, unknown>>(
      `select id, programme_id as "programmeId", from_on as "fromOn", day, takes_back as "takesBack", gives, after_key as "afterCustomerId", after_occasion_on as "afterOccasionOn"
       from care_programme_runs where id = $1 and finished_at is null for no key update skip locked`,
      [id],
    );
  }

  async advance(runId: string, after: { customerId: string; occasionOn: LocalDate } | null, counts: RunCounts, isFinished: boolean): Promise<void> {
    await this.database.execute(
      `update care_programme_runs set after_key = coalesce($2, after_key), after_occasion_on = coalesce($3, after_occasion_on), given = given + $4, dropped = dropped + $5,
         taken_back = taken_back + $6, finished_at = case when $7 then $8::timestamptz end where id = $1`,
      [runId, after?.customerId ?? null, after?.occasionOn ?? null, counts.given, counts.dropped, counts.takenBack, isFinished, this.time.now()],
    );
  }

  /** The earliest day of wishes of a programme that are still open. */
  async earliestOpen(id: string): Promise<LocalDate | null> {
    const row = await this.database.row<{ day: LocalDate | null }>(`select min(wished_on) as day from care_wishes where programme_id = $1 and settled_at is null`, [id]);
    return row?.day ?? null;
  }
}

function valuesOf(programme: Programme): (string | number | boolean | null)[] {
  return [
    programme.id, programme.name, programme.active, JSON.stringify(programme.criteria), programme.occasion, programme.holidayId, programme.offsetDays, programme.action, programme.formId,
    programme.reasonId, programme.script,
  ];
}

async function naming(name: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if ((error as { constraint?: string }).constraint === 'care_programmes_name') throw conflict('care-programme-name-taken', { name });
    throw error;
  }
}
