import { Injectable } from '@nestjs/common';
import { SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { notFound } from '@tantam/kernel';
import { KnowledgeProposals, type KnowledgeProposalDto, type KnowledgeProposalView } from '@tantam/knowledge';
import { Database } from '@tantam/platform';

/** A note of recorded care, proposed as an article by somebody who may see that care. */
@Injectable()
export class ProposeCareNote {
  constructor(
    private readonly database: Database,
    private readonly visibility: Visibility,
    private readonly proposals: KnowledgeProposals,
  ) {}

  /** @throws DomainError not_found `care-activity-not-found`; rule `knowledge-needs-one-subject`; malformed `invalid-input` */
  async run(actor: Actor, activityId: string, input: KnowledgeProposalDto): Promise<KnowledgeProposalView> {
    const parameters = new SqlParameters();
    const visible = await this.visibility.visibleTo(actor, 'careActivity', 'activity', parameters);
    const row = await this.database.row(`select 1 from care_activities activity where activity.id = ${parameters.add(activityId)} and ${visible}`, parameters.values);
    if (!row) throw notFound('care-activity-not-found');
    return this.proposals.propose(actor, activityId, input);
  }
}
