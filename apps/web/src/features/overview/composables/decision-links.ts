import type { TeamDecision } from '../api.ts';

export interface DecisionLink {
  labelKey: string;
  to: string;
  permission?: string;
}

/** The proposal to move what is too much for somebody to other days, ready to be looked at: of one day, or of the coming fortnight. */
export const levelTo = (userId: string, day?: string): string =>
  `/settings/care-coverage?part=overloadedPeople&level=${userId}${day ? `&levelFrom=${day}&levelTo=${day}` : ''}`;

/** Where what waits for a decision is looked at, and where it is mended. */
export function decisionLinks({ key, userId }: TeamDecision): DecisionLink[] {
  const look = { labelKey: 'overview.decision.look', to: `/today?of=${userId ?? 'team'}` };
  const handOver = { labelKey: 'overview.decision.handOver', to: `/settings/care-assignments/people/${userId ?? ''}`, permission: 'care.assign' };
  switch (key) {
    case 'care.absent-late':
      return [
        { labelKey: 'overview.decision.standIn', to: '/settings/care-absences', permission: 'care.assign' },
        handOver,
        { ...look, to: `${look.to}&show=overdue` },
      ];
    case 'care.overloaded':
      return [{ labelKey: 'overview.decision.level', to: levelTo(userId ?? ''), permission: 'care.assign' }, handOver, look];
    case 'care.needs-decision':
      return [{ labelKey: 'overview.decision.decide', to: '/today?of=team&show=needs-decision' }];
    case 'care.nobodys-products':
      return [{ labelKey: 'overview.decision.give', to: '/settings/care-assignments/products', permission: 'care.assign' }];
    case 'care.nobodys-customers':
      return [{ labelKey: 'overview.decision.give', to: '/settings/care-assignments/customers', permission: 'care.assign' }];
    case 'care.access-asked':
      return [{ labelKey: 'overview.decision.answer', to: '/settings/care-requests', permission: 'care.assign' }];
    default:
      return [];
  }
}
