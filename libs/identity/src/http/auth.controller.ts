import { Body, Controller, Get, HttpCode, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problems } from '@tantam/platform';
import { CurrentActor } from '../access/actor.js';
import { BeforePasswordChange } from '../access/before-password-change.js';
import { Public, SignedIn } from '../access/declared-access.js';
import type { SignedInActor } from '../queries/actors.query.js';
import { ChangeOwnProfile } from '../use-cases/change-own-profile.js';
import { ChangePassword } from '../use-cases/change-password.js';
import { RefreshSession } from '../use-cases/refresh-session.js';
import { SignIn, type OpenedSession } from '../use-cases/sign-in.js';
import { SignOut } from '../use-cases/sign-out.js';
import { ACCESS_TOKEN_SECONDS } from '../use-cases/tokens.js';
import { OwnProfileDto, PasswordChangeDto, SignedInUserView, SignInDto, SignInView } from './auth.dto.js';
import { assertOwnOrigin, clearRefreshToken, readRefreshToken, setRefreshToken } from './refresh-cookie.js';

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly signIn: SignIn,
    private readonly refreshSession: RefreshSession,
    private readonly signOut: SignOut,
    private readonly changePassword: ChangePassword,
    private readonly changeOwnProfile: ChangeOwnProfile,
  ) {}

  @Post('login')
  @HttpCode(200)
  @Public('Whoever wants to sign in is not signed in yet')
  @Problems('foreign-origin', 'one-time-password-expired', 'too-many-sign-ins', 'wrong-credentials')
  @ApiOperation({ operationId: 'signIn', summary: 'Sign in; the refresh token comes as a cookie' })
  @ApiOkResponse({ type: SignInView })
  async login(@Body() body: SignInDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignInView> {
    assertOwnOrigin(request);
    return answer(request, reply, await this.signIn.run(body, request.ip));
  }

  @Post('refresh')
  @HttpCode(200)
  @Public('The refresh cookie is the proof')
  @Problems('foreign-origin', 'session-ended')
  @ApiOperation({ operationId: 'refreshSession', summary: 'A new access token for the refresh cookie, which is replaced too' })
  @ApiOkResponse({ type: SignInView })
  async refresh(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignInView> {
    assertOwnOrigin(request);
    return answer(request, reply, await this.refreshSession.run(readRefreshToken(request)));
  }

  @Post('logout')
  @HttpCode(204)
  @Public('Signing out must also work when the access token has expired')
  @Problems('foreign-origin')
  @ApiOperation({ operationId: 'signOut', summary: 'End the session of the refresh cookie or of the access token' })
  @ApiNoContentResponse()
  async logout(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    assertOwnOrigin(request);
    await this.signOut.run(readRefreshToken(request), bearerOf(request));
    clearRefreshToken(request, reply);
  }

  @Get('me')
  @SignedIn('Everyone may know who he is')
  @BeforePasswordChange()
  @ApiOperation({ operationId: 'getSignedInUser', summary: 'Who is signed in, with rights and reach as they are now' })
  @ApiOkResponse({ type: SignedInUserView })
  me(@CurrentActor() actor: SignedInActor): SignedInUserView {
    return show(actor);
  }

  @Patch('me')
  @SignedIn('Everyone chooses his own language')
  @ApiOperation({ operationId: 'changeOwnProfile', summary: 'Change what is one’s own to choose' })
  @ApiOkResponse({ type: SignedInUserView })
  async changeMe(@CurrentActor() actor: SignedInActor, @Body() body: OwnProfileDto): Promise<SignedInUserView> {
    return show(await this.changeOwnProfile.run(actor, body));
  }

  @Post('password')
  @HttpCode(204)
  @SignedIn('Everyone may change his own password')
  @BeforePasswordChange()
  @Problems('password-length', 'same-password', 'too-many-sign-ins', 'wrong-password')
  @ApiOperation({ operationId: 'changePassword', summary: 'Change one’s password; all other sessions end' })
  @ApiNoContentResponse()
  async password(@CurrentActor() actor: SignedInActor, @Body() body: PasswordChangeDto, @Req() request: FastifyRequest): Promise<void> {
    await this.changePassword.run(actor, body.currentPassword, body.newPassword, request.ip);
  }
}

function answer(request: FastifyRequest, reply: FastifyReply, session: OpenedSession): SignInView {
  setRefreshToken(request, reply, session);
  return { accessToken: session.accessToken, expiresIn: ACCESS_TOKEN_SECONDS, user: show(session.actor) };
}

function show(actor: SignedInActor): SignedInUserView {
  return {
    id: actor.userId,
    email: actor.email,
    fullName: actor.fullName,
    role: actor.role,
    permissions: [...actor.permissions].sort(),
    scopes: { ...actor.scopes },
    departmentId: actor.departmentId,
    branchIds: [...actor.branchIds],
    mustChangePassword: actor.mustChangePassword,
    locale: actor.locale,
  };
}

function bearerOf(request: FastifyRequest): string | null {
  return /^Bearer ([\w.-]{1,4000})$/.exec(request.headers.authorization ?? '')?.[1] ?? null;
}
