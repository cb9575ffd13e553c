import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { validateSync } from 'class-validator';
import { EmailField } from './fields.js';

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
