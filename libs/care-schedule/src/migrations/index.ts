import type { Migration } from '@tantam/platform';
import { CareSchedule1795300500000 } from './1795300500000-care-schedule.js';
import { CareModes1796000090000 } from './1796000090000-care-modes.js';
import { CareSight1796000090001 } from './1796000090001-care-sight.js';
import { CareTimeline1796000090002 } from './1796000090002-care-timeline.js';
import { PlansOfLargeOrders1796200070000 } from './1796200070000-plans-of-large-orders.js';
import { AssignmentRules1796200070010 } from './1796200070010-assignment-rules.js';
import { CareProgrammes1796200070021 } from './1796200070021-care-programmes.js';
import { RunCursor1796200070022 } from './1796200070022-run-cursor.js';
import { CareGifts1796200070030 } from './1796200070030-care-gifts.js';
import { CareCountChanges1796200070040 } from './1796200070040-care-count-changes.js';
import { CareCountsByCustomer1796200070041 } from './1796200070041-care-counts-by-customer.js';
import { CareRecomputes1796200070043 } from './1796200070043-care-recomputes.js';
import { CareDaySummaries1796200070050 } from './1796200070050-care-day-summaries.js';
import { AssignmentHistory1796200070051 } from './1796200070051-assignment-history.js';
import { CareActivityImports1796200070052 } from './1796200070052-care-activity-imports.js';
import { ShippedCareWords1796200070054 } from './1796200070054-shipped-care-words.js';
import { CareCountsOfCombos1796200070055 } from './1796200070055-care-counts-of-combos.js';
import { ReadingByProduct1796200070056 } from './1796200070056-reading-by-product.js';
import { CareElsewhere1796200070057 } from './1796200070057-care-elsewhere.js';
import { CareRecomputeLanes1796200070058 } from './1796200070058-care-recompute-lanes.js';
import { OwnerOfPlans1796200070060 } from './1796200070060-owner-of-plans.js';
import { OwnersOfFormerPlans1796200070061 } from './1796200070061-owners-of-former-plans.js';
import { OpenPlansByOwner1796200070062 } from './1796200070062-open-plans-by-owner.js';
import { TotalsOfCare1796200070063 } from './1796200070063-totals-of-care.js';
import { CareRecomputeOrders1796200070064 } from './1796200070064-care-recompute-orders.js';
import { CustomerAccessRequests1796200070053 } from './1796200070053-customer-access-requests.js';
import { VacuumOfCare1796200070065 } from './1796200070065-vacuum-of-care.js';
import { CareActionImports1796200070067 } from './1796200070067-care-action-imports.js';
import { OpenPlansOfOwner1796200070066 } from './1796200070066-open-plans-of-owner.js';

export const careScheduleMigrations: readonly Migration[] = [
  CareSchedule1795300500000, CareModes1796000090000, CareSight1796000090001, CareTimeline1796000090002, PlansOfLargeOrders1796200070000, AssignmentRules1796200070010, CareProgrammes1796200070021, RunCursor1796200070022, CareGifts1796200070030,
  CareCountChanges1796200070040, CareCountsByCustomer1796200070041, CareRecomputes1796200070043, CareDaySummaries1796200070050, AssignmentHistory1796200070051, CareActivityImports1796200070052, CustomerAccessRequests1796200070053, ShippedCareWords1796200070054,
  CareCountsOfCombos1796200070055, ReadingByProduct1796200070056, CareElsewhere1796200070057, CareRecomputeLanes1796200070058,
  OwnerOfPlans1796200070060, OwnersOfFormerPlans1796200070061, OpenPlansByOwner1796200070062, TotalsOfCare1796200070063, CareRecomputeOrders1796200070064, VacuumOfCare1796200070065, OpenPlansOfOwner1796200070066, CareActionImports1796200070067,
];
