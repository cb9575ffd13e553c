import {
  BooleanField, EmailField, EnumField, IdField, InstantField, IntegerField, PageQuery, pageOf, QueryBoolean, QueryIds, StringField,
} from '@tantam/platform';
import { LOCALES, MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH, type Locale } from '../domain/user.js';

const ROLE = { minLength: 1, maxLength: 50, description: 'Code of a role', example: 'agent' };
const CAPACITY = { min: 0, max: 10_000, nullable: true, description: 'Customers that the user can care for in a day; null: not limited' };

export class UserCreationDto {
  @EmailField({ example: 'lan@cuahang.vn' })
  email!: string;

  @StringField({ minLength: 1, maxLength: 200, example: 'Nguyễn Thị Lan' })
  fullName!: string;

  @StringField(ROLE)
  role!: string;

  @IdField({ optional: true, nullable: true })
  departmentId?: string | null;

  @IdField({ optional: true, list: true, maxItems: 1000 })
  branchIds?: string[];

  @BooleanField({ optional: true, default: true })
  active?: boolean;

  @IntegerField({ optional: true, ...CAPACITY })
  dailyCareCapacity?: number | null;

  @EnumField(LOCALES, 'Locale', { optional: true, default: 'vi' })
  locale?: Locale;

  @StringField({
    optional: true, minLength: MIN_PASSWORD_LENGTH, maxLength: MAX_PASSWORD_LENGTH, format: 'password',
    description: 'Without one, a one-time password is made and answered once',
  })
  password?: string;
}

export class UserChangeDto {
  @EmailField({ optional: true })
  email?: string;

  @StringField({ optional: true, minLength: 1, maxLength: 200 })
  fullName?: string;

  @StringField({ optional: true, ...ROLE })
  role?: string;

  @IdField({ optional: true, nullable: true })
  departmentId?: string | null;

  @IdField({ optional: true, list: true, maxItems: 1000 })
  branchIds?: string[];

  @BooleanField({ optional: true, description: 'A deactivated user is signed out everywhere at once' })
  active?: boolean;

  @IntegerField({ optional: true, ...CAPACITY })
  dailyCareCapacity?: number | null;

  @EnumField(LOCALES, 'Locale', { optional: true })
  locale?: Locale;
}

export class UserListQuery extends PageQuery {
  @StringField({ optional: true, maxLength: 200, description: 'Part of the name or of the e-mail address, with or without marks' })
  q?: string;

  @StringField({ optional: true, maxLength: 50 })
  role?: string;

  @QueryIds({ description: 'Users directly in these departments' })
  departmentId?: string[];

  @QueryBoolean()
  active?: boolean;
}

export class ColleagueListQuery extends PageQuery {
  @QueryIds({ description: 'Of these people: to name them' })
  id?: string[];

  @StringField({ optional: true, maxLength: 200, description: 'Part of the name or of the e-mail address, with or without marks' })
  q?: string;

  @QueryBoolean()
  active?: boolean;
}

export class UserView {
  @IdField()
  id!: string;

  @EmailField()
  email!: string;

  @StringField()
  fullName!: string;

  @StringField(ROLE)
  role!: string;

  @IdField({ nullable: true })
  departmentId!: string | null;

  @IdField({ list: true })
  branchIds!: string[];

  @BooleanField()
  active!: boolean;

  @IntegerField(CAPACITY)
  dailyCareCapacity!: number | null;

  @EnumField(LOCALES, 'Locale')
  locale!: string;

  @BooleanField()
  mustChangePassword!: boolean;

  @InstantField()
  createdAt!: string;

  @IntegerField()
  version!: number;
}

export class CreatedUserView extends UserView {
  @StringField({ nullable: true, description: 'Answered this once, when no password was given; valid for 7 days, to be changed at the first sign-in' })
  oneTimePassword!: string | null;
}

export class PasswordResetView {
  @StringField({ nullable: true, description: 'Answered this once (null in a repeat of the same Idempotency-Key); valid for 7 days, to be changed at the next sign-in' })
  oneTimePassword!: string | null;
}

export class UserPage extends pageOf(UserView) {}

export class ColleagueView {
  @IdField()
  id!: string;

  @StringField()
  fullName!: string;

  @StringField(ROLE)
  role!: string;

  @IdField({ nullable: true })
  departmentId!: string | null;

  @BooleanField()
  active!: boolean;
}

export class ColleaguePage extends pageOf(ColleagueView) {}
