/** A presented refresh token and the session whose chain it belongs to. */
export interface PresentedToken {
  readonly isRevoked: boolean;
  readonly expiresAt: Date;
  /** Null: the token has not been used yet, so it is the chain's present one. */
  readonly usedAt: Date | null;
  /** Whether the token that followed this one has not been used either. */
  readonly isLastUsed: boolean;
}

/** A browser with two tabs, or an answer lost on the way, repeats the last token within this time. */
export const REPEAT_SECONDS = 20;

/**
 * What a presented token leads to: `rotate` – a successor; `repeat` – the same successor once more; `theft` – an
 * older token turned up, so somebody has a copy and the whole chain ends; `ended` – the session is over anyway.
 */
export function judgeToken(token: PresentedToken, now: Date): 'rotate' | 'repeat' | 'theft' | 'ended' {
  if (token.isRevoked || token.expiresAt <= now) return 'ended';
  if (token.usedAt === null) return 'rotate';
  const isRepeat = token.isLastUsed && now.getTime() - token.usedAt.getTime() <= REPEAT_SECONDS * 1000;
  return isRepeat ? 'repeat' : 'theft';
}

const HOURS = 3_600_000;

/** When a session ends if it is not used again: 30 days where the user asked to be remembered, else 24 hours. */
export function sessionEnd(isRemembered: boolean, now: Date): Date {
  return new Date(now.getTime() + (isRemembered ? 30 * 24 : 24) * HOURS);
}
