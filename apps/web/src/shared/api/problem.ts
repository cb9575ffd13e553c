/** One refused field: `pointer` is a JSON pointer into the body that was sent (`/lines/0/quantity`). */
export interface FieldProblem {
  pointer: string;
  code: string;
  message: string;
}

interface ProblemBody {
  type?: string;
  title?: string;
  detail?: string;
  instance?: string;
  errors?: FieldProblem[];
  [member: string]: unknown;
}

/**
 * A refusal as the API tells it (RFC 9457), in the user's language. `code` is the last part of `type`
 * (`invalid-input`) and never changes; extra members (`claimedBy`, `activity` …) are read with `member()`.
 * `status` 0 means that no answer came at all.
 */
export class ApiProblem extends Error {
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly instance: string | undefined;
  readonly errors: readonly FieldProblem[];

  constructor(
    readonly status: number,
    private readonly body: ProblemBody,
    readonly retryAfterSeconds?: number,
  ) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.name = 'ApiProblem';
    this.code = (body.type ?? '').split('/').pop() ?? '';
    this.title = body.title ?? '';
    this.detail = body.detail;
    this.instance = body.instance;
    this.errors = body.errors ?? [];
  }

  get isOffline(): boolean {
    return this.status === 0;
  }

  member<T>(name: string): T | undefined {
    return this.body[name] as T | undefined;
  }

  static async from(response: Response): Promise<ApiProblem> {
    const retryAfter = Number(response.headers.get('Retry-After')) || undefined;
    const isJson = response.headers.get('Content-Type')?.includes('json');
    const body = isJson ? ((await response.json()) as ProblemBody) : { instance: response.headers.get('X-Request-Id') ?? undefined };
    return new ApiProblem(response.status, body, retryAfter);
  }

  static offline(): ApiProblem {
    return new ApiProblem(0, {});
  }
}

export function isProblem(error: unknown, code?: string): error is ApiProblem {
  return error instanceof ApiProblem && (code === undefined || error.code === code);
}
