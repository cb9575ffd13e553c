export * from './knowledge.module.js';
export * from './knowledge.permissions.js';
export { KnowledgeProposalDto, KnowledgeProposalView } from './http/knowledge.dto.js';
export { knowledgeMigrations } from './migrations/index.js';
export { KnowledgeProposals } from './use-cases/proposals.js';
