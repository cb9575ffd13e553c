import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, isEmail, IsIn, IsInt, IsISO8601, IsObject, IsOptional, IsString, IsUUID, Matches, Max,
  MaxLength, Min, MinLength, ValidateBy, ValidateIf, ValidateNested,
} from 'class-validator';
import { isLocalDate } from '@tantam/kernel';

/**
 * One decorator per DTO field states the check and the schema, so that they cannot drift.
 * `optional` means that the field may be left out, `nullable` that it may be null.
 */
export interface FieldOptions {
  readonly optional?: boolean;
  readonly nullable?: boolean;
  readonly description?: string;
  readonly example?: unknown;
  readonly default?: unknown;
  /** The field is a list of such values. */
  readonly list?: boolean;
  readonly minItems?: number;
  readonly maxItems?: number;
}

type Check = (options?: { each: true }) => PropertyDecorator;

function field(schema: ApiPropertyOptions, checks: readonly Check[], options: FieldOptions): PropertyDecorator {
  const { optional = false, nullable = false, list = false } = options;
  const shape = {
    ...schema,
    ...(list ? { isArray: true, minItems: options.minItems, maxItems: options.maxItems ?? 10_000 } : {}),
    required: !optional,
    nullable: nullable || undefined,
    description: options.description,
    example: options.example,
    default: options.default,
  } as ApiPropertyOptions;
  const decorators: PropertyDecorator[] = [ApiProperty(withoutUndefined(shape))];
  // First, since the first check that fails is told, and those of the entries also look at what is no list.
  if (list) decorators.push(IsArray(), ArrayMaxSize(options.maxItems ?? 10_000), ...(options.minItems ? [ArrayMinSize(options.minItems)] : []));
  decorators.push(...checks.map((check) => check(list ? { each: true } : undefined)));
  if (nullable && optional) decorators.push(IsOptional());
  else if (nullable) decorators.push(ValidateIf((_, value) => value !== null));
  else if (optional) decorators.push(ValidateIf((_, value) => value !== undefined));
  return applyDecorators(...decorators);
}

function withoutUndefined(shape: ApiPropertyOptions): ApiPropertyOptions {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as ApiPropertyOptions;
}

/** Text of one line or more. NUL is refused, since PostgreSQL cannot keep it, and half a surrogate pair, which is no character. */
export function StringField(options: FieldOptions & { minLength?: number; maxLength?: number; pattern?: RegExp; format?: string } = {}): PropertyDecorator {
  const { minLength = 0, maxLength = 500, pattern } = options;
  const checks: Check[] = [
    (each) => IsString(each),
    (each) => MaxLength(maxLength, each),
    (each) => Matches(/^[^\u0000\p{Surrogate}]*$/u, { ...each, message: 'must not contain NUL or half a character' }),
  ];
  if (minLength > 0) checks.push((each) => MinLength(minLength, each), IsFilled);
  if (pattern) checks.push((each) => Matches(pattern, each));
  return field({ type: String, maxLength, ...(minLength ? { minLength } : {}), ...(pattern ? { pattern: pattern.source } : {}), ...(options.format ? { format: options.format } : {}) }, checks, options);
}

/** A resource's id: UUID. */
export function IdField(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: String, format: 'uuid' }, [(each) => IsUUID('all', each)], options);
}

/** A calendar day, `YYYY-MM-DD`, in the business time zone. */
export function LocalDateField(options: FieldOptions = {}): PropertyDecorator {
  const check: Check = (each) =>
    ValidateBy({ name: 'localDate', validator: { validate: (value) => typeof value === 'string' && isLocalDate(value), defaultMessage: () => 'must be a day, YYYY-MM-DD' } }, each);
  return field({ type: String, format: 'date', ...(options.example ? {} : {}) }, [check], { example: '2026-11-22', ...options });
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A moment: RFC 3339 with an offset; answers are in UTC with milliseconds. */
export function InstantField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    { type: String, format: 'date-time' },
    [(each) => IsISO8601({ strict: true }, each), (each) => Matches(INSTANT, { ...each, message: 'must be a moment with an offset (RFC 3339)' })],
    { example: '2026-11-22T03:15:00.000Z', ...options },
  );
}

/** A whole number. From a query string it is read as one. */
export function IntegerField(options: FieldOptions & { min?: number; max?: number } = {}): PropertyDecorator {
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = options;
  const schema = { type: 'integer', ...(options.min === undefined ? {} : { minimum: min }), ...(options.max === undefined ? {} : { maximum: max }) } as ApiPropertyOptions;
  return field(schema, [(each) => IsInt(each), (each) => Min(min, each), (each) => Max(max, each)], options);
}

/** An amount in the currency's minor unit (đồng for VND, which has none). */
export function AmountField(options: FieldOptions & { min?: number } = {}): PropertyDecorator {
  return IntegerField({ description: 'Amount in minor units of the currency (VND has none: đồng)', ...options });
}

