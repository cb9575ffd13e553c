import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TimelineSources, type Language, type Sentences, type ShownEvent, type TimelineRow } from '@tantam/platform';
import { ORDER_PERMISSIONS } from '../orders.permissions.js';

const KINDS = {
  order_placed: { vi: 'Đặt hàng', en: 'Order placed' },
  order_returned: { vi: 'Trả hàng', en: 'Return' },
  order_cancelled: { vi: 'Hủy đơn hàng', en: 'Order cancelled' },
} satisfies Readonly<Record<string, Sentences>>;

const WORDS: Readonly<Record<keyof typeof KINDS, Readonly<Record<Language, string>>>> = {
  order_placed: { vi: 'Đặt đơn', en: 'Placed order' },
  order_returned: { vi: 'Trả hàng', en: 'Returned' },
  order_cancelled: { vi: 'Hủy đơn', en: 'Cancelled order' },
};

/** What the timeline tells of orders: placed, brought back, cancelled; each to whoever sees the order. */
@Injectable()
export class OrderEvents implements OnModuleInit {
  constructor(private readonly timeline: TimelineSources) {}

  onModuleInit(): void {
    const { order_placed, order_returned, order_cancelled } = KINDS;
    const shared = { permission: ORDER_PERMISSIONS.read.name, visibility: { resource: 'order', relation: 'orders', column: 'id' } as const, show };
    this.timeline.register('orders.placed', { ...shared, view: 'order_timeline', kinds: { order_placed, order_returned } });
    this.timeline.register('orders.cancelled', { ...shared, view: 'order_cancellation_timeline', kinds: { order_cancelled } });
  }
}

function show(row: TimelineRow, { language }: { readonly language: Language }): ShownEvent {
  const code = String(row.data.code);
  const words = WORDS[row.kind as keyof typeof KINDS][language];
  return { text: `${words} ${code}`, link: { resource: 'order', id: row.id, code }, data: row.data };
}
