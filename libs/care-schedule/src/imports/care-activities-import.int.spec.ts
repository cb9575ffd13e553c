import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestUser } from '@tantam/identity/testing';
import { uuidv7 } from '@tantam/kernel';
import type { ImportContext } from '@tantam/platform';
import { CareSuite } from '../testing/care-suite.js';
import { CareActivitiesImport } from './care-activities-import.js';

let suite: CareSuite;
let kind: CareActivitiesImport;
let importer: TestUser;
let her: { id: string; code: string };

beforeAll(async () => {
  suite = await CareSuite.start();
  kind = suite.api.app.get(CareActivitiesImport);
  importer = await suite.api.as('admin', { fullName: 'Lê Hoà', email: 'hoa@example.vn' });
  await suite.api.as('agent', { fullName: 'Trần Lan', email: 'lan@example.vn' });
});
afterAll(() => suite.close());
beforeEach(async () => {
  her = await suite.customer({ fullName: 'Nguyễn Thị Hồng', phone1: '0911 222 333', emails: ['hong@example.vn'] });
});
afterEach(async () => {
  await suite.api.database.execute(`delete from care_activities`);
  await suite.api.database.execute(`update customers set phone1 = null, emails = '{}'`);
});

/** A row as the engine stages it; a field that is not named was an empty cell. */
type Row = Readonly<Record<string, string | null>>;
interface Outcome extends Record<string, unknown> {
  outcome: string;
  errors: { code: string; field: string; params?: Record<string, unknown> }[] | null;
  warnings: { code: string; field: string }[] | null;
}

async function stage(rows: readonly Row[], user: TestUser = importer): Promise<ImportContext> {
  const importId = uuidv7();
  const staged = rows.map((row, index) => ({ action: 'note', content: 'Dặn giao buổi sáng', recorded_at: '2026-03-05T02:00:00Z', ...row, import_id: importId, row_no: index + 2, is_applied: false }));
  await suite.api.database.execute(`insert into import_care_activities select * from jsonb_populate_recordset(null::import_care_activities, $1::jsonb)`, [JSON.stringify(staged)]);
  // As the engine does when a file has been read.
  await suite.api.database.execute(`analyze import_care_activities`);
  return {
    importId, userId: user.id, timeZone: 'Asia/Ho_Chi_Minh', mappedFields: new Set(kind.fields.map((field) => field.name)),
    options: { createMissing: true, returnCodePattern: null, currency: null, historical: null },
  };
}

async function run(rows: readonly Row[], user: TestUser = importer): Promise<{ outcomes: string[]; warnings: string[]; rows: Outcome[]; summary: Readonly<Record<string, unknown>> }> {
  const context = await stage(rows, user);
  // Twice, since a check may be asked for again.
  await suite.api.database.transaction(() => kind.check(context));
  const { summary } = await suite.api.database.transaction(() => kind.check(context));
  while ((await suite.api.database.transaction(() => kind.applyNext(context))) > 0);
  const result = await suite.api.database.rows<Outcome>(`select outcome, errors, warnings from import_care_activities where import_id = $1 order by row_no`, [context.importId]);
  return {
    outcomes: result.map((row) => [row.outcome, ...(row.errors ?? []).map((error) => `${error.field}:${error.code}`)].join(' ')),
    warnings: result.map((row) => (row.warnings ?? []).map((warning) => warning.code).join(' ')),
    rows: result,
    summary,
  };
}

interface Activity {
  action: string;
  content: string;
  form: { name: string } | null;
  reason: { name: string } | null;
  feedbackType: { name: string } | null;
  contactResult: { name: string } | null;
  counted: boolean;
  recordedAt: string;
  recordedBy: { fullName: string };
  plans: { orderCode: string; stateBefore: string; stateAfter: string; dueBefore: string | null }[];
}

