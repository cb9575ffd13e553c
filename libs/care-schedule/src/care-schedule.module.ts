import { Module } from '@nestjs/common';
import { CareActivitiesController } from './http/care-activities.controller.js';
import { CarePlansController, CustomersDueController } from './http/care-plans.controller.js';
import { CareSettingsController } from './http/care-settings.controller.js';
import { CustomerCareController } from './http/customer-care.controller.js';
import { CareFormsController, CareReasonsController, ContactResultsController, FeedbackTypesController } from './http/dictionaries.controller.js';
import { CareDictionaries } from './persistence/care-dictionaries.js';
import { CareSettingsStore } from './persistence/care-settings.store.js';
import { CareHistory } from './queries/care-history.query.js';
import { CarePlanDetails } from './queries/care-plan-details.query.js';
import { CarePlanList } from './queries/care-plan-list.query.js';
import { CareStartPreview } from './queries/care-start-preview.query.js';
import { CustomersDue } from './queries/customers-due.query.js';
import { DueCounts } from './queries/due-counts.query.js';
import { ChangeCareSettings } from './use-cases/change-care-settings.js';
import { ClaimCustomer } from './use-cases/claim-customer.js';
import { RecordCare } from './use-cases/record-care.js';
import { ReopenCarePlan } from './use-cases/reopen-care-plan.js';
import { SetCareDate } from './use-cases/set-care-date.js';

/** When care falls due, who sees it and why, and what was done about it. */
@Module({
  controllers: [
    CareSettingsController, CareFormsController, CareReasonsController, FeedbackTypesController, ContactResultsController, CarePlansController,
    CustomersDueController, CareActivitiesController, CustomerCareController,
  ],
  providers: [
    CareSettingsStore, CareDictionaries, CareStartPreview, CarePlanList, CarePlanDetails, CustomersDue, DueCounts, CareHistory, ChangeCareSettings,
    ClaimCustomer, RecordCare, ReopenCarePlan, SetCareDate,
  ],
})
export class CareScheduleModule {}
