import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { malformed, type DomainError } from '@tantam/kernel';
import { keepValidationRules } from './kept-rules.js';
import { defineProblems } from './problems.js';

interface InputError {
  readonly pointer: string;
  readonly code: string;
  readonly params: Record<string, unknown>;
  readonly message: string;
}

/** Our codes for class-validator's constraint names: they are part of the contract and never change. */
const CODES: Readonly<Record<string, string>> = {
  isString: 'text', isInt: 'integer', isBoolean: 'boolean', isUuid: 'id', isIn: 'choice', isEmail: 'email', isArray: 'list', isObject: 'object', nestedValidation: 'object',
  min: 'min', max: 'max', minLength: 'too-short', maxLength: 'too-long', arrayMaxSize: 'too-many', arrayMinSize: 'too-few', matches: 'format', isIso8601: 'instant',
  localDate: 'date', isFilled: 'required', whitelistValidation: 'unknown-field', unknownValue: 'object',
};

defineProblems({
  'field.required': { title: { vi: 'Cần điền mục này', en: 'This is required' } },
  'field.text': { title: { vi: 'Cần là chữ', en: 'Must be text' } },
  'field.integer': { title: { vi: 'Cần là số nguyên', en: 'Must be a whole number' } },
  'field.boolean': { title: { vi: 'Cần là true hoặc false', en: 'Must be true or false' } },
  'field.id': { title: { vi: 'Cần là mã định danh (UUID)', en: 'Must be an id (UUID)' } },
  'field.choice': { title: { vi: 'Không có lựa chọn này', en: 'Not one of the choices' } },
  'field.email': { title: { vi: 'Địa chỉ thư điện tử chưa đúng', en: 'Not a valid e-mail address' } },
  'field.list': { title: { vi: 'Cần là một danh sách', en: 'Must be a list' } },
  'field.object': { title: { vi: 'Cần là một đối tượng', en: 'Must be an object' } },
  'field.min': { title: { vi: 'Số này nhỏ quá', en: 'The number is too small' } },
  'field.max': { title: { vi: 'Số này lớn quá', en: 'The number is too large' } },
  'field.too-short': { title: { vi: 'Nội dung ngắn quá', en: 'The text is too short' } },
  'field.too-long': { title: { vi: 'Nội dung dài quá', en: 'The text is too long' } },
  'field.too-many': { title: { vi: 'Danh sách dài quá', en: 'The list is too long' } },
  'field.too-few': { title: { vi: 'Danh sách ngắn quá', en: 'The list is too short' } },
  'field.format': { title: { vi: 'Không đúng dạng', en: 'Not in the right form' } },
  'field.instant': { title: { vi: 'Cần là thời điểm có múi giờ (RFC 3339)', en: 'Must be a moment with an offset (RFC 3339)' } },
  'field.date': { title: { vi: 'Cần là ngày có thật, dạng YYYY-MM-DD', en: 'Must be a real day, YYYY-MM-DD' } },
  'field.repeated': { title: { vi: 'Tham số này được gửi nhiều lần', en: 'This parameter was sent more than once' } },
  'field.unknown-field': { title: { vi: 'Không có trường này', en: 'There is no such field' } },
});

/** Closed DTOs: an unknown field is an error, and every error says where. */
export function createValidationPipe(): ValidationPipe {
  keepValidationRules();
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => invalidInput(errors.flatMap((error) => flatten(error, ''))),
  });
}

/** An input error found elsewhere than in a DTO, e.g. a reference that does not exist. */
export function invalidInput(errors: readonly { pointer: string; code: string; params?: Record<string, unknown>; message?: string }[]): DomainError {
  return malformed('invalid-input', { errors });
}

function flatten(error: ValidationError, path: string): InputError[] {
  const pointer = `${path}/${error.property.replace(/~/g, '~0').replace(/\//g, '~1')}`;
  const own = Object.entries(error.constraints ?? {}).map(([name, message]) => ({ pointer, code: codeOf(name, error), params: {}, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, pointer))];
}

function codeOf(constraint: string, error: ValidationError): string {
  if (error.value === undefined && constraint !== 'whitelistValidation') return 'required';
  return CODES[constraint] ?? 'format';
}
