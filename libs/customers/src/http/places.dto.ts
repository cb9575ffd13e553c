import { EnumField, IdField, IntegerField, ObjectField, StringField } from '@tantam/platform';

const PROVINCE = /^\d{2}$/;

export class AreaInput {
  @StringField({ minLength: 1, maxLength: 100 })
  name!: string;

  @StringField({ optional: true, list: true, pattern: PROVINCE, maxLength: 2, maxItems: 34, description: 'Each province lies in one area at most' })
  provinceCodes?: string[];
}

export class ChangeAreaInput {
  @StringField({ optional: true, minLength: 1, maxLength: 100 })
  name?: string;

  @StringField({ optional: true, list: true, pattern: PROVINCE, maxLength: 2, maxItems: 34 })
  provinceCodes?: string[];
}

export class AreaView {
  @IdField()
  id!: string;

  @StringField()
  name!: string;

  @StringField({ list: true })
  provinceCodes!: string[];

  @IntegerField()
  version!: number;
}

export class AreasView {
  @ObjectField(() => AreaView, { list: true })
  items!: AreaView[];

  @StringField({ nullable: true, description: 'Always null: the list comes whole' })
  nextCursor!: string | null;
}

export class RegionsQuery {
  @StringField({ optional: true, maxLength: 100, description: 'Part of a name, with or without marks' })
  q?: string;
}

export class ProvinceView {
  @StringField({ example: '79', description: 'Scheme vn-2025' })
  code!: string;

  @StringField({ example: 'Hồ Chí Minh' })
  name!: string;

  @StringField({ example: 'Thành phố Hồ Chí Minh' })
  fullName!: string;

  @EnumField(['city', 'province'], 'ProvinceKind')
  kind!: 'city' | 'province';

  @IdField({ nullable: true })
  areaId!: string | null;
}

export class RegionsView {
  @StringField({ example: 'vn-2025', description: 'A code means nothing without its scheme' })
  scheme!: string;

  @ObjectField(() => ProvinceView, { list: true })
  items!: ProvinceView[];

  @StringField({ nullable: true, description: 'Always null: the list comes whole' })
  nextCursor!: string | null;
}

export class CommuneView {
  @StringField({ example: '00004' })
  code!: string;

  @StringField()
  provinceCode!: string;

  @StringField({ example: 'Ba Đình' })
  name!: string;

  @StringField({ example: 'Phường Ba Đình' })
  fullName!: string;

  @EnumField(['ward', 'commune', 'special_zone'], 'CommuneKind')
  kind!: 'ward' | 'commune' | 'special_zone';
}

export class CommunesView {
  @StringField({ example: 'vn-2025' })
  scheme!: string;

  @ObjectField(() => CommuneView, { list: true })
  items!: CommuneView[];

  @StringField({ nullable: true, description: 'Always null: the list comes whole' })
  nextCursor!: string | null;
}
