import type { OpenAPIObject } from '@nestjs/swagger';
import { refName, type ApiSchema, type ApiSchemas } from './json-schema.js';
import { operationsOf } from './operations.js';

/** What a field of this name usually holds; a field that says an example of its own keeps that. */
const BY_NAME: Readonly<Record<string, unknown>> = {
  code: 'KH000123', fullName: 'Nguyễn Thị Lan', name: 'Khách thân thiết', givenName: 'Lan', email: 'lan@example.vn', phone1: '+84912345678', phone2: '+84987654321', phone: '+84912345678',
  emails: ['lan@example.vn'], address: '12 Lê Lợi', provinceCode: '79', communeCode: '26734', country: 'VN', currency: 'VND', unit: 'hộp', content: 'Đã gọi, khách hẹn tuần sau', q: 'lan',
  company: 'Công ty TNHH An Phát', position: 'Kế toán', notes: 'Nên gọi buổi sáng', owner: 'Trần Văn Bình', ownerName: 'Trần Văn Bình', branch: 'Chi nhánh Quận 1', group: 'Khách lẻ', category: 'Thân thiết',
  channel: 'Cửa hàng', source: 'Giới thiệu', area: 'Miền Nam', province: 'Thành phố Hồ Chí Minh', commune: 'Phường Bến Nghé', referredBy: 'Lê Thị Hoa', label: 'Chưa chăm sóc', reason: 'Khách hỏi thêm về sản phẩm',
  productName: 'Kem chống nắng', productCode: 'KEM50', orderCode: 'DH000123', customerCode: 'KH000123', fileName: 'khach-hang.xlsx', pointer: '/phone1', userName: 'Trần Văn Bình', standInName: 'Lê Thị Hoa',
  tags: ['vip'], taxCode: '0312345678', nextCursor: null, role: 'agent', timeZone: 'Asia/Ho_Chi_Minh', vi: 'Nhân viên', en: 'Agent', password: 'mật khẩu thật dài', version: 3,
};

const BY_FORMAT: Readonly<Record<string, unknown>> = {
  uuid: '01890a5d-ac96-774b-bcce-b302099a8057', date: '2026-11-22', 'date-time': '2026-11-22T03:15:00.000Z', email: 'lan@example.vn', password: 'mật khẩu thật dài', binary: '(file)',
};

/** An example of every body and every answer, put together from its fields' examples. */
export function addExamples(document: OpenAPIObject): void {
  const schemas = (document.components?.schemas ?? {}) as ApiSchemas;
  for (const { operation } of operationsOf(document)) {
    const answers = Object.entries(operation.responses).flatMap(([status, { content }]) => (Number(status) < 300 ? [content] : []));
    for (const content of [operation.requestBody?.content, ...answers]) {
      const json = content?.['application/json'];
      if (json?.schema) json.example ??= exampleOf(json.schema, schemas, '');
    }
  }
}

/** A value that the schema accepts. */
export function exampleOf(schema: ApiSchema, schemas: ApiSchemas, name: string, within: readonly string[] = []): unknown {
  if (schema.example !== undefined) return schema.example;
  if (schema.$ref !== undefined) {
    const target = refName(schema.$ref);
    const found = schemas[target];
    return !found || within.includes(target) ? null : exampleOf(found, schemas, name, [...within, target]);
  }
  if (schema.default !== undefined) return schema.default;
  if (schema.allOf) return schema.allOf.length === 1 ? exampleOf(schema.allOf[0]!, schemas, name, within) : Object.assign({}, ...schema.allOf.map((part) => exampleOf(part, schemas, name, within)));
  if (schema.enum) return schema.enum[0];
  if (schema.properties) return Object.fromEntries(Object.entries(schema.properties).map(([field, each]) => [field, exampleOf(each, schemas, field, within)]));
  if (schema.type === 'array') return listOf(schema, schemas, name, within);
  return scalar(schema, name);
}

function listOf(schema: ApiSchema, schemas: ApiSchemas, name: string, within: readonly string[]): unknown {
  const named = BY_NAME[name];
  if (Array.isArray(named)) return named;
  return schema.items ? [exampleOf(schema.items, schemas, name, within)] : [];
}

function scalar(schema: ApiSchema, name: string): unknown {
  const named = BY_NAME[name];
  if (schema.type === 'string') return textOf(schema, name, named);
  if (schema.type === 'integer' || schema.type === 'number') return typeof named === 'number' ? named : Math.min(Math.max(1, numberOr(schema.minimum, 1)), numberOr(schema.maximum, 1_000_000));
  if (schema.type === 'boolean') return true;
  return {};
}

function textOf(schema: ApiSchema, name: string, named: unknown): unknown {
  if (schema.format && schema.format in BY_FORMAT) return BY_FORMAT[schema.format];
  const text = typeof named === 'string' || (named === null && schema.nullable) ? named : wordFor(name);
  return typeof text === 'string' && typeof schema.pattern === 'string' && !new RegExp(schema.pattern).test(text) ? fitting(schema.pattern) : text;
}

/** Nothing better is known: the field's own name, spelt out. */
function wordFor(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase() || 'text';
}

/** A text for the patterns that our fields use. */
function fitting(pattern: string): string {
  const texts = ['2', '09:00', '79', '26734', 'VND', 'VN', 'SP000123', '2026-11', 'abc', '+84912345678'];
  return texts.find((text) => new RegExp(pattern).test(text)) ?? '1';
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