/** An exact decimal as a string; a JSON number is accepted and turned into one. */
export function DecimalField(options: FieldOptions & { places?: number; allowsNegative?: boolean } = {}): PropertyDecorator {
  const { places = 3, allowsNegative = false } = options;
  const pattern = new RegExp(`^${allowsNegative ? '-?' : ''}\\d{1,12}(\\.\\d{1,${places}})?$`);
  const message = `must be a decimal with up to ${places} places`;
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'number' && Number.isFinite(value) ? String(value) : value)),
    field({ type: String, pattern: pattern.source }, [(each) => Matches(pattern, { ...each, message })], { example: '2', ...options }),
  );
}

export function BooleanField(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: Boolean }, [(each) => IsBoolean(each)], options);
}

/** One of a closed set of words. `name` is the schema's name in the contract. */
export function EnumField(values: readonly string[], name: string, options: FieldOptions = {}): PropertyDecorator {
  return field({ enum: [...values], enumName: name }, [(each) => IsIn([...values], each)], options);
}

export function EmailField(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: String, format: 'email', maxLength: 254 }, [(each) => IsAddress(each), (each) => MaxLength(254, each)], options);
}

/** Blanks alone say nothing. */
function IsFilled(each?: { each: true }): PropertyDecorator {
  const validate = (value: unknown): boolean => typeof value !== 'string' || /\S/.test(value);
  return ValidateBy({ name: 'isFilled', validator: { validate } }, each);
}

/** Half a surrogate pair makes the library's own check throw. */
function IsAddress(each?: { each: true }): PropertyDecorator {
  const validate = (value: unknown): boolean => typeof value === 'string' && !/\p{Surrogate}/u.test(value) && isEmail(value);
  return ValidateBy({ name: 'isEmail', validator: { validate } }, each);
}

/** A nested DTO, or a list of such. */
export function ObjectField(type: () => new () => object, options: FieldOptions = {}): PropertyDecorator {
  // Swagger tells a lazy type by the function's name, so it must be called `type`.
  const schema: ApiPropertyOptions = { type: () => type() };
  return applyDecorators(field(schema, [(each) => IsObject(each), (each) => ValidateNested(each)], options), Type(type));
}

/** A JSON object whose keys are data, not schema. */
export function MapField(options: FieldOptions & { values?: 'string' | 'any' } = {}): PropertyDecorator {
  const additionalProperties = options.values === 'string' ? { type: 'string' } : true;
  return field({ type: 'object', additionalProperties } as ApiPropertyOptions, [(each) => IsObject(each)], options);
}

// --- query strings -------------------------------------------------------------------------------------------------

/** A whole number in a query string. */
export function QueryInteger(options: FieldOptions & { min?: number; max?: number } = {}): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value)),
    IntegerField({ optional: true, ...options }),
  );
}

/** `true` or `false` in a query string. */
export function QueryBoolean(options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)),
    BooleanField({ optional: true, ...options }),
  );
}

/** Several values of one filter, comma-separated: `?state=not_cared,in_care`. */
function QueryList(inner: PropertyDecorator): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',').filter((part) => part !== '') : value)),
    inner,
  );
}

export function QueryEnums(values: readonly string[], name: string, options: FieldOptions = {}): PropertyDecorator {
  return QueryList(
    applyDecorators(
      ApiProperty({ enum: [...values], enumName: name, isArray: true, required: false, style: 'form', explode: false, description: options.description } as ApiPropertyOptions),
      IsOptional(), IsArray(), ArrayMaxSize(50), IsIn([...values], { each: true }),
    ),
  );
}

export function QueryIds(options: FieldOptions = {}): PropertyDecorator {
  return QueryList(
    applyDecorators(
      ApiProperty({ type: String, format: 'uuid', isArray: true, required: false, style: 'form', explode: false, description: options.description } as ApiPropertyOptions),
      IsOptional(), IsArray(), ArrayMaxSize(200), IsUUID('all', { each: true }),
    ),
  );
}

/** `?sort=dueDate,-code`: only fields that the contract names. Undefined when not given. */
export function QuerySort(fields: readonly string[]): PropertyDecorator {
  const allowed = fields.flatMap((name) => [name, `-${name}`]);
  return QueryList(
    applyDecorators(
      ApiProperty({ type: String, enum: allowed, isArray: true, required: false, style: 'form', explode: false, description: 'Fields to sort by; a minus sorts descending' } as ApiPropertyOptions),
      IsOptional(), IsArray(), ArrayMaxSize(3), IsIn(allowed, { each: true }),
    ),
  );
}

/** What every list takes. */
export class PageQuery {
  @QueryInteger({ min: 1, max: 200, default: 50, description: 'Rows per page' })
  limit: number = 50;

  @StringField({ optional: true, maxLength: 2000, description: 'nextCursor of the page before' })
  cursor?: string;

  @QueryBoolean({ description: 'Also count all rows' })
  withTotal?: boolean;
}
