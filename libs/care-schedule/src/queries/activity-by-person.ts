import { Injectable } from '@nestjs/common';
import { addDays, startOfDayIn, type LocalDate } from '@tantam/kernel';
import { BusinessTime, Database } from '@tantam/platform';
import type { ActivityNumbers } from '../domain/activity-numbers.js';
import { isOutbound, isReached } from './contact-figures.sql.js';

/** What people recorded on a day of the business. Leans on `care_activities_user` and `care_activities_newest`. */
@Injectable()
export class ActivityByPerson {
  constructor(
    private readonly database: Database,
    private readonly time: BusinessTime,
  ) {}

  /** Of each of these people who recorded anything. */
  async of(people: readonly string[], day: LocalDate): Promise<Map<string, ActivityNumbers>> {
    const rows = await this.database.rows<ActivityNumbers & { person: string }>(
      `select activity.recorded_by_id as person, ${ACTIVITY_NUMBERS} from care_activities activity
       where activity.recorded_by_id = any($1::uuid[]) and activity.recorded_at >= $2 and activity.recorded_at < $3 group by 1`,
      [people, ...(await this.bounds(day))],
    );
    return new Map(rows.map(({ person, ...numbers }) => [person, numbers]));
  }

  /** Cares that count, by the hour of the day in the business's zone: 24 numbers. */
  async byHour(people: readonly string[], day: LocalDate): Promise<number[]> {
    const rows = await this.database.rows<{ hour: number; n: number }>(
      `select extract(hour from activity.recorded_at at time zone $4)::int as hour, count(*)::int as n from care_activities activity
       where activity.recorded_by_id = any($1::uuid[]) and activity.recorded_at >= $2 and activity.recorded_at < $3 and activity.is_counted group by 1`,
      [people, ...(await this.bounds(day)), await this.time.zone()],
    );
    const byHour = new Map(rows.map(({ hour, n }) => [hour, n]));
    return Array.from({ length: 24 }, (_, hour) => byHour.get(hour) ?? 0);
  }

  private async bounds(day: LocalDate): Promise<[Date, Date]> {
    const zone = await this.time.zone();
    return [startOfDayIn(day, zone), startOfDayIn(addDays(day, 1), zone)];
  }
}

export const ACTIVITY_NUMBERS = `count(*)::int as done, (count(*) filter (where activity.is_counted))::int as counted,
  (count(*) filter (where ${isOutbound('activity')}))::int as outbound, (count(*) filter (where ${isReached('activity')}))::int as reached`;
