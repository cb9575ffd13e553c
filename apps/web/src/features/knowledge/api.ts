import type { components } from '@tantam/contract';
import { http } from '@/shared/api/client.ts';
import type { ComboOption } from '@/shared/lists/combo-options.ts';

type Schemas = components['schemas'];
export type Article = Schemas['KnowledgeView'];
export type ArticleInput = Schemas['ArticleCreationDto'] & { kind: Article['kind'] };
export type Version = Schemas['KnowledgeVersionView'];
export type Proposal = Schemas['KnowledgeProposalView'];
export type ProposalInput = Schemas['KnowledgeProposalDto'];

const PATHS: Readonly<Record<Article['kind'], string>> = { script: '/care-scripts', article: '/knowledge-articles' };

interface List<Item> {
  items: Item[];
}

export const listArticles = async (filter: { q?: string; kind?: string; state?: string }, signal?: AbortSignal): Promise<Article[]> =>
  (await http.get<List<Article>>('/knowledge', { query: filter, signal })).items;
export const articlesOfProducts = async (productIds: readonly string[], signal?: AbortSignal): Promise<Article[]> =>
  productIds.length === 0
    ? []
    : (await http.get<List<Article>>('/knowledge/of-products', { query: { productId: productIds.slice(0, 100) }, signal })).items;
export function saveArticle({ kind, ...input }: ArticleInput, existing?: Article): Promise<Article> {
  return existing ? http.patch(`${PATHS[kind]}/${existing.id}`, input, { ifMatch: existing.version }) : http.post(PATHS[kind], input);
}
export const listVersions = async ({ kind, id }: Pick<Article, 'kind' | 'id'>): Promise<Version[]> =>
  (await http.get<List<Version>>(`${PATHS[kind]}/${id}/versions`)).items;

export const listProposals = async (): Promise<Proposal[]> => (await http.get<List<Proposal>>('/knowledge-proposals')).items;
export const propose = (activityId: string, input: ProposalInput): Promise<Proposal> =>
  http.post(`/care-activities/${activityId}/knowledge-proposals`, input);
export const decide = (id: string, decision: Schemas['KnowledgeDecisionDto']): Promise<Proposal> =>
  http.post(`/knowledge-proposals/${id}/decision`, decision);

export async function findProducts(q: string, signal: AbortSignal): Promise<ComboOption[]> {
  const { items } = await http.get<List<{ id: string; name: string; code: string }>>('/products', {
    query: { q: q || undefined, limit: 20 },
    signal,
  });
  return items.map(({ id, name, code }) => ({ value: id, label: name, detail: code }));
}
export async function productGroups(): Promise<ComboOption[]> {
  const { items } = await http.get<List<{ id: string; name: string }>>('/product-groups');
  return items.map(({ id, name }) => ({ value: id, label: name }));
}
