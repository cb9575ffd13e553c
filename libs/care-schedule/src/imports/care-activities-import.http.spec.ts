import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { TestUser } from '@tantam/identity/testing';
import ExcelJS from 'exceljs';
import { ImportRunner, ImportsModule } from '@tantam/platform';
import { CareSuite } from '../testing/care-suite.js';

interface Job {
  readonly id: string;
  readonly status: string;
  readonly read: number;
  readonly created: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly error: { readonly code: string } | null;
  readonly summary: Readonly<Record<string, unknown>>;
}

let suite: CareSuite;
let supervisor: TestUser;
beforeAll(async () => {
  suite = await CareSuite.start(undefined, [ImportsModule]);
  supervisor = await suite.api.as('supervisor', { fullName: 'Phạm Hạnh' });
});
afterAll(() => suite.close());

async function send(text: string, user: TestUser, isDryRun = false): Promise<Job> {
  const { body } = await suite.api.request
    .post('/api/v1/imports').set(user.headers).field('kind', 'care-activities').field('dryRun', String(isDryRun)).attach('file', Buffer.from(text), 'cham-soc.csv');
  await suite.api.app.get(ImportRunner).drain();
  return (await suite.get(`/imports/${(body as { id: string }).id}`, user)) as Job;
}

/** All that the template's drop-down lists offer, in one language. */
async function listsOf(language: string): Promise<string[]> {
  const { body } = await suite.api.request.get('/api/v1/imports/templates/care-activities').set({ ...supervisor.headers, 'accept-language': language }).responseType('blob');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(body as Buffer).buffer);
  const words: string[] = [];
  workbook.worksheets[1]?.eachRow((row) => row.eachCell((cell) => words.push(cell.text)));
  return words;
}

it('takes a file as it comes: columns guessed, times in the zone of the business, refused rows back with the reason', async () => {
  const { id, code } = await suite.customer({ phone1: '0911222333' });
  const file = [
    'Ngày giờ;SĐT;Mã KH;Hành động;Hình thức;Nội dung chăm sóc;Kết quả;Nhân viên',
    '25/03/2026 09:30;0911 222 333;;Gọi điện;Gọi điện;Khách còn một hộp;Gặp khách;Phạm Hạnh',
    `26/03/2026;;${code};Zalo;Nhắn Zalo;Gửi cách dùng;Gặp khách;`,
    '27/03/2026;0900 000 000;;Ghi chú;;Không rõ của ai;;',
    `28/03/2026;;${code};Gọi điện;;Quên ghi kết quả;;`,
  ].join('\n');
  expect(await send(file, supervisor, true)).toMatchObject({ status: 'succeeded', created: 2, refused: 2 });
  expect(await suite.get(`/care-activities?customerId=${id}`)).toMatchObject({ items: [] });

  const job = await send(file, supervisor);
  expect(job).toMatchObject({ status: 'succeeded', read: 4, created: 2, refused: 2, summary: { activitiesNew: 2, customersContacted: 1, ordersNamed: 0 } });
  expect(await suite.get(`/care-activities?customerId=${id}`)).toMatchObject({
    items: [
      { action: 'chat', content: 'Gửi cách dùng', recordedAt: '2026-03-25T17:00:00.000Z', recordedBy: { fullName: 'Phạm Hạnh' } },
      { action: 'call_out', content: 'Khách còn một hộp', recordedAt: '2026-03-25T02:30:00.000Z', counted: true, plans: [] },
    ],
  });
  expect(await suite.get(`/customers/${id}`)).toMatchObject({ lastContactAt: '2026-03-25T17:00:00.000Z' });
  const refused = await suite.api.request.get(`/api/v1/imports/${job.id}/refused`).set(supervisor.headers);
  expect(refused.text).toContain('Không có khách hàng «+84900000000», hoặc bạn không được xem khách hàng này.');
  expect(refused.text).toContain('Kết quả: Cần chọn kết quả liên hệ');
  expect(await send(file, supervisor)).toMatchObject({ status: 'succeeded', created: 0, unchanged: 2, refused: 2 });
});

it('is a kind with a template in words of both languages; nothing is written for who may not record care', async () => {
  const { items } = (await suite.get('/imports/kinds', supervisor, 200, { 'accept-language': 'en' })) as { items: { kind: string; title: string; fields: { name: string; required: boolean }[] }[] };
  const kind = items.find((each) => each.kind === 'care-activities');
  expect(kind).toMatchObject({ title: 'Care actions' });
  expect(kind?.fields.filter((field) => field.required).map((field) => field.name)).toEqual(['action', 'content', 'recordedAt']);
  const template = await suite.api.request.get('/api/v1/imports/templates/care-activities').set(supervisor.headers);
  expect([template.status, template.headers['content-type']]).toEqual([200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']);
  expect(await listsOf('vi')).toEqual(expect.arrayContaining(['Gọi đi', 'Gặp khách', 'Không nghe máy']));
  const english = await listsOf('en');
  expect(english).toEqual(expect.arrayContaining(['Call', 'Reached', 'No answer']));
  expect(english.filter((word) => /[^ -~]/.test(word))).toEqual([]);

  const { code } = await suite.customer();
  await suite.api.database.execute(`update roles set permissions = array_remove(permissions, 'care.record') where code = 'supervisor'`);
  const file = `Mã KH,Hành động,Nội dung,Lúc\n${code},Ghi chú,Dặn giao sáng,25/03/2026\n`;
  const refused = await suite.api.request.post('/api/v1/imports').set(supervisor.headers).field('kind', 'care-activities').attach('file', Buffer.from(file), 'care.csv');
  expect([refused.status, refused.body]).toMatchObject([403, { type: '/problems/forbidden', permission: 'care.record' }]);
  const { items: left } = (await suite.get('/imports/kinds', supervisor)) as { items: { kind: string }[] };
  expect(left.map((each) => each.kind)).not.toContain('care-activities');
  await suite.post('/imports', {}, await suite.api.as('agent'), 403);
});
