import { AccessRequestsController } from './http/access-requests.controller.js';
import { AssignmentRulesController } from './http/assignment-rules.controller.js';
import { BulkAssignController, CareStaffController } from './http/bulk-assign.controller.js';
import { CareCapacityController } from './http/care-capacity.controller.js';
import { CareCoverageController } from './http/care-coverage.controller.js';
import { HandOverController } from './http/hand-over.controller.js';
import { AccessRequestsLink } from './links/access-requests.link.js';
import { AccessRequests } from './persistence/access-requests.js';
import { AssignmentHistory } from './persistence/assignment-history.js';
import { AssignmentPairs } from './persistence/assignment-pairs.js';
import { AssignmentRuleSet } from './persistence/assignment-rule-set.js';
import { AccessRequestQueries } from './queries/access-requests.query.js';
import { AssignedCustomersPage } from './queries/assigned-customers-page.query.js';
import { AssignedGroups } from './queries/assigned-groups.query.js';
import { AssignedNames } from './queries/assigned-names.query.js';
import { AssignedProductsPage } from './queries/assigned-products-page.query.js';
import { CareCoverage } from './use-cases/care-coverage.js';
import { CareModePreview } from './queries/care-mode-preview.query.js';
import { CareStaffList } from './queries/care-staff.query.js';
import { CustomersByPerson } from './queries/customers-by-person.js';
import { DueLoad } from './queries/due-load.query.js';
import { WorkOfUserQuery } from './queries/work-of-user.query.js';
import { AnswerAccess } from './use-cases/answer-access.js';
import { AskForAccess } from './use-cases/ask-for-access.js';
import { AssignByRules } from './use-cases/assign-by-rules.js';
import { AssignmentChanges } from './use-cases/assignment-changes.js';
import { AssignmentSelection } from './use-cases/assignment-selection.js';
import { AssignmentsBulkKind } from './use-cases/assignments-bulk-kind.js';
import { BulkAssign } from './use-cases/bulk-assign.js';
import { CareCapacity } from './use-cases/care-capacity.js';
import { ChangeAssignmentRules } from './use-cases/change-assignment-rules.js';
import { DecideAccess } from './use-cases/decide-access.js';
import { HandOverBulkKind } from './use-cases/hand-over-bulk-kind.js';
import { HandOverCare } from './use-cases/hand-over-care.js';
import { LevelCare } from './use-cases/level-care.js';
import { LevellingBulkKind } from './use-cases/levelling-bulk-kind.js';

/** Who cares for what: the parts of the module that are about people and what they are given; they need the others, so they are no module of their own. */
export const peopleControllers = [BulkAssignController, CareStaffController, AssignmentRulesController, HandOverController, CareCapacityController, CareCoverageController, AccessRequestsController];
export const peopleProviders = [
  AssignmentHistory, AssignmentPairs, AssignmentRuleSet, AssignedNames, AssignedGroups, AssignedProductsPage, AssignedCustomersPage, CareStaffList,
  AssignmentChanges, AssignmentSelection, BulkAssign, AssignmentsBulkKind, AssignByRules, ChangeAssignmentRules, WorkOfUserQuery, HandOverCare, HandOverBulkKind,
  CareModePreview, CustomersByPerson, DueLoad, CareCapacity, CareCoverage, LevelCare, LevellingBulkKind,
  AccessRequests, AccessRequestsLink, AccessRequestQueries, AskForAccess, DecideAccess, AnswerAccess,
];
