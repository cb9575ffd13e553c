import { describe, expect, it } from '@jest/globals';
import { Registries } from './registries.js';
import { compareRegistrations } from './registrations-check.js';

describe('a registry', () => {
  it('keeps what is registered in the order of registration and tells the keys sorted', () => {
    const registries = new Registries();
    const access = registries.open<number>('access');
    access.add('order/orders.taken', 1);
    access.add('customer/customers.scope', 2);
    expect(access.all()).toEqual([1, 2]);
    expect(registries.registered()).toEqual({ access: ['customer/customers.scope', 'order/orders.taken'] });
  });

  it('refuses a key twice, and one that does not say who registers', () => {
    const links = new Registries().open<number>('customer-links');
    links.add('orders.orders', 1);
    expect(() => links.add('orders.orders', 2)).toThrow('orders.orders is registered twice');
    expect(() => links.add('orders', 2)).toThrow('"orders" does not say who registers what');
  });

  it('refuses a name twice', () => {
    const registries = new Registries();
    registries.open('today');
    expect(() => registries.open('today')).toThrow('Two registries are called today');
  });
});

describe('registrations held against the list', () => {
  it('tell nothing when both are the same, whatever the order', () => {
    expect(compareRegistrations({ today: ['a.x', 'b.y'], search: [] }, { search: [], today: ['b.y', 'a.x'] })).toEqual([]);
  });

  it('name what is missing, what is too much, and registries of one side only', () => {
    expect(compareRegistrations({ access: ['a.x'], links: [] }, { access: ['b.y'], planted: [] })).toEqual([
      '"a.x" is missing in the registry "access"',
      '"b.y" in the registry "access" is not in the list of registrations',
      'nobody publishes the registry "links"',
      'the registry "planted" is not in the list of registrations',
    ]);
  });
});
