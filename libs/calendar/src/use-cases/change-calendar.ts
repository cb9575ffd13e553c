import { Injectable } from '@nestjs/common';
import { stale, uuidv7 } from '@tantam/kernel';
import { Audit, fieldChanges, Transactional } from '@tantam/platform';
import { stateHoliday, type HolidayInput, type StatedHoliday } from '../domain/state-holiday.js';
import { Holidays } from '../persistence/holidays.js';
import { HolidayQueries, shownHoliday, type ReadHoliday, type WorkingWeek } from '../queries/holidays.query.js';
import { WorkingDays } from '../queries/working-days.js';

/** Holidays and working weekdays are kept by people; computed dates are never moved by them, only marked. */
@Injectable()
export class ChangeCalendar {
  constructor(
    private readonly holidays: Holidays,
    private readonly queries: HolidayQueries,
    private readonly workingDays: WorkingDays,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError rule `holiday-day-missing`, `holiday-day-unknown` */
  @Transactional()
  async add(input: HolidayInput): Promise<ReadHoliday> {
    const id = uuidv7();
    const holiday = stateHoliday(input, null);
    await this.holidays.add(id, holiday);
    await this.told('holiday.created', id, null, holiday);
    return { id, ...holiday, version: 1 };
  }

  /** @throws DomainError not_found `holiday-not-found`; stale `stale` with `current`; as `add` */
  @Transactional()
  async change(id: string, input: HolidayInput, version: number | null): Promise<ReadHoliday> {
    await this.holidays.lock(id);
    const former = await this.queries.get(id);
    if (version !== null && version !== former.version) throw stale('stale', { current: shownHoliday(former) });
    const holiday = stateHoliday(input, former);
    await this.holidays.save(id, holiday);
    await this.told('holiday.changed', id, former, holiday);
    return shownHoliday(await this.queries.get(id));
  }

  /** @throws DomainError not_found `holiday-not-found`, conflict `holiday-in-use` */
  @Transactional()
  async remove(id: string): Promise<void> {
    await this.holidays.lock(id);
    const former = await this.queries.get(id);
    await this.holidays.remove(id);
    this.audit.record({ action: 'holiday.deleted', resource: 'holiday', resourceId: id, changes: { name: { from: former.name, to: null } } });
    await this.workingDays.changed();
  }

  /** @throws DomainError stale `stale` with `current` */
  @Transactional()
  async setWeek(workingWeekdays: readonly number[], version: number | null): Promise<WorkingWeek> {
    await this.holidays.lockWeek();
    const former = await this.queries.week();
    if (version !== null && version !== former.version) throw stale('stale', { current: former });
    const next = [...new Set(workingWeekdays)].sort((a, b) => a - b);
    await this.holidays.saveWeek(next);
    this.audit.record({ action: 'working-week.changed', resource: 'working-week', resourceId: null, changes: { workingWeekdays: { from: former.workingWeekdays, to: next } } });
    await this.workingDays.changed();
    return this.queries.week();
  }

  private async told(action: string, id: string, former: StatedHoliday | null, holiday: StatedHoliday): Promise<void> {
    this.audit.record({ action, resource: 'holiday', resourceId: id, changes: fieldChanges(former, holiday) });
    await this.workingDays.changed();
  }
}
