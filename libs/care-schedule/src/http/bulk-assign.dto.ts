import { CustomerFilterBody, CustomersQuery } from '@tantam/customers';
import { PRODUCT_KINDS, type ProductKind } from '@tantam/catalogue';
import { BooleanField, EnumField, IdField, IntegerField, LocalDateField, ObjectField, pageOf, PageQuery, QueryBoolean, QueryEnums, QueryIds, StringField } from '@tantam/platform';
import { ASSIGNED_KINDS, type AssignedKind } from '../domain/assigned-kinds.js';
import { ASSIGN_OPERATIONS, type AssignOperation } from '../domain/plan-assignments.js';
import { CarePlanFilterBody } from './care-plan-filter.body.js';

/** The filter of the products' list as JSON, for actions on all that match. */
export class ProductFilterBody {
  @StringField({ optional: true, maxLength: 200 })
  q?: string;

  @IdField({ optional: true, list: true, minItems: 1, maxItems: 200, description: 'A group stands for all below it' })
  groupId?: string[];

  @EnumField(PRODUCT_KINDS, 'ProductKind', { optional: true, list: true, minItems: 1, maxItems: 10 })
  kind?: ProductKind[];

  @BooleanField({ optional: true })
  active?: boolean;

  @BooleanField({ optional: true, description: 'Whether it asks for care' })
  hasInterval?: boolean;
}

export class BulkAssignDto {
  @EnumField(ASSIGN_OPERATIONS, 'AssignOperation', { description: '`split-evenly`: each target gets exactly one of the users, all about equally many; splitting again changes nothing' })
  operation!: AssignOperation;

  @EnumField(ASSIGNED_KINDS, 'AssignedKind', { description: 'Products and groups count in the mode by_product, customers in by_customer' })
  of!: AssignedKind;

  @IdField({ list: true, minItems: 1, maxItems: 200, description: 'To whom, or from whom' })
  userIds!: string[];

  @IdField({ optional: true, list: true, minItems: 1, maxItems: 10_000, description: 'Exactly these; exclusive with a filter' })
  ids?: string[];

  @ObjectField(() => CustomerFilterBody, { optional: true, description: 'All customers that match and that you may see' })
  customerFilter?: CustomerFilterBody;

  @ObjectField(() => CarePlanFilterBody, { optional: true, description: 'The customers of all plans that match, those that you may see' })
  planFilter?: CarePlanFilterBody;

  @ObjectField(() => ProductFilterBody, { optional: true, description: 'All products that match' })
  productFilter?: ProductFilterBody;
}

export class AssignmentShareView {
  @IdField()
  userId!: string;

  @StringField()
  fullName!: string;

  @BooleanField()
  isActive!: boolean;

  @IntegerField({ description: 'How many of the kind this person has now' })
  before!: number;

  @IntegerField({ description: 'How many afterwards' })
  after!: number;
}

export class BulkAssignPreviewView {
  @IntegerField({ description: 'How many are chosen' })
  selected!: number;

  @IntegerField({ description: 'How many of them would change' })
  changes!: number;

  @BooleanField({ description: 'Whether such assignments count in the mode in force; else they are kept for when it does' })
  isInForce!: boolean;

  @ObjectField(() => AssignmentShareView, { list: true, description: 'Everybody who gets or loses something, and all who were named' })
  people!: AssignmentShareView[];
}

export class CareStaffView {
  @IdField()
  id!: string;

  @StringField()
  fullName!: string;

  @StringField({ description: 'Code of the role' })
  role!: string;

  @IdField({ nullable: true })
  departmentId!: string | null;

  @BooleanField()
  active!: boolean;

  @IntegerField({ nullable: true, description: 'Cares in a day; null: no limit' })
  dailyCareCapacity!: number | null;

  @IntegerField({ description: 'Products given as such' })
  productCount!: number;

  @IntegerField({ description: 'Whole groups' })
  productGroupCount!: number;

  @IntegerField({ description: 'Customers assigned' })
  customerCount!: number;

  @IntegerField({ description: 'Customers owned' })
  ownedCount!: number;

  @IntegerField({ description: 'Customers assigned or owned, each once: an owner counts as assigned. GET /care-assignments/customers?userId= lists those that you may see' })
  caredCustomerCount!: number;

  @LocalDateField({ nullable: true, description: "The last day of today's absence" })
  awayUntil!: string | null;

  @StringField({ nullable: true, description: 'Who stands in today' })
  standInName!: string | null;
}

export class CareStaffListView {
  @ObjectField(() => CareStaffView, { list: true })
  items!: CareStaffView[];
}

export class AssignedPersonView {
  @IdField()
  id!: string;

  @StringField()
  fullName!: string;

  @BooleanField()
  active!: boolean;
}

export class AssignedGroupView {
  @IdField()
  id!: string;

  @StringField()
  name!: string;

  @IdField({ nullable: true })
  parentId!: string | null;

  @IntegerField({ description: 'Active products of the group itself that ask for care' })
  productCount!: number;

  @IntegerField({ description: 'How many of them no active person has' })
  unassignedCount!: number;

  @ObjectField(() => AssignedPersonView, { list: true, description: 'Who has the group as such' })
  users!: AssignedPersonView[];
}

export class AssignedGroupsView {
  @ObjectField(() => AssignedGroupView, { list: true })
  items!: AssignedGroupView[];
}

export class AssignedProductsQuery extends PageQuery {
  @StringField({ optional: true, maxLength: 200 })
  q?: string;

  @QueryIds({ description: 'A group stands for all below it' })
  groupId?: string[];

  @QueryEnums(PRODUCT_KINDS, 'ProductKind')
  kind?: ProductKind[];

  @QueryBoolean()
  active?: boolean;

  @QueryBoolean({ description: 'Whether it asks for care' })
  hasInterval?: boolean;

  @EnumField(['none'], 'ProductAssigned', { optional: true, description: '`none`: no active person has it' })
  assigned?: 'none';

  @IdField({ optional: true, description: 'Those that this person has, by themselves or by a group' })
  userId?: string;
}

export class AssignedProductView {
  @IdField()
  id!: string;

  @StringField()
  code!: string;

  @StringField()
  name!: string;

  @IdField({ nullable: true })
  groupId!: string | null;

  @IntegerField({ description: '0: asks for no care' })
  careIntervalDays!: number;

  @BooleanField()
  active!: boolean;

  @IntegerField({ description: "The product's version, for changing it" })
  version!: number;

  @ObjectField(() => AssignedPersonView, { list: true, description: 'Given this product as such' })
  users!: AssignedPersonView[];

  @ObjectField(() => AssignedPersonView, { list: true, description: 'Have it by a group or a component' })
  usersThrough!: AssignedPersonView[];
}

export class AssignedProductsPageView extends pageOf(AssignedProductView) {}

export class AssignedCustomersQuery extends CustomersQuery {
  @IdField({ optional: true, description: 'Assigned to this person, or owned by him' })
  userId?: string;
}

export class CustomerAssignmentView {
  @IdField()
  id!: string;

  @StringField()
  code!: string;

  @StringField()
  fullName!: string;

  @IdField({ nullable: true })
  ownerId!: string | null;

  @StringField({ nullable: true })
  ownerName!: string | null;

  @LocalDateField({ nullable: true })
  lastPurchaseOn!: string | null;

  @ObjectField(() => AssignedPersonView, { list: true })
  users!: AssignedPersonView[];
}

export class CustomerAssignmentsPageView extends pageOf(CustomerAssignmentView) {}
