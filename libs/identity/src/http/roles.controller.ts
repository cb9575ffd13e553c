import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IfMatch, invalidInput, Problems } from '@tantam/platform';
import { SCOPES } from '../access/actor.js';
import { RequirePermission, SignedIn } from '../access/declared-access.js';
import { allPermissions } from '../access/permissions.js';
import { allScopedResources } from '../access/scoped-resources.js';
import { identityPermissions as permissions } from '../identity.permissions.js';
import { RoleQueries, type RoleView as RoleRow } from '../queries/roles.query.js';
import { ChangeRole } from '../use-cases/change-role.js';
import { PermissionList, RoleList, RoleReplacementDto, RoleView } from './roles.dto.js';

const OPEN = 'What each role may do is no secret among colleagues';

@ApiTags('roles')
@Controller()
export class RolesController {
  constructor(
    private readonly queries: RoleQueries,
    private readonly changeRole: ChangeRole,
  ) {}

  @Get('roles')
  @SignedIn(OPEN)
  @ApiOperation({ operationId: 'listRoles', summary: 'All roles, the widest rights first' })
  @ApiOkResponse({ type: RoleList })
  async list(): Promise<RoleList> {
    return { items: (await this.queries.list()).map(show) };
  }

  @Get('roles/:code')
  @SignedIn(OPEN)
  @Problems('role-not-found')
  @ApiOperation({ operationId: 'getRole', summary: 'One role' })
  @ApiOkResponse({ type: RoleView })
  async get(@Param('code') code: string): Promise<RoleView> {
    return show(await this.queries.get(code));
  }

  @Put('roles/:code')
  @RequirePermission(permissions.rolesManage.name)
  @Problems('admin-keeps-roles', 'role-not-found')
  @ApiOperation({ operationId: 'replaceRoleRights', summary: 'Decide all that a role may do; holds from everyone’s next request' })
  @ApiOkResponse({ type: RoleView })
  async replace(@Param('code') code: string, @Body() body: RoleReplacementDto, @IfMatch() version: number | null): Promise<RoleView> {
    if (body.code !== undefined && body.code !== code) throw invalidInput([{ pointer: '/code', code: 'choice' }]);
    await this.changeRole.run(code, body, version ?? body.version ?? null);
    return show(await this.queries.get(code));
  }

  @Get('permissions')
  @SignedIn(OPEN)
  @ApiOperation({ operationId: 'listPermissions', summary: 'All permissions and scoped resources that a role can be given' })
  @ApiOkResponse({ type: PermissionList })
  listPermissions(): PermissionList {
    return {
      items: allPermissions().map(({ name, title }) => ({ name, title: { ...title } })),
      resources: allScopedResources().map(({ name, title }) => ({ name, title: { ...title }, scopes: [...SCOPES] })),
    };
  }
}

function show(role: RoleRow): RoleView {
  return { ...role, permissions: [...role.permissions], scopes: { ...role.scopes } };
}
