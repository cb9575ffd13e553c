import { BooleanField, EnumField, IdField, IntegerField, MapField, ObjectField, StringField } from '@tantam/platform';
import { SHARED_WITH, type SharedWith } from '../domain/saved-view.js';

const LIST = /^[a-z][a-z-]{0,39}$/;
const DENSITIES = ['tight', 'normal', 'loose'] as const;
const FILTERS =
  'As in the query string of the list, all values as text, `sort` among them. What moves along: a day may stand as `today`, `today+7`, `today-30`, `monthStart`, `monthEnd-1` (in months), and `me` for the reader in a filter by people';

export class ListColumnDto {
  @StringField({ pattern: /^[A-Za-z][A-Za-z0-9]{0,39}$/, maxLength: 40, example: 'dueDate' }) key!: string;
  @IntegerField({ optional: true, nullable: true, min: 24, max: 1200, description: 'Pixels; null: as wide as the list makes it' }) width?: number | null;
  @BooleanField({ optional: true }) hidden?: boolean;
}

export class SavedViewCreationDto {
  @StringField({ pattern: LIST, maxLength: 40, example: 'care-plans' }) list!: string;
  @StringField({ minLength: 1, maxLength: 80, example: 'Khách Đồng Nai tuần này' }) name!: string;
  @MapField({ values: 'string', description: FILTERS, example: { dueTo: 'today', sort: 'customerName' } }) filters!: Record<string, string>;
  @ObjectField(() => ListColumnDto, { optional: true, nullable: true, list: true, maxItems: 60, description: 'In their order; null: as each reader has set up the list' })
  columns?: ListColumnDto[] | null;
  @EnumField(SHARED_WITH, 'SavedViewSharedWith', { optional: true, default: 'nobody', description: 'Other than nobody needs `views.share`' }) sharedWith?: SharedWith;
  @IdField({ optional: true, nullable: true, description: 'With sharedWith=department; one’s own when left out' }) departmentId?: string | null;
  @IntegerField({ optional: true, min: 0, max: 1000, default: 0, description: 'Among the tabs' }) position?: number;
}

export class SavedViewChangeDto {
  @StringField({ optional: true, minLength: 1, maxLength: 80 }) name?: string;
  @MapField({ optional: true, values: 'string', description: FILTERS, example: { dueTo: 'today' } }) filters?: Record<string, string>;
  @ObjectField(() => ListColumnDto, { optional: true, nullable: true, list: true, maxItems: 60 }) columns?: ListColumnDto[] | null;
  @EnumField(SHARED_WITH, 'SavedViewSharedWith', { optional: true }) sharedWith?: SharedWith;
  @IdField({ optional: true, nullable: true }) departmentId?: string | null;
  @IntegerField({ optional: true, min: 0, max: 1000 }) position?: number;
}

export class SavedViewsQuery {
  @StringField({ pattern: LIST, maxLength: 40, example: 'care-plans' }) list!: string;
}

export class SavedViewView {
  @IdField() id!: string;
  @StringField() list!: string;
  @StringField() name!: string;
  @MapField({ values: 'string', description: FILTERS, example: { dueTo: 'today' } }) filters!: Record<string, string>;
  @ObjectField(() => ListColumnDto, { nullable: true, list: true }) columns!: ListColumnDto[] | null;
  @IdField() ownerId!: string;
  @StringField({ description: 'Full name' }) ownerName!: string;
  @EnumField(SHARED_WITH, 'SavedViewSharedWith') sharedWith!: SharedWith;
  @IdField({ nullable: true }) departmentId!: string | null;
  @IntegerField() position!: number;
  @BooleanField({ description: 'Whether the reader may change and delete it' }) isMine!: boolean;
  @IntegerField() version!: number;
}

export class SavedViewList {
  @ObjectField(() => SavedViewView, { list: true }) items!: SavedViewView[];
}

export class ListSettingsDto {
  @ObjectField(() => ListColumnDto, { list: true, maxItems: 60, description: 'In their order; a column that is not named stands where the list puts it' }) columns!: ListColumnDto[];
  @EnumField(DENSITIES, 'ListDensity', { optional: true, nullable: true }) density?: (typeof DENSITIES)[number] | null;
}

export class ListSettingsView {
  @StringField() list!: string;
  @ObjectField(() => ListColumnDto, { list: true }) columns!: ListColumnDto[];
  @EnumField(DENSITIES, 'ListDensity', { nullable: true }) density!: string | null;
}

export class ListSettingsList {
  @ObjectField(() => ListSettingsView, { list: true }) items!: ListSettingsView[];
}
