import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { API_PREFIX, IfMatch, Problems, SecretFields } from '@tantam/platform';
import { CurrentActor, type Actor } from '../access/actor.js';
import { RequirePermission, SignedIn } from '../access/declared-access.js';
import { identityPermissions as permissions } from '../identity.permissions.js';
import { UserQueries } from '../queries/users.query.js';
import { AddUser } from '../use-cases/add-user.js';
import { ChangeUser } from '../use-cases/change-user.js';
import { ResetPassword } from '../use-cases/reset-password.js';
import { ColleagueListQuery, ColleaguePage, CreatedUserView, PasswordResetView, UserChangeDto, UserCreationDto, UserListQuery, UserPage, UserView } from './users.dto.js';

@ApiTags('users')
@Controller()
export class UsersController {
  constructor(
    private readonly queries: UserQueries,
    private readonly addUser: AddUser,
    private readonly changeUser: ChangeUser,
    private readonly resetPassword: ResetPassword,
  ) {}

  @Get('users')
  @RequirePermission(permissions.usersRead.name)
  @ApiOperation({ operationId: 'listUsers', summary: 'Users, by name' })
  @ApiOkResponse({ type: UserPage })
  async list(@Query() query: UserListQuery): Promise<UserPage> {
    const page = await this.queries.list(query);
    return { ...page, items: [...page.items] };
  }

  @Post('users')
  @RequirePermission(permissions.usersManage.name)
  @SecretFields('oneTimePassword')
  @Problems('email-taken', 'password-length', 'role-beyond-own', 'user-not-found')
  @ApiOperation({ operationId: 'createUser', summary: 'Add a user; without a password a one-time one is made and answered once' })
  @ApiCreatedResponse({ type: CreatedUserView })
  async create(@CurrentActor() actor: Actor, @Body() body: UserCreationDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<CreatedUserView> {
    const { id, oneTimePassword } = await this.addUser.run(actor, body);
    void reply.header('Location', `/${API_PREFIX}/users/${id}`);
    return { ...(await this.queries.get(id)), oneTimePassword };
  }

  @Get('users/:id')
  @RequirePermission(permissions.usersRead.name)
  @Problems('user-not-found')
  @ApiOperation({ operationId: 'getUser', summary: 'One user' })
  @ApiOkResponse({ type: UserView })
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<UserView> {
    return this.queries.get(id);
  }

  @Patch('users/:id')
  @RequirePermission(permissions.usersManage.name)
  @Problems('email-taken', 'last-admin', 'role-beyond-own', 'user-not-found')
  @ApiOperation({ operationId: 'changeUser', summary: 'Change some of a user’s fields' })
  @ApiOkResponse({ type: UserView })
  async change(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: UserChangeDto, @IfMatch() version: number | null): Promise<UserView> {
    await this.changeUser.run(actor, id, body, version);
    return this.queries.get(id);
  }

  @Post('users/:id/password-reset')
  @RequirePermission(permissions.usersManage.name)
  @SecretFields('oneTimePassword')
  @Problems('role-beyond-own', 'user-not-found')
  @ApiOperation({ operationId: 'resetUserPassword', summary: 'Give a user a one-time password; his sessions end' })
  @ApiCreatedResponse({ type: PasswordResetView })
  async reset(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PasswordResetView> {
    return { oneTimePassword: await this.resetPassword.run(actor, id) };
  }

  @Get('colleagues')
  @SignedIn('Names of colleagues are shown wherever work is handed over or somebody is responsible')
  @ApiOperation({ operationId: 'listColleagues', summary: 'Who works here: names and roles, by name' })
  @ApiOkResponse({ type: ColleaguePage })
  async colleagues(@Query() query: ColleagueListQuery): Promise<ColleaguePage> {
    const page = await this.queries.list(query);
    return { ...page, items: page.items.map(({ id, fullName, role, departmentId, active }) => ({ id, fullName, role, departmentId, active })) };
  }
}
