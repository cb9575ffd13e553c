import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '@tantam/identity/testing';
import { CareSuite } from '../testing/care-suite.js';

let suite: CareSuite;
let agent: TestUser;
let group: string;
let inner: string;
let product: string;

beforeAll(async () => {
  suite = await CareSuite.start();
  agent = await suite.api.as('agent');
  group = ((await suite.post('/product-groups', { name: 'Chăm sóc da' })) as { id: string }).id;
  inner = ((await suite.post('/product-groups', { name: 'Chống nắng', parentId: group })) as { id: string }).id;
  product = (await suite.product({ groupId: inner })).id;
});
afterAll(() => suite.close());

interface Article {
  readonly id: string;
  readonly title: string;
  readonly version: number;
}
type List = { readonly items: Article[] };
const titles = ({ items }: List): string[] => items.map(({ title }) => title);
const write = async ({ kind = 'article', ...body }: { kind?: 'script' | 'article' } & Record<string, unknown>, status = 201): Promise<Article> =>
  (await suite.post(kind === 'script' ? '/care-scripts' : '/knowledge-articles', body, suite.manager, status)) as Article;
const ofProduct = async (): Promise<string[]> => titles((await suite.get(`/knowledge/of-products?productId=${product}`, agent)) as List);

describe('what is known about a product', () => {
  it('is its own script, else that of the nearest group above, and all articles on the way', async () => {
    const script = { kind: 'script' as const, questions: 'Da bạn thuộc loại nào?', state: 'published' };
    await write({ ...script, title: 'Kịch bản nhóm lớn', groupId: group });
    await write({ title: 'Bảo quản', body: 'Nơi mát', groupId: group, state: 'published' });
    await write({ title: 'Nháp', body: 'Chưa xong', groupId: inner });
    expect(await ofProduct()).toEqual(['Kịch bản nhóm lớn', 'Bảo quản']);
    await write({ ...script, title: 'Kịch bản nhóm nhỏ', groupId: inner });
    expect(await ofProduct()).toEqual(['Kịch bản nhóm nhỏ', 'Bảo quản']);
    const own = await write({ ...script, title: 'Kịch bản riêng', productId: product });
    expect(await ofProduct()).toEqual(['Kịch bản riêng', 'Bảo quản']);
    await write({ ...script, title: 'Kịch bản thứ hai', productId: product }, 409);
    await suite.patch(`/care-scripts/${own.id}`, { state: 'archived' });
    expect(await ofProduct()).toEqual(['Kịch bản nhóm nhỏ', 'Bảo quản']);
  });

  it('keeps every version, and is found without marks', async () => {
    const { id } = await write({ title: 'Thoa kem đúng cách', body: 'Thoa lại sau hai giờ', productId: product, state: 'published' });
    await suite.patch(`/knowledge-articles/${id}`, { body: 'Thoa lại sau ba giờ' });
    const { items } = (await suite.get(`/knowledge-articles/${id}/versions`)) as { items: { version: number; content: { body: string } }[] };
    expect(items.map(({ version, content }) => `${version} ${content.body}`)).toEqual(['2 Thoa lại sau ba giờ', '1 Thoa lại sau hai giờ']);
    expect(titles((await suite.get('/knowledge?q=dung cach ba', agent)) as List)).toEqual(['Thoa kem đúng cách']);
    expect(titles((await suite.get('/knowledge?q=hai', agent)) as List)).toEqual([]);
    expect(titles((await suite.get('/knowledge?q=chua xong', agent)) as List)).toEqual([]);
    expect(titles((await suite.get('/knowledge?q=chua xong')) as List)).toEqual(['Nháp']);
    await suite.post('/knowledge-articles', { title: 'x', productId: product }, agent, 403);
    await write({ title: 'x', productId: product, groupId: group }, 422);
  });
});

describe('scripts and articles', () => {
  it('are two lists of their own, and one that holds both', async () => {
    const { id } = (await suite.product({ groupId: inner })) as { id: string };
    const script = await write({ kind: 'script', title: 'Hỏi da trước', questions: 'Da dầu hay khô?', productId: id, state: 'published' });
    const article = await write({ title: 'Da dầu dùng gì', body: 'Loại không dầu', productId: id, state: 'published' });
    const list = async (path: string): Promise<string[]> => titles((await suite.get(`${path}?productId=${id}`, agent)) as List);
    expect(await list('/care-scripts')).toEqual(['Hỏi da trước']);
    expect(await list('/knowledge-articles')).toEqual(['Da dầu dùng gì']);
    expect((await list('/knowledge')).sort()).toEqual(['Da dầu dùng gì', 'Hỏi da trước']);
    expect(await suite.get(`/care-scripts/${script.id}`, agent)).toMatchObject({ kind: 'script', title: 'Hỏi da trước' });
    for (const path of [`/care-scripts/${article.id}`, `/knowledge-articles/${script.id}`]) {
      await suite.get(path, agent, 404);
      await suite.get(`${path}/versions`, suite.manager, 404);
      await suite.patch(path, { state: 'archived' }, suite.manager, 404);
    }
  });
});

describe('a note of a recorded care', () => {
  it('is proposed by an agent, published or refused with a reason, once', async () => {
    const customer = await suite.customer();
    const activity = (await suite.post(`/customers/${customer.id}/activities`, { action: 'note', content: 'Khách mách mẹo hay' })) as { id: string };
    const propose = async () => (await suite.post(`/care-activities/${activity.id}/knowledge-proposals`, { title: 'Mẹo', body: 'Để tủ mát', productId: product }, agent)) as Article;
    const [one, two] = [await propose(), await propose()];
    await suite.post(`/care-activities/01890000-0000-7000-8000-000000000001/knowledge-proposals`, { title: 'Mẹo', body: 'x', productId: product }, agent, 404);
    const decide = (id: string, body: object, status = 200, user = suite.manager) => suite.post(`/knowledge-proposals/${id}/decision`, body, user, status);
    await decide(one.id, { publish: true }, 403, agent);
    expect(await decide(one.id, { publish: true, title: 'Mẹo bảo quản' })).toMatchObject({ state: 'published' });
    await decide(one.id, { publish: false, reason: 'x' }, 409);
    await decide(two.id, { publish: false }, 422);
    expect(await decide(two.id, { publish: false, reason: 'Đã có bài' })).toMatchObject({ state: 'refused', refusalReason: 'Đã có bài' });
    expect(await ofProduct()).toContain('Mẹo bảo quản');
    const mine = (await suite.get('/knowledge-proposals', agent)) as { items: { state: string }[] };
    expect(mine.items.map(({ state }) => state).sort()).toEqual(['published', 'refused']);
  });
});
