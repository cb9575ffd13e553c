export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const MIN_PASSWORD_LENGTH = 12;
export const MAX_PASSWORD_LENGTH = 128;

/** How long a one-time password can be used. */
export const ONE_TIME_PASSWORD_DAYS = 7;

/** The role whose last active holder nobody can take away. */
export const ADMIN_ROLE = 'admin';

/** What an audit entry keeps sealed of a user. */
export const PERSONAL_USER_FIELDS = ['email', 'fullName'];
