import type { components } from '@tantam/contract';
import { http, type Page } from '@/shared/api/client.ts';

type Schemas = components['schemas'];
export type Programme = Schemas['ProgrammeView'];
export type ProgrammeRun = Schemas['ProgrammeRunView'];
export type ProgrammeResult = Schemas['ProgrammeResultView'];
export type ProgrammeInput = Schemas['ProgrammeCreationDto'];
export type Criteria = Programme['criteria'];
export type CareAction = NonNullable<Programme['action']>;
export type Outcome = ProgrammeResult['outcome'];

export interface Named {
  id: string;
  name: string;
}
interface List<Item> {
  items: Item[];
}
const itemsOf = async <Item>(path: string): Promise<Item[]> => (await http.get<List<Item>>(path)).items;

export const listProgrammes = (): Promise<Programme[]> => itemsOf('/care-programmes');
export const getProgramme = (id: string): Promise<Programme> => http.get(`/care-programmes/${id}`);
export const saveProgramme = (input: ProgrammeInput, existing?: Programme): Promise<Programme> =>
  existing ? http.patch(`/care-programmes/${existing.id}`, input, { ifMatch: existing.version }) : http.post('/care-programmes', input);
/** @param customerIds all who are to be chosen then; the other criteria stay */
export const addToProgramme = ({ id, version }: Programme, customerIds: readonly string[]): Promise<Programme> =>
  http.patch(`/care-programmes/${id}`, { criteria: { customerIds } }, { ifMatch: version });
export const listRuns = (id: string): Promise<ProgrammeRun[]> => itemsOf(`/care-programmes/${id}/runs`);
export const resultsPage = (
  id: string,
  outcome: Outcome | 'all',
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<ProgrammeResult>> =>
  http.get(`/care-programmes/${id}/results`, { query: { outcome: outcome === 'all' ? undefined : outcome, cursor, limit: 50 }, signal });

export function preview(
  criteria: Criteria,
  schedule: { occasion: string; offsetDays: number; holidayId: string | null } | undefined,
  signal?: AbortSignal,
): Promise<{ matching: number; coming: number | null }> {
  const { groupIds, categoryIds, potentials, lifecycles, areaIds, branchIds, customerIds } = criteria;
  const query = {
    groupId: groupIds,
    categoryId: categoryIds,
    potential: potentials,
    lifecycle: lifecycles,
    areaId: areaIds,
    branchId: branchIds,
    customerId: customerIds,
    ...schedule,
    holidayId: schedule?.holidayId ?? undefined,
  };
  return http.get('/care-programmes/preview', {
    query: Object.fromEntries(Object.entries(query).filter(([, value]) => !Array.isArray(value) || value.length > 0)),
    signal,
  });
}

export interface Words {
  occasions: Schemas['OccasionView'][];
  holidays: Named[];
  groups: Named[];
  categories: Named[];
  areas: Named[];
  branches: Named[];
  forms: Schemas['CareFormView'][];
  reasons: Schemas['CareReasonView'][];
}

/** All that a programme's form offers. */
export async function programmeWords(): Promise<Words> {
  const [occasions, holidays, groups, categories, areas, branches, forms, reasons] = await Promise.all([
    itemsOf<Words['occasions'][number]>('/care-programmes/occasions'),
    itemsOf<Named>('/holidays'),
    itemsOf<Named>('/customer-groups'),
    itemsOf<Named>('/customer-categories'),
    itemsOf<Named>('/areas'),
    itemsOf<Named>('/branches'),
    itemsOf<Words['forms'][number]>('/care-forms?active=true'),
    itemsOf<Words['reasons'][number]>('/care-reasons?active=true'),
  ]);
  return { occasions, holidays, groups, categories, areas, branches, forms, reasons };
}
