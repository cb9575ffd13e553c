export { BEFORE_PASSWORD_CHANGE, BeforePasswordChange } from '@tantam/platform';
