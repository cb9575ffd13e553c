import type { OpenAPIObject } from '@nestjs/swagger';
import type { ApiSchema } from './json-schema.js';

export interface ApiParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: ApiSchema;
  readonly example?: unknown;
}

export interface ApiAnswer {
  description: string;
  content?: Record<string, { schema?: ApiSchema; example?: unknown }>;
  'x-problems'?: readonly string[];
}

/** An operation of the contract, as far as we look into it. */
export interface ApiOperation {
  readonly operationId?: string;
  readonly summary?: string;
  security?: unknown[];
  parameters?: ApiParameter[];
  requestBody?: { content: Record<string, { schema?: ApiSchema; example?: unknown }> };
  responses: Record<string, ApiAnswer>;
  readonly 'x-permission'?: string;
  readonly 'x-signed-in'?: string;
  readonly 'x-public'?: string;
}

export interface ListedOperation {
  /** In capitals. */
  readonly method: string;
  /** With `{name}` for parameters, prefix included. */
  readonly path: string;
  readonly operation: ApiOperation;
}

const METHODS = new Set(['get', 'post', 'put', 'patch', 'delete']);

export function operationsOf(document: OpenAPIObject): readonly ListedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, unknown>)
      .filter(([method]) => METHODS.has(method))
      .map(([method, operation]) => ({ method: method.toUpperCase(), path, operation: operation as ApiOperation })),
  );
}
