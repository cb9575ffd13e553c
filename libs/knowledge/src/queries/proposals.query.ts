import { Injectable } from '@nestjs/common';
import { notFound } from '@tantam/kernel';
import { Database } from '@tantam/platform';

export interface ProposalItem {
  id: string;
  title: string;
  body: string;
  productId: string | null;
  groupId: string | null;
  subjectName: string;
  state: string;
  refusalReason: string | null;
  articleId: string | null;
  proposedByName: string;
  proposedAt: string;
}

type Row = Omit<ProposalItem, 'proposedAt'> & { proposedAt: Date };

const SELECT = `
  select proposal.id, proposal.title, proposal.body, proposal.product_id as "productId", proposal.group_id as "groupId",
    coalesce((select name from product_summary where id = proposal.product_id), (select name from product_groups where id = proposal.group_id), '') as "subjectName",
    proposal.state, proposal.refusal_reason as "refusalReason", proposal.article_id as "articleId", u.full_name as "proposedByName", proposal.proposed_at as "proposedAt"
  from knowledge_proposals proposal join user_summary u on u.id = proposal.proposed_by_id`;

/** Proposals: whoever publishes sees all, others their own. */
@Injectable()
export class ProposalQueries {
  constructor(private readonly database: Database) {}

  /** @param proposedById null: of everybody. Waiting ones first, then the latest; up to a hundred. */
  async list(proposedById: string | null): Promise<ProposalItem[]> {
    const rows = await this.database.rows<Row>(`${SELECT} where $1::uuid is null or proposal.proposed_by_id = $1 order by proposal.state = 'proposed' desc, proposal.proposed_at desc, proposal.id limit 100`, [proposedById]);
    return rows.map(toItem);
  }

  /** @throws DomainError not_found `knowledge-proposal-not-found` */
  async get(id: string): Promise<ProposalItem> {
    const row = await this.database.row<Row>(`${SELECT} where proposal.id = $1`, [id]);
    if (!row) throw notFound('knowledge-proposal-not-found');
    return toItem(row);
  }
}

function toItem({ proposedAt, ...row }: Row): ProposalItem {
  return { ...row, proposedAt: proposedAt.toISOString() };
}
