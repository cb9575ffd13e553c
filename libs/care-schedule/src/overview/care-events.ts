import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TimelineSources, type Language } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import type { CareAction } from '../domain/care-words.js';

const ACTIONS: Readonly<Record<CareAction, Readonly<Record<Language, string>>>> = {
  call_out: { vi: 'Gọi đi', en: 'Call' },
  call_in: { vi: 'Khách gọi đến', en: 'Incoming call' },
  sms: { vi: 'Tin nhắn SMS', en: 'SMS' },
  email: { vi: 'Thư điện tử', en: 'E-mail' },
  chat: { vi: 'Nhắn tin', en: 'Chat' },
  visit: { vi: 'Gặp trực tiếp', en: 'Visit' },
  gift: { vi: 'Tặng quà', en: 'Gift' },
  gift_points: { vi: 'Tặng điểm', en: 'Points given' },
  deduct_points: { vi: 'Trừ điểm', en: 'Points taken' },
  gift_money: { vi: 'Tặng tiền tích lũy', en: 'Stored money given' },
  deduct_money: { vi: 'Trừ tiền tích lũy', en: 'Stored money taken' },
  note: { vi: 'Ghi chú', en: 'Note' },
};

/** Recorded care on the timeline, to whoever sees the activity. */
@Injectable()
export class CareEvents implements OnModuleInit {
  constructor(private readonly timeline: TimelineSources) {}

  onModuleInit(): void {
    this.timeline.register('care-schedule.recorded', {
      view: 'care_timeline',
      kinds: { care_recorded: { vi: 'Chăm sóc', en: 'Care' } },
      permission: CARE.read.name,
      visibility: { resource: 'careActivity', relation: 'care_activities', column: 'id' },
      show: (row, { language }) => {
        const result = row.data.contactResult;
        const action = ACTIONS[row.data.action as CareAction][language];
        return { text: result ? `${action} · ${String(result)}` : action, link: { resource: 'care-activity', id: row.id, code: null }, data: row.data };
      },
    });
  }
}