const activities = async () => ((await suite.get(`/care-activities?customerId=${her.id}`)) as { items: Activity[] }).items;
const lastContact = async () =>
  (await suite.api.database.row<{ at: Date | null }>(`select last_contact_at as at from customer_figures where customer_id = $1`, [her.id]))?.at?.toISOString() ?? null;

describe('what a row says', () => {
  it('becomes an activity at its time and by who did it, with its words from the dictionaries', async () => {
    const row = {
      customer_code: her.code, action: 'call_out', form: 'gọi ĐIỆN', reason: 'Nhắc mua lại', content: 'Khách còn một hộp', feedback_type: 'Hài lòng', contact_result: 'gặp khách',
      recorded_at: '2026-03-05T02:30:00Z', recorded_by: 'LAN@example.vn',
    };
    const { outcomes, summary } = await run([row, { customer_phone: '+84911222333', recorded_by: 'Trần Lan' }, { customer_email: 'hong@example.vn', content: 'Khác' }]);
    expect(outcomes).toEqual(['created', 'created', 'created']);
    expect(summary).toEqual({ activitiesNew: 3, customersContacted: 1, ordersNamed: 0 });
    const [called] = await activities();
    expect(called).toMatchObject({
      action: 'call_out', content: 'Khách còn một hộp', form: { name: 'Gọi điện' }, reason: { name: 'Nhắc mua lại' }, feedbackType: { name: 'Hài lòng' },
      contactResult: { name: 'Gặp khách' }, counted: true, recordedAt: '2026-03-05T02:30:00.000Z', recordedBy: { fullName: 'Trần Lan' }, plans: [],
    });
    expect((await activities()).map(({ recordedBy }) => recordedBy.fullName).sort()).toEqual(['Lê Hoà', 'Trần Lan', 'Trần Lan']);
  });

  it('names shipped entries in either language, as an English file was exported', async () => {
    const row = {
      customer_code: her.code, action: 'call_out', form: 'call', reason: 'Reminder to buy again', content: 'Gọi theo tệp tiếng Anh', feedback_type: 'Satisfied', contact_result: 'REACHED',
      recorded_at: '2026-03-09T02:30:00Z', recorded_by: 'lan@example.vn',
    };
    expect((await run([row])).outcomes).toEqual(['created']);
    expect((await activities()).find(({ content }) => content === row.content)).toMatchObject({
      form: { name: 'Gọi điện' }, reason: { name: 'Nhắc mua lại' }, feedbackType: { name: 'Hài lòng' }, contactResult: { name: 'Gặp khách' },
    });
    const renamed = await suite.api.database.row<{ id: string }>(`update feedback_types set name = 'Rất ưng' where name = 'Hài lòng' returning id`);
    expect((await run([{ ...row, content: 'Sau khi đổi tên' }])).outcomes).toEqual(['refused feedbackType:unknown-entry']);
    await suite.api.database.execute(`update feedback_types set name = 'Hài lòng' where id = $1`, [renamed?.id]);
  });

  it('is refused with every fault of it named', async () => {
    const call = { customer_code: her.code, action: 'call_out', contact_result: 'Gặp khách' };
    const { outcomes } = await run([
      {}, { customer_code: 'KHONG-CO' }, { customer_phone: '+84900000000' },
      { ...call, contact_result: null }, { ...call, action: 'sms' }, { ...call, contact_result: 'Không rõ' },
      { ...call, form: 'Bồ câu' }, { ...call, form: 'Tặng quà' }, { ...call, form: 'Gọi điện', reason: 'Sinh nhật' }, { ...call, reason: 'Nhắc mua lại' },
      { ...call, feedback_type: 'Lạ' }, { ...call, recorded_by: 'Không Ai' }, { ...call, recorded_at: '2026-11-16T03:00:01Z' },
      { ...call, content: 'x'.repeat(4_001) }, { ...call, form: 'Bồ câu', feedback_type: 'Lạ' },
    ]);
    expect(outcomes.map((outcome) => outcome.replace('refused ', ''))).toEqual([
      'customerCode:care-no-customer-given', 'customerCode:care-customer-unknown', 'customerPhone:care-customer-unknown',
      'contactResult:contact-result-required', 'contactResult:contact-result-not-accepted', 'contactResult:unknown-entry',
      'form:unknown-entry', 'form:form-of-another-action', 'reason:reason-of-another-form', 'reason:reason-of-another-form',
      'feedbackType:unknown-entry', 'recordedBy:care-recorder-unknown', 'recordedAt:care-in-future',
      'content:care-content-too-long', 'form:unknown-entry feedbackType:unknown-entry',
    ]);
    expect(await activities()).toEqual([]);
  });

  it('takes words that are switched off by now: they were in use then', async () => {
    const { items } = (await suite.get('/feedback-types')) as { items: { id: string; name: string }[] };
    await suite.api.database.execute(`update feedback_types set is_active = false where id = $1`, [items.at(-1)?.id]);
    expect((await run([{ customer_code: her.code, feedback_type: items.at(-1)?.name ?? '' }])).outcomes).toEqual(['created']);
  });
});

