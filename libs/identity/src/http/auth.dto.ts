import { BooleanField, EmailField, EnumField, IdField, IntegerField, MapField, ObjectField, StringField } from '@tantam/platform';
import { LOCALES, MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from '../domain/user.js';

export class SignInDto {
  @StringField({ minLength: 1, maxLength: 254, format: 'email', example: 'lan@cuahang.vn' })
  email!: string;

  @StringField({ minLength: 1, maxLength: 1000, format: 'password' })
  password!: string;

  @BooleanField({ optional: true, description: 'Stay signed in for 30 days on this device, otherwise until the browser closes' })
  remember?: boolean;
}

export class PasswordChangeDto {
  @StringField({ minLength: 1, maxLength: 1000, format: 'password' })
  currentPassword!: string;

  @StringField({ minLength: MIN_PASSWORD_LENGTH, maxLength: MAX_PASSWORD_LENGTH, format: 'password' })
  newPassword!: string;
}

export class OwnProfileDto {
  @EnumField(LOCALES, 'Locale', { optional: true })
  locale?: (typeof LOCALES)[number];
}

export class SignedInUserView {
  @IdField()
  id!: string;

  @EmailField()
  email!: string;

  @StringField()
  fullName!: string;

  @StringField({ description: 'Code of the role', example: 'agent' })
  role!: string;

  @StringField({ list: true, description: 'Names of permissions' })
  permissions!: string[];

  @MapField({ values: 'string', description: 'How far the role reaches per resource: own, department, branch, all', example: { customers: 'own' } })
  scopes!: Record<string, string>;

  @IdField({ nullable: true })
  departmentId!: string | null;

  @IdField({ list: true })
  branchIds!: string[];

  @BooleanField({ description: 'Until the password is changed every other operation answers 403 password-change-required' })
  mustChangePassword!: boolean;

  @EnumField(LOCALES, 'Locale')
  locale!: string;
}

export class SignInView {
  @StringField({ maxLength: 4000, description: 'Bearer token, to be kept in memory only' })
  accessToken!: string;

  @IntegerField({ description: 'Seconds until the access token expires' })
  expiresIn!: number;

  @ObjectField(() => SignedInUserView)
  user!: SignedInUserView;
}
