import { describe, expect, it } from '@jest/globals';
import { isDomainError, localDate } from '@tantam/kernel';
import type { CustomerInput } from './customer-input.js';
import { maskEmail, maskName, maskPhone } from './mask.js';
import { stateCustomer } from './state-customer.js';

const TODAY = localDate('2026-11-22');
const fresh = (input: CustomerInput) => stateCustomer(null, input, TODAY, 'user');

describe('stateCustomer', () => {
  it('lets the given name and the salutation follow until they are set, and again after null', () => {
    const first = fresh({ fullName: 'Nguyễn Thị Hồng', gender: 'female' });
    expect(first).toMatchObject({ givenName: 'Hồng', salutation: 'chi' });
    const followed = stateCustomer(first, { fullName: 'Nguyễn Thị Lan', birthday: '1960-01-01' }, TODAY, 'user');
    expect(followed).toMatchObject({ givenName: 'Lan', salutation: 'bac' });
    const set = stateCustomer(followed, { givenName: 'Bé Lan', salutation: 'em' }, TODAY, 'user');
    expect(stateCustomer(set, { fullName: 'Nguyễn Thị Mai', gender: 'male' }, TODAY, 'user')).toMatchObject({ givenName: 'Bé Lan', salutation: 'em' });
    expect(stateCustomer(set, { givenName: null, salutation: null }, TODAY, 'user')).toMatchObject({ givenName: 'Lan', salutation: 'bac' });
  });

  it('calls an organisation by its whole name', () => {
    expect(fresh({ type: 'organisation', fullName: 'Nguyễn Kim' })).toMatchObject({ givenName: 'Nguyễn Kim', salutation: 'quy_khach' });
  });

  it.each<[CustomerInput, string]>([
    [{ phone1: '0977000111', emails: ['a@x.vn'] }, '0977 000 111'], [{ emails: ['A@x.vn'] }, 'a@x.vn'],
  ])('names by phone, else e-mail, and marks as incomplete: %j', (input, fullName) => {
    const stated = fresh(input);
    expect(stated).toMatchObject({ fullName, isIncomplete: true });
    expect(stateCustomer(stated, { fullName: 'Lê Ba' }, TODAY, 'user')).toMatchObject({ fullName: 'Lê Ba', isIncomplete: false });
  });

  it('takes the commune away with its province, unless one is stated with the new one', () => {
    const before = fresh({ fullName: 'A', provinceCode: '01', communeCode: '00004' });
    expect(stateCustomer(before, { provinceCode: '79' }, TODAY, 'user').communeCode).toBeNull();
    expect(stateCustomer(before, { provinceCode: '01' }, TODAY, 'user').communeCode).toBe('00004');
    expect(stateCustomer(before, { provinceCode: '79', communeCode: '26734' }, TODAY, 'user').communeCode).toBe('26734');
  });

  it('cleans lists: no tag, e-mail or weekday twice', () => {
    const stated = fresh({ fullName: 'A', tags: ['vip', ' vip ', ''], emails: ['A@x.vn', 'a@X.vn'], goodCallHours: [{ days: [5, 1, 5], from: '09:00', to: '11:00' }] });
    expect(stated).toMatchObject({ tags: ['vip'], emails: ['a@x.vn'], goodCallHours: [{ days: [1, 5], from: '09:00', to: '11:00' }] });
  });

  it('names every bad field at once', () => {
    const input = { fullName: 'A', phone1: '1', phone2: '0912345678 / 0987654321', birthday: '2026-11-23', goodCallHours: [{ days: [1], from: '11:00', to: '11:00' }] };
    try {
      fresh(input);
      throw new Error('was not refused');
    } catch (error) {
      if (!isDomainError(error, 'invalid-input')) throw error;
      const faults = error.params.errors as { pointer: string; code: string }[];
      expect(faults.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
        '/birthday future-birthday', '/goodCallHours/0/to ends-before-start', '/phone1 invalid-phone', '/phone2 several-phones',
      ]);
    }
  });
});

describe('hidden numbers', () => {
  it.each([['+84981234123', '098••••123'], ['+8419001234', '19••••34']])('%s', (e164, shown) => expect(maskPhone(e164)).toBe(shown));
  it('keeps the domain of an e-mail, and hides what stands in for a name', () => {
    expect(maskEmail('hong.nguyen@gmail.com')).toBe('h••••@gmail.com');
    expect([maskName('0981 234 123'), maskName('a@x.vn'), maskName('Nguyễn Thị Hồng')]).toEqual(['098••••123', 'a••••@x.vn', 'Nguyễn Thị Hồng']);
  });
});
