import { BooleanField, IdField, ObjectField, QueryInteger, StringField } from '@tantam/platform';

export class SearchQuery {
  @StringField({ minLength: 1, maxLength: 200, description: 'Name in any order and without marks, 4 or more digits of a phone, code, e-mail' }) q!: string;
  @QueryInteger({ min: 1, max: 20, default: 5, description: 'Hits of each kind' }) limit: number = 5;
}

export class SearchHitView {
  @IdField() id!: string;
  @StringField() code!: string;
  @StringField({ description: 'What people call it' }) title!: string;
  @StringField({ nullable: true }) detail!: string | null;
}

export class FoundKindView {
  @StringField({ description: 'customer, product, order …; more come with more modules' }) kind!: string;
  @StringField({ description: "The kind's name in the language of the request" }) title!: string;
  @ObjectField(() => SearchHitView, { list: true }) hits!: SearchHitView[];
  @BooleanField({ description: 'The list of this kind has more' }) hasMore!: boolean;
}

export class SearchResultView {
  @ObjectField(() => FoundKindView, { list: true, description: 'Kinds with at least one hit' }) items!: FoundKindView[];
}
