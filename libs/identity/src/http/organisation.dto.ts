import { BooleanField, IdField, IntegerField, ObjectField, StringField } from '@tantam/platform';

export class DepartmentCreationDto {
  @StringField({ minLength: 1, maxLength: 200, example: 'Chăm sóc khách hàng' })
  name!: string;

  @IdField({ optional: true, nullable: true, description: 'Department above; null: at the top' })
  parentId?: string | null;
}

export class DepartmentChangeDto {
  @StringField({ optional: true, minLength: 1, maxLength: 200 })
  name?: string;

  @IdField({ optional: true, nullable: true })
  parentId?: string | null;
}

export class DepartmentView {
  @IdField()
  id!: string;

  @StringField()
  name!: string;

  @IdField({ nullable: true })
  parentId!: string | null;

  @IntegerField({ description: 'Active users directly in it' })
  userCount!: number;

  @IntegerField()
  version!: number;
}

export class DepartmentList {
  @ObjectField(() => DepartmentView, { list: true })
  items!: DepartmentView[];
}

export class BranchCreationDto {
  @StringField({ optional: true, minLength: 1, maxLength: 50, description: 'Made when left out', example: 'CN001' })
  code?: string;

  @StringField({ minLength: 1, maxLength: 200, example: 'Chi nhánh Quận 1' })
  name!: string;

  @StringField({ optional: true, nullable: true, maxLength: 500 })
  address?: string | null;

  @BooleanField({ optional: true, default: true })
  active?: boolean;
}

export class BranchChangeDto {
  @StringField({ optional: true, minLength: 1, maxLength: 50 })
  code?: string;

  @StringField({ optional: true, minLength: 1, maxLength: 200 })
  name?: string;

  @StringField({ optional: true, nullable: true, maxLength: 500 })
  address?: string | null;

  @BooleanField({ optional: true })
  active?: boolean;
}

export class BranchView {
  @IdField()
  id!: string;

  @StringField()
  code!: string;

  @StringField()
  name!: string;

  @StringField({ nullable: true })
  address!: string | null;

  @BooleanField()
  active!: boolean;

  @IntegerField()
  version!: number;
}

export class BranchList {
  @ObjectField(() => BranchView, { list: true })
  items!: BranchView[];
}
