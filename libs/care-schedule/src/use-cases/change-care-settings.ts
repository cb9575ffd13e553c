import { Injectable } from '@nestjs/common';
import { isTimeZone, localDate, stale } from '@tantam/kernel';
import { Audit, fieldChanges, invalidInput, Transactional } from '@tantam/platform';
import { ChangedWork } from '../events/changed-work.js';
import type { CareSettings, RetryStep } from '../domain/care-settings.js';
import { CareSettingsStore } from '../persistence/care-settings.store.js';
import type { CareSettingsInput } from './care-input.js';
import { RecomputeByRules } from './recompute-by-rules.js';

/** Changes how care falls due; plans never cared are decided again, both ways. */
@Injectable()
export class ChangeCareSettings {
  constructor(
    private readonly settings: CareSettingsStore,
    private readonly recompute: RecomputeByRules,
    private readonly work: ChangedWork,
    private readonly audit: Audit,
  ) {}

  /**
   * @param version the version that the caller saw; null: whatever it is
   * @throws DomainError malformed `invalid-input` for an unknown zone or a retry step that says nothing or both; stale `stale` with `current`
   */
  @Transactional()
  async run(input: CareSettingsInput, version: number | null = null): Promise<CareSettings & { version: number }> {
    const errors = [...(isTimeZone(input.timeZone) ? [] : [{ pointer: '/timeZone', code: 'unknown-reference' }]), ...input.retrySteps.flatMap(stepError)];
    if (errors.length > 0) throw invalidInput(errors);
    const former = await this.settings.getForUpdate();
    if (version !== null && version !== former.version) throw stale('stale', { current: former });
    const next: CareSettings = { ...input, careStartsOn: input.careStartsOn ? localDate(input.careStartsOn) : null, retrySteps: input.retrySteps.map(wholeStep) };
    await this.settings.save(next);
    if (former.assignmentMode !== next.assignmentMode || former.unassignedVisibleTo !== next.unassignedVisibleTo) this.work.ofEverybody();
    this.audit.record({ action: 'care-settings.changed', resource: 'care-settings', resourceId: null, changes: fieldChanges<CareSettings>(former, next, Object.keys(next) as (keyof CareSettings)[]) });
    const movesDates = (['timeZone', 'countFrom', 'horizonDays', 'laterOrderSettles'] as const).some((name) => former[name] !== next[name]);
    if (movesDates) await this.recompute.ofAll(next);
    else if (former.careStartsOn !== next.careStartsOn) await this.recompute.betweenStarts(former.careStartsOn, next.careStartsOn, next);
    return this.settings.get();
  }
}

function stepError(step: RetryStep, index: number): { pointer: string; code: string }[] {
  const isMinutes = (step.afterMinutes ?? null) !== null;
  const isDays = (step.afterDays ?? null) !== null;
  return isMinutes === isDays || (isMinutes && step.at) ? [{ pointer: `/retrySteps/${index}`, code: 'retry-step' }] : [];
}

function wholeStep(step: RetryStep): RetryStep {
  return { afterMinutes: step.afterMinutes ?? null, afterDays: step.afterDays ?? null, at: step.at ?? null };
}
