import { Injectable } from '@nestjs/common';
import { HolidayQueries } from '@tantam/calendar';
import { cleanLine, stale, uuidv7 } from '@tantam/kernel';
import { Audit, fieldChanges, invalidInput, Transactional } from '@tantam/platform';
import { checkProgramme, NO_CONTACT, type Programme } from '../domain/programme.js';
import { Programmes } from '../persistence/programmes.js';
import { ProgrammeOccasions } from '../queries/programme-occasions.js';
import { ProgrammeQueries, type ProgrammeItem } from '../queries/programmes.query.js';
import { CareReferences } from './care-references.js';
import { PlanProgrammeRuns } from './plan-programme-runs.js';

export type ProgrammeInput = Partial<Omit<Programme, 'id'>>;

const NOBODY_NAMED = { groupIds: [], categoryIds: [], potentials: [], lifecycles: [], areaIds: [], branchIds: [], customerIds: [] };

/** Care programmes come, change and are switched off. Either takes back open wishes that nobody has acted on. */
@Injectable()
export class ChangeProgrammes {
  constructor(
    private readonly programmes: Programmes,
    private readonly queries: ProgrammeQueries,
    private readonly occasions: ProgrammeOccasions,
    private readonly holidays: HolidayQueries,
    private readonly references: CareReferences,
    private readonly runs: PlanProgrammeRuns,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError conflict `care-programme-name-taken`; rule `programme-days-positive`, `programme-holiday-missing`; malformed `invalid-input` */
  @Transactional()
  async add(input: ProgrammeInput & Pick<Programme, 'name' | 'occasion' | 'offsetDays'>): Promise<ProgrammeItem> {
    const programme: Programme = {
      id: uuidv7(), active: true, holidayId: null, action: null, formId: null, reasonId: null, script: null, ...given(input), name: cleanLine(input.name),
      criteria: { ...NOBODY_NAMED, ...input.criteria }, occasion: input.occasion, offsetDays: input.offsetDays,
    };
    await this.check(programme, true);
    await this.programmes.add(programme);
    this.audit.record({ action: 'care-programme.created', resource: 'care-programme', resourceId: programme.id, changes: fieldChanges(null, programme) });
    if (programme.active) await this.runs.ofChange(await this.programmes.hold(programme.id), true);
    return this.queries.get(programme.id);
  }

  /** @throws DomainError not_found `care-programme-not-found`; stale `stale` with `current`; as `add` */
  @Transactional()
  async change(id: string, input: ProgrammeInput, version: number | null): Promise<ProgrammeItem> {
    const { version: held, ranThrough: _, ...former } = await this.programmes.hold(id);
    if (version !== null && version !== held) throw stale('stale', { current: await this.queries.get(id) });
    const next: Programme = { ...former, ...given(input), name: cleanLine(input.name ?? former.name), criteria: { ...former.criteria, ...input.criteria } };
    const changes = fieldChanges<Programme>(former, next);
    if (Object.keys(changes).length === 0) return this.queries.get(id);
    await this.check(next, changes.criteria !== undefined);
    await this.programmes.save(next);
    this.audit.record({ action: 'care-programme.changed', resource: 'care-programme', resourceId: id, changes });
    await this.runs.ofChange(await this.programmes.hold(id), false);
    return this.queries.get(id);
  }

  /** What criteria name may have gone since: they are looked at when they are given, not when a programme is switched off. */
  private async check(programme: Programme, areCriteriaGiven: boolean): Promise<void> {
    checkProgramme(programme);
    const errors: { pointer: string; code: string }[] = [];
    const occasion = this.occasions.find(programme.occasion);
    if (!occasion && programme.occasion !== NO_CONTACT) errors.push({ pointer: '/occasion', code: 'unknown-reference' });
    if (programme.holidayId !== null && !(await this.holidays.all()).some(({ id }) => id === programme.holidayId)) errors.push({ pointer: '/holidayId', code: 'unknown-reference' });
    if (areCriteriaGiven) errors.push(...(await this.programmes.unknownIn(programme.criteria)).map((pointer) => ({ pointer: `/criteria${pointer}`, code: 'unknown-reference' })));
    if (errors.length > 0) throw invalidInput(errors);
    await this.references.check(programme);
  }
}

/** What was left out of a patch stays. */
function given(input: ProgrammeInput): ProgrammeInput {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}
