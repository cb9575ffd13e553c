import { SetMetadata } from '@nestjs/common';

export const BEFORE_PASSWORD_CHANGE = 'tantam:before-password-change';

/** A route that a user may call while he still has a password that somebody else gave him. */
export function BeforePasswordChange(): MethodDecorator {
  return SetMetadata(BEFORE_PASSWORD_CHANGE, true);
}
