import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { API_PREFIX, IfMatch, Problems } from '@tantam/platform';
import { RequirePermission, SignedIn } from '../access/declared-access.js';
import { identityPermissions as permissions } from '../identity.permissions.js';
import { OrganisationQueries } from '../queries/organisation.query.js';
import { ChangeDepartments } from '../use-cases/change-departments.js';
import { DepartmentChangeDto, DepartmentCreationDto, DepartmentList, DepartmentView } from './organisation.dto.js';

@ApiTags('organisation')
@Controller('departments')
export class DepartmentsController {
  constructor(
    private readonly queries: OrganisationQueries,
    private readonly departments: ChangeDepartments,
  ) {}

  @Get()
  @SignedIn('Everyone chooses departments in forms and filters')
  @ApiOperation({ operationId: 'listDepartments', summary: 'All departments, by name; parentId makes the tree' })
  @ApiOkResponse({ type: DepartmentList })
  async list(): Promise<DepartmentList> {
    return { items: await this.queries.departments() };
  }

  @Post()
  @RequirePermission(permissions.organisationManage.name)
  @Problems('department-name-taken', 'department-not-found')
  @ApiOperation({ operationId: 'createDepartment', summary: 'Add a department' })
  @ApiCreatedResponse({ type: DepartmentView })
  async create(@Body() body: DepartmentCreationDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<DepartmentView> {
    const id = await this.departments.add(body);
    void reply.header('Location', `/${API_PREFIX}/departments/${id}`);
    return this.queries.department(id);
  }

  @Get(':id')
  @SignedIn('Everyone chooses departments in forms and filters')
  @Problems('department-not-found')
  @ApiOperation({ operationId: 'getDepartment', summary: 'One department' })
  @ApiOkResponse({ type: DepartmentView })
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<DepartmentView> {
    return this.queries.department(id);
  }

  @Patch(':id')
  @RequirePermission(permissions.organisationManage.name)
  @Problems('department-cycle', 'department-name-taken', 'department-not-found')
  @ApiOperation({ operationId: 'changeDepartment', summary: 'Rename or move a department' })
  @ApiOkResponse({ type: DepartmentView })
  async change(@Param('id', ParseUUIDPipe) id: string, @Body() body: DepartmentChangeDto, @IfMatch() version: number | null): Promise<DepartmentView> {
    await this.departments.change(id, body, version);
    return this.queries.department(id);
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission(permissions.organisationManage.name)
  @Problems('department-in-use', 'department-not-found')
  @ApiOperation({ operationId: 'deleteDepartment', summary: 'Delete a department that nobody is in' })
  @ApiNoContentResponse()
  async remove(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.departments.remove(id);
  }
}
