import { Module } from '@nestjs/common';
import { articleControllers, KnowledgeController, KnowledgeProposalsController } from './http/knowledge.controller.js';
import './knowledge.problems.js';
import { Articles } from './persistence/articles.js';
import { Proposals } from './persistence/proposals.js';
import { KnowledgeNames } from './queries/knowledge-names.js';
import { KnowledgeQueries } from './queries/knowledge.query.js';
import { ProposalQueries } from './queries/proposals.query.js';
import { ChangeArticles } from './use-cases/change-articles.js';
import { KnowledgeProposals } from './use-cases/proposals.js';

/** What to ask, to advise and to offer about products: scripts and articles. */
@Module({
  controllers: [KnowledgeController, ...articleControllers, KnowledgeProposalsController],
  providers: [Articles, Proposals, KnowledgeNames, KnowledgeQueries, ProposalQueries, ChangeArticles, KnowledgeProposals],
  exports: [KnowledgeProposals],
})
export class KnowledgeModule {}
