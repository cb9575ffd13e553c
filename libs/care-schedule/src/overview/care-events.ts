import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TimelineSources, type Language } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import type { CareAction } from '../domain/care-words.js';
import { SHIPPED_WORDS } from '../domain/shipped-words.js';
import { ACTION_LABELS } from '../queries/care-labels.js';
import { assignmentSentence, wishSentence, type AssignmentTold, type WishTold } from './care-event-words.js';

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
        const data = careTold(row.data, language);
        const result = data.contactResult;
        const action = ACTION_LABELS[data.action as CareAction][language];
        return { text: result ? `${action} · ${String(result)}` : action, link: { resource: 'care-activity', id: row.id, code: null }, data };
      },
    });
    this.timeline.register('care-schedule.assigned', {
      view: 'care_assignment_timeline',
      kinds: { customer_assigned: { vi: 'Phân công chăm sóc', en: 'Care assigned' } },
      permission: CARE.read.name,
      visibility: { resource: 'customer', relation: 'customers', column: 'customer_id' },
      show: (row, { language }) => ({ text: assignmentSentence(row.data as unknown as AssignmentTold, language), link: null, data: row.data }),
    });
    this.timeline.register('care-schedule.programme-wishes', {
      view: 'care_programme_timeline',
      kinds: { care_wished: { vi: 'Kế hoạch chăm sóc hẹn', en: 'Wished by a care programme' } },
      permission: CARE.read.name,
      visibility: { resource: 'carePlan', relation: 'care_plans', column: 'plan_id' },
      show: (row, { language }) => ({ text: wishSentence(row.data as unknown as WishTold, language), link: null, data: row.data }),
    });
  }
}

/** Recorded care with its words as the reader calls them. */
function careTold({ shippedAs, ...data }: Readonly<Record<string, unknown>>, language: Language): Record<string, unknown> {
  const shipped = Object.entries((shippedAs ?? {}) as Readonly<Record<string, string | null>>);
  const shown = (field: string, word: string | null): string | null => {
    const name = data[field];
    return typeof name === 'string' ? SHIPPED_WORDS.shown({ name, shippedAs: word }, language) : null;
  };
  return { ...data, ...Object.fromEntries(shipped.map(([field, word]) => [field, shown(field, word)])) };
}