describe('whom a row is about', () => {
  it('is nobody when two hold the phone, and both are named; a code settles it', async () => {
    const him = await suite.customer({ phone2: '0911222333' });
    const { outcomes, rows } = await run([{ customer_phone: '+84911222333' }, { customer_code: him.code, customer_phone: '+84911222333' }]);
    expect(outcomes).toEqual(['refused customerPhone:two-holders', 'created']);
    expect(rows[0]?.errors?.[0]?.params).toEqual({ holders: [her.code, him.code].sort() });
  });

  it('must be somebody whom the importer sees; who may not record care imports nothing', async () => {
    const agent = await suite.api.as('agent', { fullName: 'Chỉ xem của mình' });
    const other = await suite.customer({ ownerId: importer.id });
    await suite.api.database.execute(`update care_settings set assignment_mode = 'by_customer'`);
    const own = await suite.customer({ ownerId: agent.id });
    const { outcomes } = await run([{ customer_code: other.code }, { customer_code: own.code }], agent);
    await suite.api.database.execute(`update care_settings set assignment_mode = 'by_product'`);
    expect(outcomes).toEqual(['refused customerCode:care-customer-unknown', 'created']);
    await suite.api.database.execute(`update users set is_active = false where id = $1`, [agent.id]);
    await expect(run([{ customer_code: her.code }], agent)).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

describe('history', () => {
  it('moves the last contact forward only, by what reached her', async () => {
    const call = { customer_code: her.code, action: 'call_out', contact_result: 'Gặp khách' };
    await run([{ ...call, recorded_at: '2026-05-01T02:00:00Z' }, { ...call, recorded_at: '2026-04-01T02:00:00Z' }]);
    expect(await lastContact()).toBe('2026-05-01T02:00:00.000Z');
    await run([{ ...call, recorded_at: '2026-02-01T02:00:00Z' }, { ...call, contact_result: 'Không nghe máy', recorded_at: '2026-06-01T02:00:00Z' }]);
    expect(await lastContact()).toBe('2026-05-01T02:00:00.000Z');
    await run([{ customer_code: her.code, action: 'sms', recorded_at: '2026-06-02T02:00:00Z' }]);
    expect(await lastContact()).toBe('2026-06-02T02:00:00.000Z');
  });

  it('stands with the plan of its order, which stays as it was and takes a care of the same version after it', async () => {
    const order = await suite.order(her.id, { [(await suite.product()).id]: 1 });
    const other = await suite.order((await suite.customer()).id, { [(await suite.product()).id]: 1 });
    const before = await suite.planOf(order.id);
    const call = { customer_code: her.code, action: 'call_out', contact_result: 'Từ chối' };
    const { outcomes, warnings } = await run([
      { ...call, order_code: order.code }, { ...call, order_code: order.code, content: 'lần hai' }, { ...call, order_code: 'KHONG-CO', content: 'lần ba' }, { ...call, order_code: other.code },
    ]);
    expect(outcomes).toEqual(['created', 'created', 'created', 'refused orderCode:care-order-of-another']);
    expect(warnings).toEqual(['', '', 'care-order-unknown', '']);
    expect(await suite.planOf(order.id)).toEqual(before);
    const ofPlan = ((await suite.get(`/care-activities?planId=${before.id}`)) as { items: Activity[] }).items;
    expect(ofPlan.map(({ plans }) => plans)).toEqual(Array(2).fill([expect.objectContaining({ orderCode: order.code, stateBefore: 'not_cared', stateAfter: 'not_cared', dueBefore: null })]));
    await suite.post(`/care-plans/${before.id}/activities`, { planVersion: before.version, action: 'call_out', content: 'Gọi', contactResultId: await suite.result('reached'), finish: true });
    expect(await suite.planOf(order.id)).toMatchObject({ state: 'finished', careCount: 1 });
  });
});

describe('the same file again', () => {
  const row = { action: 'call_out', contact_result: 'Gặp khách', content: 'Hỏi thăm' };

  it('changes nothing, with a reference or without; a row that stands twice counts once', async () => {
    const file = [{ ...row, customer_code: her.code, code: 'CS-1' }, { ...row, customer_code: her.code, content: 'Không mã' }, { ...row, customer_code: her.code, content: 'Không mã' }];
    expect((await run(file)).outcomes).toEqual(['created', 'created', 'unchanged']);
    const made = await activities();
    expect(made).toHaveLength(2);
    const again = await run(file);
    expect([again.outcomes, again.warnings]).toEqual([Array(3).fill('unchanged'), ['', '', '']]);
    expect(await activities()).toEqual(made);
  });

  it('tells what it says otherwise, and changes nothing that was recorded', async () => {
    const first = { ...row, customer_code: her.code, code: 'CS-2' };
    await run([first]);
    const { outcomes, warnings } = await run([{ ...first, content: 'Sửa lại' }, { ...row, customer_code: her.code, feedback_type: 'Hài lòng' }, { ...first, code: 'CS-3' }, { ...first, code: 'CS-3', content: 'Khác' }]);
    expect(outcomes).toEqual(['unchanged', 'unchanged', 'created', 'unchanged']);
    expect(warnings).toEqual(['care-differs', 'care-differs', '', 'care-differs']);
    expect((await activities()).map(({ content }) => content)).toEqual(['Hỏi thăm', 'Hỏi thăm']);
  });

  it('finds what was recorded here: an export has no seconds and one line per content', async () => {
    await suite.post(`/customers/${her.id}/activities`, { action: 'note', content: 'Hai dòng:\n  dặn giao sáng' });
    await suite.api.database.execute(`update care_activities set recorded_at = recorded_at - interval '94.5 seconds'`);
    const row = { customer_code: her.code, content: 'Hai dòng: dặn giao sáng' };
    const { outcomes } = await run([{ ...row, recorded_at: '2026-11-16T02:58:00Z' }, { ...row, recorded_at: '2026-11-16T02:58:25Z' }, { ...row, recorded_at: '2026-11-16T02:59:00Z' }]);
    expect(outcomes).toEqual(['unchanged', 'unchanged', 'created']);
  });
});

it('takes 5,000 rows in chunks', async () => {
  const rows = Array.from({ length: 5_000 }, (_, index): Row => ({ customer_code: her.code, code: `M${index}`, content: `Ghi chú ${index}`, recorded_at: new Date(Date.UTC(2025, 0, 1, 0, index)).toISOString() }));
  const { summary } = await run(rows);
  expect(summary).toMatchObject({ activitiesNew: 5_000 });
  expect(await suite.api.database.row(`select count(*)::int as n from care_activities`)).toEqual({ n: 5_000 });
  expect(await lastContact()).toBe(new Date(Date.UTC(2025, 0, 1, 0, 4_999)).toISOString());
  expect((await run(rows)).summary).toMatchObject({ activitiesNew: 0 });
}, 180_000);
