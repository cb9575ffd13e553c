import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { validateSync } from 'class-validator';
import { EmailField, IdField, ObjectField, StringField } from './fields.js';

class Mail {
  @EmailField()
  address!: string;

  @EmailField({ list: true })
  others: string[] = [];
}

function refusals(values: Partial<Record<keyof Mail, unknown>>): string[] {
  return validateSync(Object.assign(new Mail(), { address: 'lan@example.com' }, values)).flatMap((error) => Object.keys(error.constraints ?? {}));
}

describe('an e-mail field', () => {
  it('takes addresses', () => {
    expect(refusals({ others: ['a@b.vn'] })).toEqual([]);
  });

  it.each(['lan', '\ud800', '\udfff@x.vn', 5, null])('refuses %j with the same code, whatever it is', (value) => {
    expect(refusals({ address: value })).toContain('isEmail');
    expect(refusals({ others: [value] })).toContain('isEmail');
  });
});

class Note {
  @StringField({ minLength: 1 })
  content!: unknown;
}

describe('a text that must be there', () => {
  it.each(['', '   ', '\n\t', '\u00a0'])('is not there when it holds nothing but blanks: %j', (content) => {
    expect(validateSync(Object.assign(new Note(), { content }))).toHaveLength(1);
  });

  it('may hold blanks beside words', () => {
    expect(validateSync(Object.assign(new Note(), { content: ' Đã gọi ' }))).toEqual([]);
  });
});

class Entry {
  @StringField()
  name!: string;
}

class Lists {
  @ObjectField(() => Entry, { list: true, minItems: 1 })
  entries: unknown = [Object.assign(new Entry(), { name: 'a' })];

  @IdField({ list: true })
  ids: unknown = [];
}

describe('a list', () => {
  const firstOf = (values: Partial<Lists>): string[] =>
    validateSync(Object.assign(new Lists(), values), { stopAtFirstError: true }).flatMap((error) => Object.keys(error.constraints ?? {}));

  it.each([null, 'abc', 5, {}])('says that it is to be one, whatever stands in its place: %j', (value) => {
    expect(firstOf({ entries: value })).toEqual(['isArray']);
    expect(firstOf({ ids: value })).toEqual(['isArray']);
  });

  it('says what is wrong with its entries otherwise', () => {
    expect(firstOf({ entries: [] })).toEqual(['arrayMinSize']);
    expect(firstOf({ ids: ['x'] })).toEqual(['isUuid']);
  });
});
