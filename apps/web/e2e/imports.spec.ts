import { callApi, expect, expectAccessible, picture, signIn, test } from './fixtures.js';

const stamp = Date.now().toString(36).toUpperCase();

/** Three orders, one with a day that does not exist and a second row that goes down with it. */
const orders = [
  'Số phiếu,Ngày lập,Tên KH,Điện thoại,Mã hàng,Tên hàng,SL,Đơn giá,Ghi chú kho',
  `N${stamp}1,13/11/2026,Trần Thị Kim Thoa,0942 000 216,SH-${stamp},Sữa hạt óc chó,2,645.000,LB2`,
  `N${stamp}1,13/11/2026,Trần Thị Kim Thoa,0942 000 216,VC-${stamp},Viên canxi,1,250.000,LB2`,
  `N${stamp}2,31/11/2026,Ngô Đức Toàn,0919 000 552,SH-${stamp},Sữa hạt óc chó,1,645.000,LB2`,
  `N${stamp}2,14/11/2026,Ngô Đức Toàn,0919 000 552,VC-${stamp},Viên canxi,1,250.000,LB2`,
  `N${stamp}3,14/11/2026,Lê Văn Tỵ,0368 000 441,VC-${stamp},Viên canxi,3,250.000,LB2`,
].join('\n');
const file = (name: string, text: string | Buffer) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

