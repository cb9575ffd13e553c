import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TimelineSources, type ShownEvent, type TimelineRow, type TimelineSource } from '@tantam/platform';
import { CUSTOMER_PERMISSIONS } from '../customers.permissions.js';

type Reader = Parameters<TimelineSource['show']>[1];

const visibility = { resource: 'customer', relation: 'customers', column: 'customer_id' } as const;

/** What the timeline tells of the customer herself: that she came, and whose she was. */
@Injectable()
export class CustomerEvents implements OnModuleInit {
  constructor(private readonly timeline: TimelineSources) {}

  onModuleInit(): void {
    this.timeline.register('customers.created', {
      view: 'customer_timeline',
      kinds: { customer_created: { vi: 'Tạo khách hàng', en: 'Customer created' } },
      permission: CUSTOMER_PERMISSIONS.read.name,
      visibility,
      show: (row, { language }) => ({ text: language === 'vi' ? 'Khách hàng được tạo' : 'The customer was created', link: null, data: row.data }),
    });
    this.timeline.register('customers.owner', {
      view: 'customer_owner_timeline',
      kinds: { owner_changed: { vi: 'Đổi người phụ trách', en: 'Owner changed' } },
      permission: CUSTOMER_PERMISSIONS.read.name,
      visibility,
      show: showOwnerChange,
    });
  }
}

function showOwnerChange({ data }: TimelineRow, { language }: Reader): ShownEvent {
  const nobody = language === 'vi' ? 'chưa ai' : 'nobody';
  const [from, to] = [data.from ?? nobody, data.to ?? nobody];
  return { text: language === 'vi' ? `Người phụ trách: ${String(from)} → ${String(to)}` : `Owner: ${String(from)} → ${String(to)}`, link: null, data };
}
