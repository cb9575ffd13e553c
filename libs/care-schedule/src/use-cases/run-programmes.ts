import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, JobQueue } from '@tantam/platform';
import { NO_CONTACT } from '../domain/programme.js';
import { Programmes, type ProgrammeRun, type StoredProgramme } from '../persistence/programmes.js';
import { ProgrammeWishes } from '../persistence/programme-wishes.js';
import { ProgrammeCandidates } from '../queries/programme-candidates.query.js';
import { GiveWishes } from './give-wishes.js';
import { PROGRAMME_RUN_JOB } from './plan-programme-runs.js';
import { TakeWishesBack } from './take-wishes-back.js';

/** Customers of one step, which is one transaction: some tenths of a second for whoever cares for one of them just then. */
const STEP = 500;

/**
 * Does the runs that are planned, step by step: each remembers how far it came, and nobody gets a wish for the same occasion of a
 * programme twice, however often a step is tried.
 */
@Injectable()
export class RunProgrammes implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly programmes: Programmes,
    private readonly candidates: ProgrammeCandidates,
    private readonly giveWishes: GiveWishes,
    private readonly wishes: ProgrammeWishes,
    private readonly takeBack: TakeWishesBack,
    private readonly jobs: JobQueue,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(PROGRAMME_RUN_JOB, (id, signal) => this.run(id, signal), { sweep: () => this.programmes.waitingRuns() });
  }

  /** All that waits, now; for tests. */
  async drain(): Promise<void> {
    for (const id of await this.programmes.waitingRuns()) await this.run(id, new AbortController().signal);
  }

  private async run(id: string, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const isMore = await this.database.transaction(() => this.step(id));
      if (!isMore) return;
    }
  }

  /** One step of a run; false when there is nothing left to do, or another process is at it. */
  private async step(id: string): Promise<boolean> {
    const run = await this.programmes.findRun(id);
    if (!run) return false;
    const programme = await this.programmes.hold(run.programmeId);
    const takenBack = await this.takeBackSome(run, programme);
    if (takenBack > 0) {
      await this.programmes.advance(id, null, { given: 0, dropped: 0, takenBack }, false);
      return true;
    }
    return this.giveSome(run, programme);
  }

  private async takeBackSome(run: ProgrammeRun, programme: StoredProgramme): Promise<number> {
    if (run.afterCustomerId !== null) return 0;
    if (run.takesBack) return this.takeBack.run(await this.wishes.untouched(programme.id, STEP), 'programme_changed', run.id);
    if (programme.occasion === NO_CONTACT) return this.takeBack.run(await this.wishes.outdated(programme.id, STEP), 'contacted', null);
    return 0;
  }

  private async giveSome(run: ProgrammeRun, programme: StoredProgramme): Promise<boolean> {
    const after = run.afterCustomerId && run.afterOccasionOn ? { customerId: run.afterCustomerId, occasionOn: run.afterOccasionOn } : null;
    const window = { from: run.fromOn, to: run.day, after, retriedRunId: run.takesBack ? run.id : null };
    const found = run.gives && programme.active ? await this.candidates.next(programme, window, STEP) : [];
    const counts = found.length > 0 ? await this.giveWishes.run(programme, run.id, run.day, found) : { given: 0, dropped: 0 };
    const isFinished = found.length < STEP;
    await this.programmes.advance(run.id, found.at(-1) ?? null, { ...counts, takenBack: 0 }, isFinished);
    return !isFinished;
  }
}
