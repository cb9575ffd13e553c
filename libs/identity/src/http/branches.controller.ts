import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { API_PREFIX, IfMatch, Problems } from '@tantam/platform';
import { RequirePermission, SignedIn } from '../access/declared-access.js';
import { identityPermissions as permissions } from '../identity.permissions.js';
import { OrganisationQueries } from '../queries/organisation.query.js';
import { ChangeBranches } from '../use-cases/change-branches.js';
import { BranchChangeDto, BranchCreationDto, BranchList, BranchView } from './organisation.dto.js';

@ApiTags('organisation')
@Controller('branches')
export class BranchesController {
  constructor(
    private readonly queries: OrganisationQueries,
    private readonly branches: ChangeBranches,
  ) {}

  @Get()
  @SignedIn('Everyone chooses branches in forms and filters')
  @ApiOperation({ operationId: 'listBranches', summary: 'All branches, by code' })
  @ApiOkResponse({ type: BranchList })
  async list(): Promise<BranchList> {
    return { items: await this.queries.branches() };
  }

  @Post()
  @RequirePermission(permissions.organisationManage.name)
  @Problems('branch-code-taken', 'branch-not-found')
  @ApiOperation({ operationId: 'createBranch', summary: 'Add a branch' })
  @ApiCreatedResponse({ type: BranchView })
  async create(@Body() body: BranchCreationDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<BranchView> {
    const id = await this.branches.add(body);
    void reply.header('Location', `/${API_PREFIX}/branches/${id}`);
    return this.queries.branch(id);
  }

  @Get(':id')
  @SignedIn('Everyone chooses branches in forms and filters')
  @Problems('branch-not-found')
  @ApiOperation({ operationId: 'getBranch', summary: 'One branch' })
  @ApiOkResponse({ type: BranchView })
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<BranchView> {
    return this.queries.branch(id);
  }

  @Patch(':id')
  @RequirePermission(permissions.organisationManage.name)
  @Problems('branch-code-taken', 'branch-not-found')
  @ApiOperation({ operationId: 'changeBranch', summary: 'Change some of a branch’s fields' })
  @ApiOkResponse({ type: BranchView })
  async change(@Param('id', ParseUUIDPipe) id: string, @Body() body: BranchChangeDto, @IfMatch() version: number | null): Promise<BranchView> {
    await this.branches.change(id, body, version);
    return this.queries.branch(id);
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission(permissions.organisationManage.name)
  @Problems('branch-in-use', 'branch-not-found')
  @ApiOperation({ operationId: 'deleteBranch', summary: 'Delete a branch that nothing belongs to' })
  @ApiNoContentResponse()
  async remove(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.branches.remove(id);
  }
}
