import { Injectable } from '@nestjs/common';
import { notFound } from '@tantam/kernel';
import { BusinessTime, Database } from '@tantam/platform';
import { refused } from './articles.js';

export interface NewProposal {
  readonly id: string;
  readonly activityId: string;
  readonly productId: string | null;
  readonly groupId: string | null;
  readonly title: string;
  readonly body: string;
  readonly proposedById: string;
}

export interface StoredProposal extends NewProposal {
  readonly state: 'proposed' | 'published' | 'refused';
}

@Injectable()
export class Proposals {
  constructor(
    private readonly database: Database,
    private readonly time: BusinessTime,
  ) {}

  /** @throws DomainError malformed `invalid-input` for a product or group that is not there */
  async add(proposal: NewProposal): Promise<void> {
    await refused(() =>
      this.database.execute(`insert into knowledge_proposals (id, activity_id, product_id, group_id, title, body, proposed_by_id, proposed_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`, [
        proposal.id, proposal.activityId, proposal.productId, proposal.groupId, proposal.title, proposal.body, proposal.proposedById, this.time.now(),
      ]),
    );
  }

  /** @throws DomainError not_found `knowledge-proposal-not-found` */
  async hold(id: string): Promise<StoredProposal> {
    const row = await this.database.row<StoredProposal & Record<string, unknown>>(
      `select id, activity_id as "activityId", product_id as "productId", group_id as "groupId", title, body, state, proposed_by_id as "proposedById" from knowledge_proposals where id = $1 for no key update`,
      [id],
    );
    if (!row) throw notFound('knowledge-proposal-not-found');
    return row;
  }

  async decide(id: string, decision: { state: 'published' | 'refused'; reason: string | null; articleId: string | null; byId: string }): Promise<void> {
    await this.database.execute(
      `update knowledge_proposals set state = $2, refusal_reason = $3, article_id = $4, decided_by_id = $5, decided_at = $6 where id = $1`,
      [id, decision.state, decision.reason, decision.articleId, decision.byId, this.time.now()],
    );
  }

  /** Of recorded care that says no person any more: what nobody decided goes, the rest forgets where it came from. */
  async forgetActivities(activityIds: readonly string[]): Promise<void> {
    await this.database.execute(`delete from knowledge_proposals where activity_id = any($1::uuid[]) and state <> 'published'`, [activityIds]);
    await this.database.execute(`update knowledge_proposals set activity_id = null, title = '', body = '' where activity_id = any($1::uuid[])`, [activityIds]);
  }
}
