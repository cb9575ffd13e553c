import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TimelineSources } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import type { CareAction } from '../domain/care-words.js';
import { ACTION_LABELS } from '../queries/care-labels.js';

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
        const action = ACTION_LABELS[row.data.action as CareAction][language];
        return { text: result ? `${action} · ${String(result)}` : action, link: { resource: 'care-activity', id: row.id, code: null }, data: row.data };
      },
    });
  }
}
