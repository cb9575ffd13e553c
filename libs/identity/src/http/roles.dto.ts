import { EnumField, IntegerField, MapField, ObjectField, StringField } from '@tantam/platform';
import { SCOPES } from '../access/actor.js';

export class NameView {
  @StringField()
  vi!: string;

  @StringField()
  en!: string;
}

export class RoleChangeDto {
  @StringField({ list: true, maxItems: 500, maxLength: 100, description: 'Names of permissions, all that the role shall hold' })
  permissions!: string[];

  @MapField({ values: 'string', description: 'Per resource: own, department, branch or all', example: { customers: 'department' } })
  scopes!: Record<string, string>;
}

/** What reading a role gives can be sent back; code and name stay what they are. */
export class RoleReplacementDto extends RoleChangeDto {
  @StringField({ optional: true, maxLength: 50, description: 'If given, the code in the path' })
  code?: string;

  @ObjectField(() => NameView, { optional: true })
  name?: NameView;

  @IntegerField({ optional: true, min: 0, max: 2_147_483_647, description: 'If given, the version to be replaced, as in If-Match' })
  version?: number;
}

export class RoleView {
  @StringField({ example: 'supervisor' })
  code!: string;

  @ObjectField(() => NameView)
  name!: NameView;

  @StringField({ list: true })
  permissions!: string[];

  @MapField({ values: 'string', description: 'Per resource: own, department, branch or all', example: { customers: 'department' } })
  scopes!: Record<string, string>;

  @IntegerField()
  version!: number;
}

export class RoleList {
  @ObjectField(() => RoleView, { list: true })
  items!: RoleView[];
}

export class PermissionView {
  @StringField({ example: 'customers.read' })
  name!: string;

  @ObjectField(() => NameView)
  title!: NameView;
}

export class ScopedResourceView {
  @StringField({ example: 'customers' })
  name!: string;

  @ObjectField(() => NameView)
  title!: NameView;

  @EnumField(SCOPES, 'Scope', { list: true })
  scopes!: string[];
}

export class PermissionList {
  @ObjectField(() => PermissionView, { list: true })
  items!: PermissionView[];

  @ObjectField(() => ScopedResourceView, { list: true, description: 'What `scopes` of a role may name' })
  resources!: ScopedResourceView[];
}
