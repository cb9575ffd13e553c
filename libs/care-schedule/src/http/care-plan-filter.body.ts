import { AmountField, BooleanField, EnumField, IdField, LocalDateField, StringField } from '@tantam/platform';
import { PLAN_STATES, PLAN_TARGETS, type PlanState, type PlanTarget } from '../domain/care-words.js';

const FEW = { optional: true, list: true, minItems: 1, maxItems: 200 } as const;

/** The filter of the worklists as JSON, for actions on all that match; each field as in the list. */
export class CarePlanFilterBody {
  @EnumField(PLAN_TARGETS, 'CarePlanTarget', { optional: true })
  target?: PlanTarget;

  @EnumField(PLAN_STATES, 'CarePlanState', { ...FEW, maxItems: 4 })
  state?: PlanState[];

  @LocalDateField({ optional: true })
  dueFrom?: string;

  @LocalDateField({ optional: true })
  dueTo?: string;

  @IdField({ ...FEW, description: 'With all groups under them' })
  productGroupId?: string[];

  @BooleanField({ optional: true })
  hasNoProductGroup?: boolean;

  @IdField(FEW)
  areaId?: string[];

  @BooleanField({ optional: true })
  hasNoArea?: boolean;

  @StringField({ optional: true, maxLength: 500, description: 'Codes, comma-separated' })
  provinceCode?: string;

  @StringField({ optional: true, maxLength: 500, description: 'Codes, comma-separated' })
  communeCode?: string;

  @IdField(FEW)
  branchId?: string[];

  @IdField(FEW)
  categoryId?: string[];

  @AmountField({ optional: true, min: 0, description: 'What the customer has spent, in minor units' })
  spendFrom?: number;

  @AmountField({ optional: true, min: 0 })
  spendTo?: number;

  @StringField({ optional: true, maxLength: 200 })
  q?: string;

  @BooleanField({ optional: true })
  forMe?: boolean;

  @BooleanField({ optional: true })
  needsDecision?: boolean;

  @BooleanField({ optional: true })
  attemptDue?: boolean;

  @IdField({ optional: true })
  forUserId?: string;
}
