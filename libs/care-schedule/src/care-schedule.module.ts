import { Module } from '@nestjs/common';
import { CalendarModule } from '@tantam/calendar';
import { CustomersModule } from '@tantam/customers';
import { OrdersModule } from '@tantam/orders';
import { BulkModule } from '@tantam/platform';
import './care-schedule.problems.js';
import { AnswersForLines } from './access/answers-for.js';
import { CareMode } from './access/care-mode.js';
import { CareStaff } from './access/care-staff.js';
import { CareVisibility } from './access/care-visibility.js';
import { ActivityReach } from './access/activity-reach.js';
import { PlanReach } from './access/plan-reach.js';
import { RowEstimates } from './access/row-estimates.js';
import { CareActivitiesController } from './http/care-activities.controller.js';
import { dayControllers, dayProviders } from './care-day.parts.js';
import { peopleControllers, peopleProviders } from './care-people.module.js';
import { AbsencesController, CareAssignmentsController } from './http/care-assignments.controller.js';
import { ChangedPlans } from './events/changed-plans.js';
import { ChangedWork } from './events/changed-work.js';
import { CareBatchController } from './http/care-batch.controller.js';
import { CareClaimsController } from './http/care-claims.controller.js';
import { CareExportsController } from './http/care-exports.controller.js';
import { CarePlansController, CustomersDueController } from './http/care-plans.controller.js';
import { CareSettingsController } from './http/care-settings.controller.js';
import { CustomerCareController } from './http/customer-care.controller.js';
import { CareFormsController, CareReasonsController, ContactResultsController, FeedbackTypesController } from './http/dictionaries.controller.js';
import { ApplyCareActions } from './imports/apply-care-actions.js';
import { CareActionsImport } from './imports/care-actions-import.js';
import { CheckCareActions } from './imports/check-care-actions.js';
import { ApplyCareActivities } from './imports/apply-care-activities.js';
import { CareActivitiesImport } from './imports/care-activities-import.js';
import { CheckCareActivities } from './imports/check-care-activities.js';
import { AssignmentsLink } from './links/assignments.link.js';
import { CareLink } from './links/care.link.js';
import { ClaimMoves } from './links/claim-moves.js';
import { EraseCare } from './links/erase-care.js';
import { OwnPlanMoves } from './links/own-plan-moves.js';
import { CareEvents } from './overview/care-events.js';
import { CareActivities } from './persistence/care-activities.js';
import { CareAssignments } from './persistence/care-assignments.js';
import { CareClaims } from './persistence/care-claims.js';
import { CareDictionaries } from './use-cases/care-dictionaries.js';
import { CarePlans } from './persistence/care-plans.js';
import { CareSettingsStore } from './persistence/care-settings.store.js';
import { CareRecomputes } from './persistence/care-recomputes.js';
import { CountChanges } from './persistence/count-changes.js';
import { OrderFactsReader } from './persistence/order-facts.js';
import { OrderPlans } from './persistence/order-plans.js';
import { ProductHolders } from './persistence/product-holders.js';
import { RecordedCare } from './persistence/recorded-care.js';
import { CareCustomers } from './queries/care-customers.query.js';
import { AssignedProducts } from './queries/assigned-products.query.js';
import { CareAnswers } from './queries/care-answers.query.js';
import { CarePlanConditions } from './queries/care-filters.sql.js';
import { CareHistory } from './queries/care-history.query.js';
import { CarePlanDetails } from './queries/care-plan-details.query.js';
import { CarePlanItems } from './queries/care-plan-items.js';
import { CarePlanList } from './queries/care-plan-list.query.js';
import { CareRecipients } from './queries/care-recipients.query.js';
import { NextCandidates } from './queries/next-candidates.query.js';
import { CurrentCareSettings } from './queries/care-settings.query.js';
import { CareStartPreview } from './queries/care-start-preview.query.js';
import { CustomersDue } from './queries/customers-due.query.js';
import { DueCounts } from './queries/due-counts.query.js';
import { DueOrder } from './queries/due-order.js';
import { KeptCounts } from './queries/kept-counts.js';
import { Absences } from './use-cases/absences.js';
import { AssignCustomers } from './use-cases/assign-customers.js';
import { AssignPlan } from './use-cases/assign-plan.js';
import { AssignProducts } from './use-cases/assign-products.js';
import { CareAssigners } from './use-cases/care-assigners.js';
import { CareConflicts } from './use-cases/care-conflicts.js';
import { CareContexts } from './use-cases/care-contexts.js';
import { CareReferences } from './use-cases/care-references.js';
import { CareLive } from './use-cases/care-live.js';
import { ChangeCareSettings } from './use-cases/change-care-settings.js';
import { ClaimCustomer } from './use-cases/claim-customer.js';
import { ExportCare } from './use-cases/export-care.js';
import { HandOutNext } from './use-cases/hand-out-next.js';
import { WorkWatchers } from './queries/work-watchers.query.js';
import { RecomputeByRules } from './use-cases/recompute-by-rules.js';
import { RecomputePlans } from './use-cases/recompute-plans.js';
import { RecordBatch } from './use-cases/record-batch.js';
import { RecordCare } from './use-cases/record-care.js';
import { ReopenCarePlan } from './use-cases/reopen-care-plan.js';
import { SetCareDates } from './use-cases/set-care-dates.js';
import { SetCareDate } from './use-cases/set-care-date.js';
import { TellOwnersChanged } from './use-cases/tell-owners-changed.js';
import { SuggestCareStart } from './use-cases/suggest-care-start.js';
import { WhenOrdersChange } from './use-cases/when-orders-change.js';
import { KnowledgeModule } from '@tantam/knowledge';
import { CareKnowledgeController } from './http/care-knowledge.controller.js';
import { ProposeCareNote } from './use-cases/propose-care-note.js';
import { CareWishesController } from './http/care-wishes.controller.js';
import { CareWishes } from './queries/care-wishes.query.js';
import { LinesLeftQuery } from './queries/lines-left.query.js';
import { ChangeWishes } from './use-cases/change-wishes.js';
import { ProgrammesController } from './http/programmes.controller.js';
import { ProgrammesLink } from './links/programmes.link.js';
import { StagedCareLink } from './links/staged-care.link.js';
import { FormerCare } from './persistence/former-care.js';
import { OwnPlans } from './persistence/own-plans.js';
import { ProgrammeWishes } from './persistence/programme-wishes.js';
import { Programmes } from './persistence/programmes.js';
import { ProgrammeCandidates } from './queries/programme-candidates.query.js';
import { ProgrammeOccasions } from './queries/programme-occasions.js';
import { ProgrammeQueries } from './queries/programmes.query.js';
import { ChangeProgrammes } from './use-cases/change-programmes.js';
import { GiveWishes } from './use-cases/give-wishes.js';
import { PlanProgrammeRuns } from './use-cases/plan-programme-runs.js';
import { RunProgrammes } from './use-cases/run-programmes.js';
import { TakeWishesBack } from './use-cases/take-wishes-back.js';

