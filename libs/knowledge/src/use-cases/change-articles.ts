import { Injectable } from '@nestjs/common';
import type { Actor } from '@tantam/identity';
import { stale, uuidv7 } from '@tantam/kernel';
import { Audit, fieldChanges, Transactional } from '@tantam/platform';
import { stateArticle, type ArticleContent, type ArticleInput } from '../domain/article.js';
import { Articles } from '../persistence/articles.js';
import { KnowledgeQueries, type ArticleItem } from '../queries/knowledge.query.js';

const TOLD = ['kind', 'productId', 'groupId', 'title', 'state'] as const satisfies readonly (keyof ArticleContent)[];

/** Scripts and articles are written and changed; every version is kept. */
@Injectable()
export class ChangeArticles {
  constructor(
    private readonly articles: Articles,
    private readonly queries: KnowledgeQueries,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError rule `knowledge-needs-one-subject`, `knowledge-empty`; conflict `knowledge-script-exists`; malformed `invalid-input` */
  @Transactional()
  async add(actor: Actor, input: ArticleInput): Promise<ArticleItem> {
    const [id, content] = [uuidv7(), stateArticle(input, null)];
    await this.articles.add(id, content, actor.userId);
    this.audit.record({ action: 'knowledge.created', resource: 'knowledge', resourceId: id, changes: fieldChanges<ArticleContent>(null, content, [...TOLD]) });
    return this.queries.get(id, true);
  }

  /** @throws DomainError not_found `knowledge-not-found`; stale `stale` with `current`; as `add` */
  @Transactional()
  async change(actor: Actor, id: string, input: ArticleInput, version: number | null): Promise<ArticleItem> {
    const former = await this.articles.hold(id);
    if (version !== null && version !== former.version) throw stale('stale', { current: await this.queries.get(id, true) });
    const content = stateArticle(input, former.content);
    await this.articles.save(id, former.version, content, actor.userId);
    this.audit.record({ action: 'knowledge.changed', resource: 'knowledge', resourceId: id, changes: fieldChanges<ArticleContent>(former.content, content, [...TOLD]) });
    return this.queries.get(id, true);
  }
}
