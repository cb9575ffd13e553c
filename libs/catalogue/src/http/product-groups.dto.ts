import { IdField, IntegerField, ObjectField, StringField } from '@tantam/platform';

export class ProductGroupInput {
  @StringField({ minLength: 1, maxLength: 100 })
  name!: string;

  @IdField({ optional: true, nullable: true, description: 'Group above; null: at the top' })
  parentId?: string | null;

  @IntegerField({ optional: true, min: 0, max: 100_000 })
  position?: number;
}

export class ChangeProductGroupInput {
  @StringField({ optional: true, minLength: 1, maxLength: 100 })
  name?: string;

  @IdField({ optional: true, nullable: true })
  parentId?: string | null;

  @IntegerField({ optional: true, min: 0, max: 100_000 })
  position?: number;
}

export class ProductGroupView {
  @IdField()
  id!: string;

  @StringField()
  name!: string;

  @IdField({ nullable: true })
  parentId!: string | null;

  @IntegerField()
  position!: number;

  @IntegerField({ description: 'Products directly in it' })
  productCount!: number;

  @IntegerField()
  version!: number;
}

export class ProductGroupsView {
  @ObjectField(() => ProductGroupView, { list: true, description: 'The whole tree; parents before children' })
  items!: ProductGroupView[];

  @StringField({ nullable: true, description: 'Always null: the tree comes whole' })
  nextCursor!: string | null;
}
