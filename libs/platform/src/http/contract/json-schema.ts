/** A schema as OpenAPI 3.0 writes it, as far as we use it. */
export interface ApiSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, ApiSchema>>;
  readonly required?: readonly string[];
  readonly items?: ApiSchema;
  readonly allOf?: readonly ApiSchema[];
  readonly additionalProperties?: boolean | ApiSchema;
  readonly [keyword: string]: unknown;
}

export type ApiSchemas = Readonly<Record<string, ApiSchema>>;
export type JsonSchema = Readonly<Record<string, unknown>>;

const PREFIX = '#/components/schemas/';

export function refName(ref: string): string {
  return ref.startsWith(PREFIX) ? ref.slice(PREFIX.length) : ref;
}

const mapped = <T>(values: Readonly<Record<string, T>>, change: (value: T) => unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));

/**
 * The same schema in JSON Schema's words: null is a type, objects that name their fields are closed, and references point
 * to `#/definitions/…`.
 */
export function toJsonSchema(schema: ApiSchema): JsonSchema {
  const { nullable, allOf, $ref, properties, items, additionalProperties, example: _, ...rest } = schema;
  if ($ref !== undefined) return orNull({ $ref: `#/definitions/${refName($ref)}` }, nullable);
  if (allOf?.length === 1) return orNull(toJsonSchema(allOf[0]!), nullable);
  if (allOf) return orNull({ allOf: allOf.map(toJsonSchema) }, nullable);
  const plain = {
    ...rest,
    ...(properties ? { properties: mapped(properties, toJsonSchema) } : {}),
    ...(items ? { items: toJsonSchema(items) } : {}),
    ...(properties || additionalProperties !== undefined
      ? { additionalProperties: typeof additionalProperties === 'object' ? toJsonSchema(additionalProperties) : (additionalProperties ?? false) }
      : {}),
  };
  return orNull(plain, nullable);
}

function orNull(schema: JsonSchema, nullable: boolean | undefined): JsonSchema {
  return nullable ? { anyOf: [schema, { type: 'null' }] } : schema;
}

/**
 * What a writer of such answers needs to know: which fields there are and how moments look. Nothing in it can fail an
 * answer that the handler gave: whatever is missing is left out, null stays null, and what the schema does not name is
 * not written.
 *
 * @throws Error for a schema that refers to itself
 */
export function toWriterSchema(schema: ApiSchema, schemas: ApiSchemas, within: readonly string[] = []): JsonSchema {
  if (schema.$ref !== undefined) {
    const name = refName(schema.$ref);
    const found = schemas[name];
    if (!found || within.includes(name)) throw new Error(found ? `${name} refers to itself` : `there is no schema ${name}`);
    return toWriterSchema(found, schemas, [...within, name]);
  }
  if (schema.allOf) return merged(schema.allOf.map((part) => toWriterSchema(part, schemas, within)));
  if (schema.properties) {
    return { type: 'object', nullable: true, additionalProperties: false, properties: mapped(schema.properties, (each) => toWriterSchema(each, schemas, within)) };
  }
  if (schema.items) return { type: 'array', nullable: true, items: toWriterSchema(schema.items, schemas, within) };
  if (schema.type === 'object') return {};
  if (!schema.type) return {};
  return { type: schema.type, nullable: true, ...(schema.format === 'date-time' ? { format: 'date-time' } : {}) };
}

function merged(parts: readonly JsonSchema[]): JsonSchema {
  if (parts.length === 1) return parts[0]!;
  return { ...parts[0], properties: Object.assign({}, ...parts.map(({ properties }) => properties)) as object };
}
