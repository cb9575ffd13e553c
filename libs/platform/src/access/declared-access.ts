import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiExtension } from '@nestjs/swagger';

export const ACCESS = 'tantam:access';

export type DeclaredAccess =
  | { readonly kind: 'permission'; readonly permission: string }
  | { readonly kind: 'signed-in'; readonly reason: string }
  | { readonly kind: 'public'; readonly reason: string };

/** The permission without which a route answers 403. */
export function RequirePermission(permission: string): MethodDecorator & ClassDecorator {
  return applyDecorators(SetMetadata(ACCESS, { kind: 'permission', permission } satisfies DeclaredAccess), ApiBearerAuth(), ApiExtension('x-permission', permission));
}

/** Open to everyone who is signed in, with the reason why no permission is needed. */
export function SignedIn(reason: string): MethodDecorator & ClassDecorator {
  return applyDecorators(SetMetadata(ACCESS, { kind: 'signed-in', reason } satisfies DeclaredAccess), ApiBearerAuth(), ApiExtension('x-signed-in', reason));
}

/** Open to the world, with the reason. */
export function Public(reason: string): MethodDecorator & ClassDecorator {
  return applyDecorators(SetMetadata(ACCESS, { kind: 'public', reason } satisfies DeclaredAccess), ApiExtension('x-public', reason));
}

export const BEFORE_PASSWORD_CHANGE = 'tantam:before-password-change';

/** A route that a user may call while he still has a password that somebody else gave him. */
export function BeforePasswordChange(): MethodDecorator {
  return SetMetadata(BEFORE_PASSWORD_CHANGE, true);
}
