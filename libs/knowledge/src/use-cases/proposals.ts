import { Injectable } from '@nestjs/common';
import type { Actor } from '@tantam/identity';
import { cleanLine, conflict, rule, uuidv7 } from '@tantam/kernel';
import { Audit, Transactional } from '@tantam/platform';
import { Proposals } from '../persistence/proposals.js';
import { ProposalQueries, type ProposalItem } from '../queries/proposals.query.js';
import { ChangeArticles } from './change-articles.js';

export interface ProposalInput {
  readonly title: string;
  readonly body: string;
  readonly productId?: string | null;
  readonly groupId?: string | null;
}

export interface DecisionInput {
  readonly publish: boolean;
  readonly reason?: string | null;
  readonly title?: string;
  readonly body?: string;
}

/** A good note is proposed by who wrote or read it, and published or refused by who may. */
@Injectable()
export class KnowledgeProposals {
  constructor(
    private readonly proposals: Proposals,
    private readonly queries: ProposalQueries,
    private readonly articles: ChangeArticles,
    private readonly audit: Audit,
  ) {}

  /** @param activityId the recorded care it comes from, which the actor may see. @throws DomainError rule `knowledge-needs-one-subject`; malformed `invalid-input` */
  @Transactional()
  async propose(actor: Actor, activityId: string, input: ProposalInput): Promise<ProposalItem> {
    const [id, productId, groupId] = [uuidv7(), input.productId ?? null, input.groupId ?? null];
    if ((productId === null) === (groupId === null)) throw rule('knowledge-needs-one-subject');
    await this.proposals.add({ id, activityId, productId, groupId, title: cleanLine(input.title), body: input.body.trim(), proposedById: actor.userId });
    this.audit.record({ action: 'knowledge.proposed', resource: 'knowledge-proposal', resourceId: id });
    return this.queries.get(id);
  }

  /**
   * Publishes it as an article, as it stands or as the publisher worded it, or refuses it with a reason.
   *
   * @throws DomainError not_found `knowledge-proposal-not-found`; conflict `knowledge-proposal-decided`; rule `knowledge-refusal-needs-reason`, `knowledge-empty`
   */
  @Transactional()
  async decide(actor: Actor, id: string, input: DecisionInput): Promise<ProposalItem> {
    const proposal = await this.proposals.hold(id);
    if (proposal.state !== 'proposed') throw conflict('knowledge-proposal-decided');
    const reason = cleanLine(input.reason ?? '') || null;
    if (!input.publish && reason === null) throw rule('knowledge-refusal-needs-reason');
    const { productId, groupId } = proposal;
    const content = { kind: 'article' as const, state: 'published' as const, productId, groupId, title: input.title ?? proposal.title, body: input.body ?? proposal.body };
    const articleId = input.publish ? (await this.articles.add(actor, content)).id : null;
    await this.proposals.decide(id, { state: input.publish ? 'published' : 'refused', reason: input.publish ? null : reason, articleId, byId: actor.userId });
    this.audit.record({ action: input.publish ? 'knowledge-proposal.published' : 'knowledge-proposal.refused', resource: 'knowledge-proposal', resourceId: id });
    return this.queries.get(id);
  }

  /** Recorded care that an erasure touched: nothing proposed from it says a person. */
  forgetActivities(activityIds: readonly string[]): Promise<void> {
    return this.proposals.forgetActivities(activityIds);
  }
}