/** When care falls due, who sees it and why, and what was done about it. */
@Module({
  imports: [CalendarModule, CustomersModule, OrdersModule, KnowledgeModule, BulkModule],
  controllers: [
    ProgrammesController, CareWishesController, CareKnowledgeController,
    // Before those whose paths take an id.
    CareExportsController, CareBatchController, CareClaimsController,
    CareSettingsController, CareFormsController, CareReasonsController, FeedbackTypesController, ContactResultsController, CarePlansController,
    CareAssignmentsController, AbsencesController, ...dayControllers, ...peopleControllers, CustomersDueController, CareActivitiesController, CustomerCareController,
  ],
  providers: [
    CareSettingsStore, CurrentCareSettings, CareDictionaries, CarePlans, CareActivities, CareClaims, OrderFactsReader, OrderPlans, CarePlanConditions, CarePlanItems, DueOrder, CareStartPreview,
    CarePlanList, CarePlanDetails, CustomersDue, DueCounts, CountChanges, KeptCounts, CareHistory, CareAnswers, RecordedCare, CareVisibility, CareReferences, CareContexts, CareConflicts, RecomputePlans, RecomputeByRules, CareRecomputes,
    AnswersForLines, PlanReach, ActivityReach, RowEstimates, CareMode, CareStaff, CareAssigners, CareAssignments, AssignedProducts, CareCustomers, AssignProducts, AssignCustomers, Absences, ProductHolders,
    AssignmentsLink, CareLink, ClaimMoves, OwnPlanMoves, EraseCare, CareLive, TellOwnersChanged, ChangedPlans, ChangedWork, WorkWatchers, WhenOrdersChange, SuggestCareStart, ChangeCareSettings, ClaimCustomer, RecordCare, ReopenCarePlan, AssignPlan, SetCareDate,
    CareEvents, CareActivitiesImport, CheckCareActivities, ApplyCareActivities, CareActionsImport, CheckCareActions, ApplyCareActions, FormerCare, StagedCareLink,
    ...dayProviders,
    ...peopleProviders,
    NextCandidates, HandOutNext, ExportCare, CareRecipients, RecordBatch, SetCareDates,
    ProgrammesLink, OwnPlans, ProgrammeWishes, Programmes, ProgrammeCandidates, ProgrammeOccasions, ProgrammeQueries, ChangeProgrammes, GiveWishes, PlanProgrammeRuns, RunProgrammes, TakeWishesBack, CareWishes, LinesLeftQuery, ChangeWishes, ProposeCareNote,
  ],
})
export class CareScheduleModule {}