test('an order file goes through mapping, dry run and run; the refused rows come back with the reason', async ({ page }) => {
  await signIn(page, '/imports/new?kind=orders');
  await expect(page.getByRole('heading', { level: 1, name: 'Nhập đơn hàng từ tệp' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Chọn tệp').setInputFiles(file('don-hang.csv', orders));

  await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}/);
  await expect(page.getByRole('heading', { name: '8 trên 9 cột đã ghép' })).toBeVisible();
  await expect(page.getByLabel('Trường cho cột SL')).toHaveValue('quantity');
  await expect(page.getByRole('cell', { name: /^31\/11\/2026/ })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'import-columns');

  await page.getByRole('button', { name: 'Kiểm tra thử, chưa ghi gì' }).click();
  await expect(page.getByRole('heading', { name: 'Chưa ghi gì. Nếu nhập, 3 dòng vào được và 2 dòng bị từ chối' })).toBeVisible();
  await expect(page.getByRole('row', { name: /31\/11\/2026 Tháng này chỉ có 30 ngày/ })).toBeVisible();
  await page.getByRole('button', { name: /^Tháng này chỉ có 30 ngày/ }).click();
  await expect(page.getByRole('table', { name: 'Bị từ chối' }).getByRole('row')).toHaveCount(2);
  await expectAccessible(page);
  await picture(page, 'import-check');
  expect((await callApi<{ items: unknown[] }>(page, 'GET', `/orders?q=N${stamp}1`)).items).toHaveLength(0);

  const refused = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải 2 dòng bị từ chối' }).click();
  expect((await refused).suggestedFilename()).toBe('don-hang-bi-tu-choi.csv');

  await page.getByRole('button', { name: 'Nhập 3 dòng' }).click();
  await expect(page.getByRole('heading', { name: 'Đã nhập xong 5 dòng, ghi 3 dòng' })).toBeVisible();
  expect((await callApi<{ items: unknown[] }>(page, 'GET', `/orders?q=N${stamp}1`)).items).toHaveLength(1);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Đã nhập xong 5 dòng, ghi 3 dòng' })).toBeVisible();

  await page.getByRole('link', { name: 'Các lần nhập trước' }).click();
  await expect(page.getByRole('row', { name: /don-hang\.csv/ }).first()).toContainText('Xong');
  await expectAccessible(page);
});

test('an ambiguous date column is asked about, in words that cannot be mixed up', async ({ page }) => {
  await signIn(page, '/imports/new?kind=orders');
  const text = `Order code,Date,Product code,Quantity,Price\nA${stamp}1,03/04/2026,P${stamp},1,10\nA${stamp}2,05/06/2026,P${stamp},2,10\n`;
  await page.getByLabel('Chọn tệp').setInputFiles(file('orders.csv', text));
  await expect(page.getByRole('heading', { name: 'Cột “Date” ghi ngày trước hay tháng trước?' })).toBeVisible();
  await expect(page.getByText('3 tháng 4, 2026')).toBeVisible();
  await expect(page.getByText('4 tháng 3, 2026')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('radio', { name: /^Tháng \/ ngày \/ năm/ }).check();
  await page.getByRole('button', { name: 'Đọc tệp theo cách này' }).click();
  await expect(page.getByRole('cell', { name: '04/03/2026' })).toBeVisible();
});

test('an old .xls says how to save it, and another file can be chosen', async ({ page }) => {
  await signIn(page, '/imports/new?kind=orders');
  const biff = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  await page.getByLabel('Chọn tệp').setInputFiles(file('cu.xls', biff));
  await expect(page.getByRole('alert')).toContainText('Excel Workbook (.xlsx)');
  await expectAccessible(page);
  await page.getByLabel('Chọn tệp').setInputFiles(file('don-hang.csv', orders));
  await expect(page.getByRole('heading', { name: '8 trên 9 cột đã ghép' })).toBeVisible();
});

test('the template of a kind can be downloaded', async ({ page }) => {
  await signIn(page, '/imports/new?kind=orders');
  const template = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải tệp mẫu' }).click();
  expect((await template).suggestedFilename()).toBe('tantam-orders.xlsx');
});

test('care actions done before come from a file into the list of actions, and move no plan', async ({ page }) => {
  await signIn(page, '/customers/care?period=all');
  await page.getByRole('button', { name: 'Thêm mới' }).click();
  await page.getByRole('menuitem', { name: 'Nhập từ tệp' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nhập hành động chăm sóc từ tệp' })).toBeVisible();
  await expectAccessible(page);
  const code = `KC${stamp}`;
  const customer = await callApi<{ id: string }>(page, 'POST', '/customers', { code, fullName: 'Đỗ Thị Lan Anh' });
  const actions = [
    'Ngày giờ,Mã KH,Hành động,Hình thức,Nội dung chăm sóc,Kết quả',
    `25/03/2026 09:30,${code},Gọi điện,Gọi điện,Khách còn một hộp ${stamp},Gặp khách`,
    `26/03/2026 14:00,${code},Ghi chú,,Dặn giao buổi sáng ${stamp},`,
    `27/03/2026 10:00,${code},Gọi điện,,Quên ghi kết quả,`,
  ].join('\n');
  await page.getByLabel('Chọn tệp').setInputFiles(file('cham-soc.csv', actions));
  await expect(page.getByRole('heading', { name: '6 trên 6 cột đã ghép' })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Gọi đi' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Kiểm tra thử, chưa ghi gì' }).click();
  await expect(page.getByRole('heading', { name: 'Chưa ghi gì. Nếu nhập, 2 dòng vào được và 1 dòng bị từ chối' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Cần chọn kết quả liên hệ/ })).toBeVisible();
  await expect(page.getByText('2 hành động mới, của 1 khách hàng')).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'import-care-actions');
  await page.getByRole('button', { name: 'Nhập 2 dòng' }).click();
  await expect(page.getByRole('heading', { name: 'Đã nhập xong 3 dòng, ghi 2 dòng' })).toBeVisible();

  await page.goto(`/customers/care?period=all&q=${stamp}`);
  await expect(page.getByRole('row', { name: new RegExp(`Khách còn một hộp ${stamp}`) })).toBeVisible();
  expect((await callApi<{ items: unknown[] }>(page, 'GET', `/care-activities?customerId=${customer.id}`)).items).toHaveLength(2);
  expect((await callApi<{ items: unknown[] }>(page, 'GET', `/care-plans?customerId=${customer.id}`)).items).toHaveLength(0);
});

test('one action is recorded for the customers of a file, chosen with the columns', async ({ page }) => {
  const code = `KT${stamp}`;
  await signIn(page, '/customers/care?period=all');
  const customer = await callApi<{ id: string }>(page, 'POST', '/customers', { code, fullName: 'Hồ Thị Thanh Trà' });
  await page.getByRole('button', { name: 'Thêm mới' }).click();
  await page.getByRole('menuitem', { name: 'Nhập khách từ tệp' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ghi một hành động cho nhiều khách từ tệp' })).toBeVisible();
  await page
    .getByLabel('Chọn tệp')
    .setInputFiles(file('qua-tet.csv', `Mã khách,Số tiền,Ghi chú\n${code},150.000,Hộp trà sen\nKHONG-CO,1,Ai đây\n`));
  await expect(page.getByRole('heading', { name: '3 trên 3 cột đã ghép' })).toBeVisible();
  await page.getByLabel('Hành động', { exact: true }).selectOption({ label: 'Tặng quà' });
  await expect(page.getByLabel('Lý do', { exact: true })).toBeDisabled();
  await expectAccessible(page);
  await picture(page, 'import-one-action');
  await page.getByRole('button', { name: 'Kiểm tra thử, chưa ghi gì' }).click();
  await expect(page.getByRole('heading', { name: 'Chưa ghi gì. Nếu nhập, 1 dòng vào được và 1 dòng bị từ chối' })).toBeVisible();
  await page.getByRole('button', { name: 'Nhập 1 dòng' }).click();
  await expect(page.getByText('1 hành động mới')).toBeVisible();
  const { items } = await callApi<{ items: object[] }>(page, 'GET', `/care-activities?customerId=${customer.id}`);
  expect(items).toMatchObject([{ action: 'gift', content: 'Hộp trà sen', gift: { what: 'Hộp trà sen', costMinor: 150_000 } }]);
});
