import { describe, expect, it } from 'vitest';
import { byMonth, eventKey, eventTo, groupOf, iconOf, type TimelineEvent } from './timeline.ts';

const event = (fields: Partial<TimelineEvent>): TimelineEvent => ({
  id: '1',
  kind: 'care_recorded',
  title: '',
  at: '2026-11-10T03:00:00Z',
  by: null,
  text: '',
  link: null,
  data: {},
  ...fields,
});

describe('byMonth', () => {
  it('takes the month of the business calendar, not of UTC', () => {
    const events = [event({ at: '2026-10-31T18:00:00Z' }), event({ at: '2026-10-31T16:00:00Z' })];
    expect(byMonth(events).map(({ month, events: list }) => [month, list.length])).toEqual([
      ['2026-11', 1],
      ['2026-10', 1],
    ]);
  });
});

describe('an event', () => {
  it('belongs to what people look for together; what is new stands apart', () => {
    expect(['care_recorded', 'care_wished', 'order_returned', 'owner_changed', 'customer_assigned', 'customer_created', 'ticket_opened'].map(groupOf)).toEqual([
      'care',
      'care',
      'order',
      'customer',
      'customer',
      'customer',
      'other',
    ]);
  });

  it('of one order placed and cancelled is two', () => {
    expect(eventKey(event({ kind: 'order_placed' }))).not.toBe(eventKey(event({ kind: 'order_cancelled' })));
  });

  it('shows how somebody was cared for, and has an icon also when its kind is new', () => {
    expect(iconOf(event({ data: { action: 'call_out' } }))).toBe('phone');
    expect(iconOf(event({ kind: 'ticket_opened' }))).toBe('info');
  });

  it('leads to an order, and nowhere when it is all told', () => {
    expect(eventTo(event({ link: { resource: 'order', id: '7', code: 'DH7' } }))).toBe('/orders/7');
    expect(eventTo(event({ link: { resource: 'care-activity', id: '7', code: null } }))).toBeUndefined();
  });
});
