import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SHIPPED_WORDS } from '../domain/shipped-words.js';
import { CareSuite } from '../testing/care-suite.js';

interface Word {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

let suite: CareSuite;
beforeAll(async () => {
  suite = await CareSuite.start();
});
afterAll(() => suite.close());

const inEnglish = { 'Accept-Language': 'en' };
const read = (path: string, headers: Record<string, string> = {}) => suite.get(path, suite.manager, 200, headers);
const words = async (path: string, headers = {}): Promise<Word[]> => ((await read(path, headers)) as { items: Word[] }).items;
const names = async (path: string, headers = {}): Promise<string[]> => (await words(path, headers)).map(({ name }) => name);
const called = async (path: string, id: string, headers = {}): Promise<string | undefined> => (await words(path, headers)).find((word) => word.id === id)?.name;
const patchInEnglish = async (path: string, body: object): Promise<unknown> =>
  (await suite.api.request.patch(`/api/v1${path}`).set({ ...suite.manager.headers, ...inEnglish }).send(body).expect(200)).body;

describe('the words of care that come with the product', () => {
  it('are told in the language of the reader, every one of them', async () => {
    const lists = ['/care-forms', '/care-reasons', '/feedback-types', '/contact-results'];
    expect(await names('/contact-results', inEnglish)).toEqual(['Reached', 'Call back later', 'No answer', 'Busy', 'Unreachable', 'Wrong number', 'Refused', 'Not needed']);
    expect(await names('/contact-results')).toEqual(['Gặp khách', 'Hẹn gọi lại', 'Không nghe máy', 'Máy bận', 'Không liên lạc được', 'Sai số', 'Từ chối', 'Không cần']);
    expect((await names('/care-forms', inEnglish)).slice(0, 2)).toEqual(['Call', 'Incoming call']);
    const all = async (headers: Record<string, string>) => new Set((await Promise.all(lists.map((path) => names(path, headers)))).flat());
    const shipped = Object.values(SHIPPED_WORDS.names);
    expect(await all(inEnglish)).toEqual(new Set(shipped.map(({ en }) => en)));
    expect(await all({})).toEqual(new Set(shipped.map(({ vi }) => vi)));
  });

  it('stay the shipped ones when the English name is sent back, and are shown as typed in both once somebody renames them', async () => {
    const [neutral] = (await words('/feedback-types', inEnglish)).filter(({ name }) => name === 'Neutral');
    const one = `/feedback-types/${neutral!.id}`;
    expect(await patchInEnglish(one, { name: 'Neutral', position: 3 })).toMatchObject({ name: 'Neutral' });
    expect(await called('/feedback-types', neutral!.id)).toBe('Bình thường');
    await suite.patch(one, { name: 'Tạm được' });
    expect(await called('/feedback-types', neutral!.id, inEnglish)).toBe('Tạm được');
    // Whoever gives it back its first name, has the shipped entry again.
    await suite.patch(one, { name: 'Bình thường' });
    expect(await called('/feedback-types', neutral!.id, inEnglish)).toBe('Neutral');
  });

  it('are not confused with what people enter', async () => {
    const form = (await suite.post('/care-forms', { name: 'Gửi thư tay', actions: ['note'] }, suite.manager, 201, inEnglish)) as Word;
    const reason = (await suite.post('/care-reasons', { formId: form.id, name: 'Cảm ơn' })) as Word;
    expect(await called('/care-forms', form.id, inEnglish)).toBe('Gửi thư tay');
    expect(await called(`/care-reasons?formId=${form.id}`, reason.id, inEnglish)).toBe('Cảm ơn');
    expect(Object.keys(form).sort()).toEqual(['actions', 'active', 'id', 'name', 'position', 'version']);
  });

  it('tell a stale form what the entry is called now', async () => {
    const [busy] = (await words('/contact-results', inEnglish)).filter(({ name }) => name === 'Busy');
    const { body } = await suite.api.request.patch(`/api/v1/contact-results/${busy!.id}`).set({ ...suite.manager.headers, ...inEnglish, 'If-Match': `"${busy!.version + 7}"` }).send({ position: 4 });
    expect(body).toMatchObject({ type: '/problems/stale', current: { name: 'Busy' } });
    expect((body as { current: object }).current).not.toHaveProperty('shippedAs');
  });
});

describe('recorded care', () => {
  const english = { form: { name: 'Call' }, reason: { name: 'Follow-up after a purchase' }, feedbackType: { name: 'Satisfied' }, contactResult: { name: 'Reached', category: 'reached' } };
  const vietnamese = { form: { name: 'Gọi điện' }, reason: { name: 'Hỏi thăm sau mua' }, feedbackType: { name: 'Hài lòng' }, contactResult: { name: 'Gặp khách' } };
  let customerId: string;
  let activityId: string;
  let ids: string[];

  beforeAll(async () => {
    const first = async (path: string): Promise<string> => (await words(path))[0]!.id;
    const formId = await first('/care-forms');
    ids = [formId, await first(`/care-reasons?formId=${formId}`), await first('/feedback-types'), await suite.result('reached')];
    const [, reasonId, feedbackTypeId, contactResultId] = ids;
    const [product, customer] = [await suite.product(), await suite.customer()];
    customerId = customer.id;
    const plan = await suite.planOf((await suite.order(customerId, { [product.id]: 1 })).id);
    const body = { action: 'call_out', formId, reasonId, feedbackTypeId, contactResultId, content: 'Chị dùng hợp', planVersion: plan.version, nextCareDate: '2026-12-24' };
    const answer = (await suite.post(`/care-plans/${plan.id}/activities`, body, suite.manager, 201, inEnglish)) as { id: string };
    activityId = answer.id;
    expect(answer).toMatchObject(english);
  });

  it('is told with the words as the reader calls them, in the history and one by one', async () => {
    for (const [headers, told] of [[inEnglish, english], [{}, vietnamese]] as const) {
      const activity = await read(`/care-activities/${activityId}`, headers);
      expect(activity).toMatchObject(told);
      expect(JSON.stringify(activity)).not.toContain('shipped');
      expect(await read(`/care-activities?customerId=${customerId}`, headers)).toMatchObject({ items: [told] });
    }
  });

  it('is exported so, too', async () => {
    const file = async (language: string) => (await suite.api.request.get(`/api/v1/care-activities/export?format=csv&customerId=${customerId}`).set({ ...suite.manager.headers, 'Accept-Language': language })).text;
    const line = (await file('en')).split('\r\n')[1];
    for (const name of ['Call', 'Follow-up after a purchase', 'Satisfied', 'Reached']) expect(line).toContain(`,${name},`);
    expect(await file('vi')).toContain(',Gọi điện,Hỏi thăm sau mua,');
  });

  it('names its words so in the audit trail', async () => {
    await patchInEnglish(`/contact-results/${ids[3]}`, { position: 1, active: false });
    await patchInEnglish(`/contact-results/${ids[3]}`, { active: true });
    const namesIn = async (headers: Record<string, string>) =>
      ((await read(`/audit?resourceId=${ids[3]}`, headers)) as { items: { names: { kind: string; name: string }[] }[] }).items[0]?.names;
    expect(await namesIn(inEnglish)).toMatchObject([{ kind: 'contact-result', name: 'Reached' }]);
    expect(await namesIn({})).toMatchObject([{ kind: 'contact-result', name: 'Gặp khách' }]);
  });
});
