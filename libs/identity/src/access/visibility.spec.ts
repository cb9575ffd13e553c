import { describe, expect, it } from '@jest/globals';
import { Registries } from '@tantam/platform';
import type { Actor } from './actor.js';
import { SqlParameters, Visibility } from './visibility.js';

const actor = { userId: 'me', permissions: new Set() } as unknown as Actor;

async function seen(visibility: Visibility, resource: string): Promise<{ where: string; values: readonly unknown[] }> {
  const parameters = new SqlParameters();
  return { where: await visibility.visibleTo(actor, resource, 'row', parameters), values: parameters.values };
}

describe('who sees which rows', () => {
  it('shows a resource without a rule to nobody', async () => {
    expect(await seen(new Visibility(new Registries()), 'ticket')).toEqual({ where: 'false', values: [] });
  });

  it('adds rights up, and keeps the values only of conditions that stand', async () => {
    const visibility = new Visibility(new Registries());
    visibility.register('order', 'orders.taken', async (reader, alias, parameters) => `${alias}.taken_by_id = ${parameters.add(reader.userId)}`);
    visibility.register('order', 'care-schedule.mode', async (_reader, _alias, parameters) => parameters.add('dropped') === '');
    visibility.register('order', 'tickets.handled', async (reader, alias, parameters) => `${alias}.handled_by_id = ${parameters.add(reader.userId)}`);
    expect(await seen(visibility, 'order')).toEqual({ where: '((row.taken_by_id = $1) or (row.handled_by_id = $2))', values: ['me', 'me'] });
  });

  it('opens all rows when one right does', async () => {
    const visibility = new Visibility(new Registries());
    visibility.register('order', 'orders.taken', async (reader, alias, parameters) => `${alias}.taken_by_id = ${parameters.add(reader.userId)}`);
    visibility.register('order', 'care-schedule.mode', async () => true);
    expect(await seen(visibility, 'order')).toEqual({ where: 'true', values: [] });
  });

  it('refuses a second rule of the same key', () => {
    const visibility = new Visibility(new Registries());
    visibility.register('order', 'orders.taken', async () => true);
    expect(() => visibility.register('order', 'orders.taken', async () => true)).toThrow('access: order/orders.taken is registered twice');
  });
});
