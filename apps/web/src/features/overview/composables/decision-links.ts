import type { TeamDecision } from '../api.ts';

export interface DecisionLink {
  labelKey: string;
  to: string;
  permission?: string;
}

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
      return [handOver, look];
    case 'care.needs-decision':
      return [{ labelKey: 'overview.decision.decide', to: '/today?of=team&show=needs-decision' }];
    case 'care.nobodys-products':
      return [{ labelKey: 'overview.decision.give', to: '/settings/care-assignments/products', permission: 'care.assign' }];
    case 'care.nobodys-customers':
      return [{ labelKey: 'overview.decision.give', to: '/settings/care-assignments/customers', permission: 'care.assign' }];
    default:
      return [];
  }
}
