import './identity.problems.js';
import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { CONFIG, Database, DeclaredSocketEvents, LiveGateway, LiveSessions } from '@tantam/platform';
import { DeclaredAccessCheck } from './access/declared-access.check.js';
import { PeoplesLiveRooms } from './access/live-rooms.js';
import { FewRows } from './access/few-rows.js';
import { TellActingUsers } from './access/tell-acting-users.js';
import { Visibility } from './access/visibility.js';
import { AccessGuard } from './http/access.guard.js';
import { AuditController } from './http/audit.controller.js';
import { ListSettingsController, SavedViewsController } from './http/saved-views.controller.js';
import { AuthController } from './http/auth.controller.js';
import { BranchesController } from './http/branches.controller.js';
import { DepartmentsController } from './http/departments.controller.js';
import { RolesController } from './http/roles.controller.js';
import { UsersController } from './http/users.controller.js';
import { SignInAttempts } from './persistence/attempts.js';
import { Branches } from './persistence/branches.js';
import { Departments } from './persistence/departments.js';
import { Roles } from './persistence/roles.js';
import { SavedViews } from './persistence/saved-views.js';
import { Sessions } from './persistence/sessions.js';
import { Users } from './persistence/users.js';
import { Actors } from './queries/actors.query.js';
import { AuditQueries } from './queries/audit.query.js';
import { OrganisationNames } from './queries/organisation-names.js';
import { OrganisationQueries } from './queries/organisation.query.js';
import { RoleQueries } from './queries/roles.query.js';
import { SavedViewQueries } from './queries/saved-views.query.js';
import { UserQueries } from './queries/users.query.js';
import { AddUser } from './use-cases/add-user.js';
import { ChangeBranches } from './use-cases/change-branches.js';
import { ChangeDepartments } from './use-cases/change-departments.js';
import { ChangeOwnProfile } from './use-cases/change-own-profile.js';
import { ChangePassword } from './use-cases/change-password.js';
import { ChangeRole } from './use-cases/change-role.js';
import { ChangeSavedViews } from './use-cases/change-saved-views.js';
import { ChangeUser } from './use-cases/change-user.js';
import { FirstAdmin } from './use-cases/first-admin.js';
import { ForgetSessions } from './use-cases/forget-sessions.js';
import { GivePassword } from './use-cases/give-password.js';
import { KeepListSettings } from './use-cases/keep-list-settings.js';
import { Passwords } from './use-cases/passwords.js';
import { RefreshSession } from './use-cases/refresh-session.js';
import { ResetPassword } from './use-cases/reset-password.js';
import { SavedFilters } from './use-cases/saved-filters.js';
import { ShipRoles } from './use-cases/ship-roles.js';
import { SignInPace } from './use-cases/sign-in-pace.js';
import { SignIn } from './use-cases/sign-in.js';
import { SignOut } from './use-cases/sign-out.js';
import { loadTokenSecret, TOKEN_SECRET } from './use-cases/token-secret.js';
import { SocketSessions } from './use-cases/socket-sessions.js';
import { Tokens } from './use-cases/tokens.js';
import { VerifiedTokens } from './use-cases/verified-tokens.js';

const persistence = [Branches, Departments, Roles, SavedViews, Sessions, SignInAttempts, Users];
const queries = [Actors, AuditQueries, OrganisationNames, OrganisationQueries, RoleQueries, SavedViewQueries, UserQueries];
const useCases = [
  ChangeSavedViews, KeepListSettings, SavedFilters,
  AddUser, ChangeBranches, ChangeDepartments, ChangeOwnProfile, ChangePassword, ChangeRole, ChangeUser, FirstAdmin, ForgetSessions, GivePassword, Passwords,
  RefreshSession, ResetPassword, ShipRoles, SignIn, SignInPace, SignOut, Tokens, VerifiedTokens,
];

/** Users and what they may do. With it every route is shut that does not say whom it is open to. */
@Global()
@Module({
  imports: [DiscoveryModule, JwtModule.register({})],
  controllers: [AuthController, UsersController, DepartmentsController, BranchesController, RolesController, AuditController, SavedViewsController, ListSettingsController],
  providers: [
    { provide: TOKEN_SECRET, inject: [CONFIG, Database], useFactory: loadTokenSecret },
    { provide: APP_GUARD, useClass: AccessGuard },
    DeclaredAccessCheck,
    DeclaredSocketEvents,
    LiveGateway,
    PeoplesLiveRooms,
    TellActingUsers,
    { provide: LiveSessions, useClass: SocketSessions },
    FewRows,
    Visibility,
    ...persistence,
    ...queries,
    ...useCases,
  ],
  exports: [Actors, DeclaredAccessCheck, FewRows, FirstAdmin, Tokens, VerifiedTokens, Visibility],
})
export class IdentityModule {}
