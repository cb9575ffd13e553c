import { Injectable } from '@nestjs/common';
import { conflict, notFound } from '@tantam/kernel';
import { BusinessTime, Database, invalidInput } from '@tantam/platform';
import { searchTexts, type ArticleContent } from '../domain/article.js';

const CONTENT = `kind, product_id as "productId", group_id as "groupId", title, questions, advice, offers, warnings, body, state`;

/** Writes articles, each version of which is kept. */
@Injectable()
export class Articles {
  constructor(
    private readonly database: Database,
    private readonly time: BusinessTime,
  ) {}

  /** @throws DomainError not_found `knowledge-not-found` */
  async hold(id: string): Promise<{ content: ArticleContent; version: number }> {
    const row = await this.database.row<ArticleContent & { version: number }>(`select ${CONTENT}, version from knowledge_articles where id = $1 for no key update`, [id]);
    if (!row) throw notFound('knowledge-not-found');
    const { version, ...content } = row;
    return { content, version };
  }

  /** @throws DomainError conflict `knowledge-script-exists`; malformed `invalid-input` */
  async add(id: string, content: ArticleContent, byId: string): Promise<void> {
    await refused(() =>
      this.database.execute(
        `insert into knowledge_articles (id, kind, product_id, group_id, title, questions, advice, offers, warnings, body, state, search_text, search_exact, updated_by_id, updated_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
        [id, ...this.values(content, byId)],
      ),
    );
    await this.keep(id, 1, content, byId);
  }

  /** @throws as `add` */
  async save(id: string, version: number, content: ArticleContent, byId: string): Promise<void> {
    await refused(() =>
      this.database.execute(
        `update knowledge_articles set kind = $2, product_id = $3, group_id = $4, title = $5, questions = $6, advice = $7, offers = $8, warnings = $9, body = $10, state = $11,
           search_text = $12, search_exact = $13, updated_by_id = $14, updated_at = $15, version = version + 1 where id = $1`,
        [id, ...this.values(content, byId)],
      ),
    );
    await this.keep(id, version + 1, content, byId);
  }

  private async keep(id: string, version: number, content: ArticleContent, byId: string): Promise<void> {
    await this.database.execute(`insert into knowledge_versions (article_id, version, content, changed_by_id, changed_at) values ($1, $2, $3, $4, $5)`, [
      id, version, JSON.stringify(content), byId, this.time.now(),
    ]);
  }

  private values(content: ArticleContent, byId: string): (string | Date | null)[] {
    const { folded, exact } = searchTexts(content);
    const { kind, productId, groupId, title, questions, advice, offers, warnings, body, state } = content;
    return [kind, productId, groupId, title, questions, advice, offers, warnings, body, state, folded, exact, byId, this.time.now()];
  }
}

/** The constraint that refused a row, as a domain error. */
export async function refused(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const { code, constraint = '' } = error as { code?: string; constraint?: string };
    if (constraint.startsWith('knowledge_scripts_of')) throw conflict('knowledge-script-exists');
    if (code === '23503') throw invalidInput([{ pointer: constraint.includes('group') ? '/groupId' : '/productId', code: 'unknown-product' }]);
    throw error;
  }
}
