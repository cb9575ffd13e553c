import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '../http/problems.js';

/** Whose doing something is: a person, a key of another system, the product itself, or somebody not (yet) known. */
export interface ContextActor {
  readonly kind: 'user' | 'key' | 'system' | 'anonymous';
  /** Of the user or key; null for the product itself and for strangers. */
  readonly id: string | null;
}

/** On whose behalf the code runs right now. It goes along implicitly, also through `await`; rules never ask for it. */
export interface RequestContext {
  /** Id of the request or of the job's run; joins log lines, traces and audit entries. */
  readonly requestId: string;
  readonly actor: ContextActor;
  /** Network address from which it was asked; null for background work. */
  readonly address: string | null;
  readonly language: Language;
  /** Somebody waits for the answer, so that no statement may take long; else it takes what it needs. */
  readonly isWaitedFor?: boolean;
  /** It took too long, and has been answered: nothing more is to be done for it. */
  readonly isGivenUp?: boolean;
}

export const SYSTEM_ACTOR: ContextActor = { kind: 'system', id: null };

/** Background work that nobody asked for by a request: starts, schedules, sweeps. */
const NOBODY: RequestContext = { requestId: 'system', actor: SYSTEM_ACTOR, address: null, language: 'vi' };

const current = new AsyncLocalStorage<RequestContext>();

/** The context of the code that runs; the system's where nobody has set one. */
export function requestContext(): RequestContext {
  return current.getStore() ?? NOBODY;
}

/** Runs work in a context. */
export function inContext<T>(context: RequestContext, work: () => T): T {
  return current.run(context, work);
}

/**
 * Runs background work in a context of its own.
 *
 * @param name what runs, e.g. `import 0190…`; stands where a request's id would
 * @param userId the user for whom the job works; null: the system
 */
export function inJobContext<T>(name: string, userId: string | null, work: () => T): T {
  const actor: ContextActor = userId === null ? SYSTEM_ACTOR : { kind: 'user', id: userId };
  return current.run({ ...NOBODY, requestId: name, actor }, work);
}

/** Whether this is work of a job or a schedule, which has a context of its own. */
export function isInJob(): boolean {
  const context = requestContext();
  return context !== NOBODY && !context.isWaitedFor;
}

/** Runs work that nobody in particular has asked for, whoever happens to set it off. */
export function forNobody<T>(work: () => T): T {
  return current.run(NOBODY, work);
}
