import { Injectable } from '@nestjs/common';
import { SqlParameters } from '@tantam/identity';
import { hasMarks, notFound } from '@tantam/kernel';
import { Database } from '@tantam/platform';
import { searchPatterns, type ArticleContent, type KnowledgeKind, type KnowledgeState } from '../domain/article.js';

export interface ArticleItem extends ArticleContent {
  readonly id: string;
  readonly subjectName: string;
  readonly updatedByName: string | null;
  readonly updatedAt: string;
  readonly version: number;
}

export interface ArticleFilters {
  readonly q?: string;
  readonly kind?: readonly KnowledgeKind[];
  readonly state?: readonly KnowledgeState[];
  readonly productId?: string;
  readonly groupId?: string;
}

export interface ArticleVersionItem {
  version: number;
  content: ArticleContent;
  changedByName: string | null;
  changedAt: string;
}

type Row = Omit<ArticleItem, 'updatedAt'> & { updatedAt: Date };

const COLUMNS = `article.id, article.kind, article.product_id as "productId", article.group_id as "groupId", article.title, article.questions, article.advice, article.offers, article.warnings,
  article.body, article.state, coalesce((select name from product_summary where id = article.product_id), (select name from product_groups where id = article.group_id), '') as "subjectName",
  (select full_name from user_summary where id = article.updated_by_id) as "updatedByName", article.updated_at as "updatedAt", article.version`;
const MOST = 100;

/** Scripts and articles as people read them. */
@Injectable()
export class KnowledgeQueries {
  constructor(private readonly database: Database) {}

  /** Up to a hundred, exact marks first, then the latest. Text without marks finds text with them. */
  async list(filters: ArticleFilters): Promise<ArticleItem[]> {
    const parameters = new SqlParameters();
    const conditions = ['true'];
    if (filters.kind) conditions.push(`article.kind = any(${parameters.add(filters.kind)}::text[])`);
    if (filters.state) conditions.push(`article.state = any(${parameters.add(filters.state)}::text[])`);
    if (filters.productId) conditions.push(`article.product_id = ${parameters.add(filters.productId)}`);
    if (filters.groupId) conditions.push(`article.group_id = ${parameters.add(filters.groupId)}`);
    for (const pattern of searchPatterns(filters.q ?? '', false)) conditions.push(`article.search_text like ${parameters.add(pattern)}`);
    const exact = filters.q && hasMarks(filters.q) ? searchPatterns(filters.q, true).map((pattern) => `article.search_exact like ${parameters.add(pattern)}`).join(' and ') : '';
    const order = `${exact === '' ? '' : `(${exact}) desc, `}article.updated_at desc, article.id desc`;
    return (await this.database.rows<Row>(`select ${COLUMNS} from knowledge_articles article where ${conditions.join(' and ')} order by ${order} limit ${MOST}`, parameters.values)).map(toItem);
  }

  /** @throws DomainError not_found `knowledge-not-found`, also for what is not published where only that may be read, and for another kind */
  async get(id: string, mayReadAll: boolean, kind: KnowledgeKind | null = null): Promise<ArticleItem> {
    const row = await this.database.row<Row>(`select ${COLUMNS} from knowledge_articles article where article.id = $1 and ($2 or article.state = 'published') and ($3::text is null or article.kind = $3)`, [id, mayReadAll, kind]);
    if (!row) throw notFound('knowledge-not-found');
    return toItem(row);
  }

  /** Every version, newest first. */
  async versions(id: string): Promise<ArticleVersionItem[]> {
    await this.get(id, true);
    const rows = await this.database.rows<Omit<ArticleVersionItem, 'changedAt'> & { changedAt: Date }>(
      `select version, content, (select full_name from user_summary where id = changed_by_id) as "changedByName", changed_at as "changedAt" from knowledge_versions
       where article_id = $1 order by version desc limit ${MOST}`,
      [id],
    );
    return rows.map((row) => ({ ...row, changedAt: row.changedAt.toISOString() }));
  }

  /**
   * What is published about products: of scripts the nearest of each, its own before those of its groups from the innermost out; of
   * articles all. Each once, scripts first.
   */
  async ofProducts(productIds: readonly string[]): Promise<ArticleItem[]> {
    const rows = await this.database.rows<Row>(
      `with recursive subject (product_id, group_id, depth) as (
         select id, group_id, 1 from product_summary where id = any($1::uuid[])
         union all
         select subject.product_id, above.parent_id, subject.depth + 1 from subject join product_groups above on above.id = subject.group_id where above.parent_id is not null
       ), found as (
         select article.id, article.product_id as about, article.kind, 0 as depth from knowledge_articles article where article.product_id = any($1::uuid[]) and article.state = 'published'
         union all
         select article.id, subject.product_id, article.kind, subject.depth from subject join knowledge_articles article on article.group_id = subject.group_id and article.state = 'published'
       ), chosen as (
         select id, depth from (select id, kind, depth, row_number() over (partition by about, kind order by depth) as place from found) ranked where kind = 'article' or place = 1
       )
       select ${COLUMNS} from knowledge_articles article join (select id, min(depth) as depth from chosen group by id) chosen on chosen.id = article.id
       order by article.kind desc, chosen.depth, article.title collate "vi-x-icu", article.id limit ${MOST}`,
      [productIds],
    );
    return rows.map(toItem);
  }
}

function toItem({ updatedAt, ...row }: Row): ArticleItem {
  return { ...row, updatedAt: updatedAt.toISOString() };
}
