import type { FastifyInstance, FastifyRequest } from 'fastify';
import { languageOf, type Language } from '../http/problems.js';
import { inContext, type ContextActor, type RequestContext } from './request-context.js';

const STRANGER: ContextActor = { kind: 'anonymous', id: null };

type SignedInRequest = FastifyRequest & { readonly actor?: { readonly userId: string; readonly keyId?: string | null } };

/** Read from the request when asked for: most requests never ask, and who is signed in is known only after the guard. */
class HttpContext implements RequestContext {
  readonly isWaitedFor = true;

  constructor(private readonly request: SignedInRequest) {}

  get requestId(): string {
    return this.request.id;
  }

  get actor(): ContextActor {
    const { actor } = this.request;
    if (!actor) return STRANGER;
    return actor.keyId ? { kind: 'key', id: actor.keyId } : { kind: 'user', id: actor.userId };
  }

  get address(): string {
    return this.request.ip;
  }

  /** Fastify aborts the signal with this fault when the handler's time is over, and with another when the connection closes. */
  get isGivenUp(): boolean {
    const { signal } = this.request;
    return signal.aborted && (signal.reason as { code?: unknown } | undefined)?.code === 'FST_ERR_HANDLER_TIMEOUT';
  }

  get language(): Language {
    return languageOf(this.request.headers['accept-language']);
  }
}

/** Sets the context of every request. After parsing: the events of a body's stream would lose what was set before. */
export function keepRequestContext(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', (request, _reply, done) => {
    inContext(new HttpContext(request), done);
  });
}
