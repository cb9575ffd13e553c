import { BooleanField, EnumField, IdField, InstantField, IntegerField, ObjectField, QueryEnums, QueryIds, StringField } from '@tantam/platform';
import { KNOWLEDGE_KINDS, KNOWLEDGE_STATES, type KnowledgeKind, type KnowledgeState } from '../domain/article.js';

const PART = { optional: true, maxLength: 20_000 } as const;
const PROPOSAL_STATES = ['proposed', 'published', 'refused'] as const;

class KnowledgeTextDto {
  @IdField({ optional: true, nullable: true, description: 'Either this or groupId' }) productId?: string | null;
  @IdField({ optional: true, nullable: true, description: 'The group with all below it' }) groupId?: string | null;
  @StringField({ ...PART, description: 'Of a script: what to ask. Plain text, as all parts' }) questions?: string;
  @StringField({ ...PART, description: 'Of a script: what to advise' }) advice?: string;
  @StringField({ ...PART, description: 'Of a script: what to offer' }) offers?: string;
  @StringField({ ...PART, description: 'Of a script: what to beware of' }) warnings?: string;
  @StringField({ ...PART, description: 'Of an article' }) body?: string;
  @EnumField(KNOWLEDGE_STATES, 'KnowledgeState', { optional: true }) state?: KnowledgeState;
}
export class ArticleCreationDto extends KnowledgeTextDto {
  @StringField({ minLength: 1, maxLength: 200, example: 'Tư vấn kem chống nắng' }) title!: string;
}
export class KnowledgeChangeDto extends KnowledgeTextDto {
  @StringField({ optional: true, minLength: 1, maxLength: 200 }) title?: string;
}

export class KnowledgeContentView {
  @EnumField(KNOWLEDGE_KINDS, 'KnowledgeKind') kind!: KnowledgeKind;
  @IdField({ nullable: true }) productId!: string | null;
  @IdField({ nullable: true }) groupId!: string | null;
  @StringField() title!: string;
  @StringField({ maxLength: 20_000 }) questions!: string;
  @StringField({ maxLength: 20_000 }) advice!: string;
  @StringField({ maxLength: 20_000 }) offers!: string;
  @StringField({ maxLength: 20_000 }) warnings!: string;
  @StringField({ maxLength: 20_000 }) body!: string;
  @EnumField(KNOWLEDGE_STATES, 'KnowledgeState') state!: KnowledgeState;
}
export class KnowledgeView extends KnowledgeContentView {
  @IdField() id!: string;
  @StringField({ description: 'Name of the product or group' }) subjectName!: string;
  @StringField({ nullable: true }) updatedByName!: string | null;
  @InstantField() updatedAt!: string;
  @IntegerField() version!: number;
}
export class KnowledgeList {
  @ObjectField(() => KnowledgeView, { list: true }) items!: KnowledgeView[];
}
export class KnowledgeVersionView {
  @IntegerField() version!: number;
  @ObjectField(() => KnowledgeContentView) content!: KnowledgeContentView;
  @StringField({ nullable: true }) changedByName!: string | null;
  @InstantField() changedAt!: string;
}
export class KnowledgeVersionList {
  @ObjectField(() => KnowledgeVersionView, { list: true }) items!: KnowledgeVersionView[];
}

export class ArticleQuery {
  @StringField({ optional: true, maxLength: 200, description: 'Words in title and text; marks may be left out' }) q?: string;
  @QueryEnums(KNOWLEDGE_STATES, 'KnowledgeState', { description: 'Who may not publish sees published ones only' }) state?: KnowledgeState[];
  @IdField({ optional: true }) productId?: string;
  @IdField({ optional: true }) groupId?: string;
}
export class KnowledgeQuery extends ArticleQuery {
  @QueryEnums(KNOWLEDGE_KINDS, 'KnowledgeKind') kind?: KnowledgeKind[];
}
export class KnowledgeOfProductsQuery {
  @QueryIds({ description: 'Products; their groups are looked up' }) productId?: string[];
}

export class KnowledgeProposalDto {
  @StringField({ minLength: 1, maxLength: 200 }) title!: string;
  @StringField({ minLength: 1, maxLength: 20_000, description: 'Without anything that says who the customer is' }) body!: string;
  @IdField({ optional: true, nullable: true }) productId?: string | null;
  @IdField({ optional: true, nullable: true }) groupId?: string | null;
}
export class KnowledgeDecisionDto {
  @BooleanField({ description: 'true: publish as an article; false: refuse' }) publish!: boolean;
  @StringField({ optional: true, nullable: true, maxLength: 500, description: 'Why it is refused' }) reason?: string | null;
  @StringField({ optional: true, minLength: 1, maxLength: 200, description: 'As the publisher words it' }) title?: string;
  @StringField({ optional: true, minLength: 1, maxLength: 20_000 }) body?: string;
}
export class KnowledgeProposalView {
  @IdField() id!: string;
  @StringField() title!: string;
  @StringField({ maxLength: 20_000 }) body!: string;
  @IdField({ nullable: true }) productId!: string | null;
  @IdField({ nullable: true }) groupId!: string | null;
  @StringField() subjectName!: string;
  @EnumField(PROPOSAL_STATES, 'KnowledgeProposalState') state!: string;
  @StringField({ nullable: true }) refusalReason!: string | null;
  @IdField({ nullable: true }) articleId!: string | null;
  @StringField() proposedByName!: string;
  @InstantField() proposedAt!: string;
}
export class KnowledgeProposalList {
  @ObjectField(() => KnowledgeProposalView, { list: true }) items!: KnowledgeProposalView[];
}
