import { Body, Controller, Get, Headers, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { API_PREFIX, BulkJobView, BulkKinds, languageOf, Problems, toBulkJobView } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { AssignedCustomersPage } from '../queries/assigned-customers-page.query.js';
import { AssignedGroups } from '../queries/assigned-groups.query.js';
import { AssignedProductsPage } from '../queries/assigned-products-page.query.js';
import { CareStaffList } from '../queries/care-staff.query.js';
import { Absences } from '../use-cases/absences.js';
import { BulkAssign } from '../use-cases/bulk-assign.js';
import { AbsencesView, CareAbsencesQuery } from './care-assignments.dto.js';
import {
  AssignedCustomersQuery, AssignedGroupsView, AssignedProductsPageView, AssignedProductsQuery, BulkAssignDto, BulkAssignPreviewView, CareStaffListView, CustomerAssignmentsPageView,
} from './bulk-assign.dto.js';

@ApiTags('care')
@Controller('care-assignments')
@RequirePermission(CARE.assign.name)
export class BulkAssignController {
  constructor(
    private readonly bulkAssign: BulkAssign,
    private readonly kinds: BulkKinds,
    private readonly groups: AssignedGroups,
    private readonly products: AssignedProductsPage,
    private readonly customersPage: AssignedCustomersPage,
  ) {}

  @Post('preview')
  @HttpCode(200)
  @Problems('bulk-nothing-chosen', 'bulk-too-many', 'care-assignee-inactive', 'care-choose-ids-or-filter', 'care-of-other-departments', 'care-of-unknown', 'care-split-needs-two')
  @ApiOperation({ operationId: 'previewCareAssignments', summary: 'What an assignment of many would change, and what each person has before and after' })
  @ApiOkResponse({ type: BulkAssignPreviewView })
  async preview(@CurrentActor() actor: Actor, @Body() body: BulkAssignDto): Promise<BulkAssignPreviewView> {
    const { people, ...preview } = await this.bulkAssign.preview(actor, body);
    return { ...preview, people: people.map(({ userId, fullName, isActive, before, after }) => ({ userId, fullName, isActive, before, after })) };
  }

  @Post()
  @HttpCode(202)
  @Problems(
    'bulk-job-not-found', 'bulk-nothing-chosen', 'bulk-too-many', 'care-assignee-inactive', 'care-assignment-changes-nothing', 'care-choose-ids-or-filter', 'care-of-other-departments',
    'care-of-unknown', 'care-split-needs-two',
  )
  @ApiOperation({ operationId: 'assignCare', summary: 'Give many products, groups or customers to people, or take them away; a job that can be taken back for 30 days' })
  @ApiAcceptedResponse({ type: BulkJobView })
  async assign(@CurrentActor() actor: Actor, @Body() body: BulkAssignDto, @Res({ passthrough: true }) reply: FastifyReply, @Headers('accept-language') accept?: string): Promise<BulkJobView> {
    const job = await this.bulkAssign.start(actor, body);
    void reply.header('Location', `/${API_PREFIX}/bulk-jobs/${job.id}`);
    return toBulkJobView(job, this.kinds.find(job.kind), languageOf(accept));
  }

  @Get('product-groups')
  @ApiOperation({ operationId: 'listAssignedGroups', summary: 'The tree of product groups with who has each, and how much of it nobody has' })
  @ApiOkResponse({ type: AssignedGroupsView })
  async listGroups(): Promise<AssignedGroupsView> {
    return { items: await this.groups.all() };
  }

  @Get('products')
  @ApiOperation({ operationId: 'listAssignedProducts', summary: 'Products by code, with who cares for them' })
  @ApiOkResponse({ type: AssignedProductsPageView })
  async listProducts(@Query() query: AssignedProductsQuery): Promise<AssignedProductsPageView> {
    const page = await this.products.page(query);
    return { ...page, items: [...page.items] };
  }

  @Get('customers')
  @ApiOperation({ operationId: 'listCustomerAssignments', summary: 'Customers that you may see, by code, with owner and who cares for them; filters as in the list of customers' })
  @ApiOkResponse({ type: CustomerAssignmentsPageView })
  async listCustomers(@CurrentActor() actor: Actor, @Query() query: AssignedCustomersQuery): Promise<CustomerAssignmentsPageView> {
    const page = await this.customersPage.page(actor, query);
    return { ...page, items: [...page.items] };
  }
}

@ApiTags('care')
@Controller('care-staff')
export class CareStaffController {
  constructor(
    private readonly staff: CareStaffList,
    private readonly absences: Absences,
  ) {}

  @Get()
  @RequirePermission(CARE.assign.name)
  @ApiOperation({ operationId: 'listCareStaff', summary: 'Whose work you may hand out, by name, with what each has' })
  @ApiOkResponse({ type: CareStaffListView })
  async list(@CurrentActor() actor: Actor): Promise<CareStaffListView> {
    return { items: await this.staff.of(actor) };
  }

  @Get('absences')
  @RequirePermission(CARE.assign.name)
  @ApiOperation({ operationId: 'listCareAbsences', summary: 'Who of those whose work you may hand out is away on which days, and who stands in' })
  @ApiOkResponse({ type: AbsencesView })
  async listAbsences(@CurrentActor() actor: Actor, @Query() query: CareAbsencesQuery): Promise<AbsencesView> {
    return { items: await this.absences.between(actor, query.from, query.to) };
  }
}
