import { callApi, expect, expectAccessible, person, picture, signIn, test } from './fixtures.js';

const unique = Date.now().toString(36);
const phone = `091${String(Date.now()).slice(-7)}`;
const spoken = `${phone.slice(0, 4)} ${phone.slice(4, 7)} ${phone.slice(7)}`;

interface Named {
  id: string;
  code: string;
  name: string;
}

const product = (name: string, careIntervalDays: number, more: object = {}) => ({
  name: `${name} ${unique}`,
  unit: 'hộp',
  price: '100000',
  careIntervalDays,
  ...more,
});

test('a new customer, an order of two lines, its care, and all of it on the customer’s page', async ({ page }) => {
  const milk = await callApi<Named>(page, 'POST', '/products', product('Sữa hạt', 15));
  const pills = await callApi<Named>(
    page,
    'POST',
    '/products',
    product('Viên canxi', 30, { units: [{ name: 'thùng', factor: '2', price: null }] }),
  );

  await signIn(page, '/customers/new');
  const dialog = page.getByRole('dialog', { name: 'Khách hàng mới' });
  await expect(dialog.getByLabel('Họ tên')).toBeFocused();
  await page.keyboard.type(`Nguyễn Thị Hồng ${unique}`);
  await dialog.getByLabel('Điện thoại', { exact: true }).fill('0912 00');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByLabel('Điện thoại', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(dialog.getByLabel('Họ tên')).toHaveValue(`Nguyễn Thị Hồng ${unique}`);
  await dialog.getByLabel('Điện thoại', { exact: true }).fill(phone);
  await dialog.getByText('Địa chỉ và khu vực').click();
  await dialog.getByRole('combobox', { name: 'Tỉnh, thành phố' }).fill('dong nai');
  await page.keyboard.press('Enter');
  await dialog.getByRole('combobox', { name: 'Phường, xã' }).click();
  await page.keyboard.type('tran bien');
  await page.keyboard.press('Enter');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: `Nguyễn Thị Hồng ${unique}` })).toBeVisible();
  await expect(page.getByText('Trấn Biên, Đồng Nai')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Gọi', exact: true })).toHaveAttribute('href', `tel:+84${phone.slice(1)}`);
  await expectAccessible(page);

  await page.keyboard.press('o');
  const goods = page.getByRole('combobox', { name: 'Tìm mặt hàng' });
  await expect(page.getByText(spoken)).toBeVisible();
  await expect(goods).toBeFocused();
  await page.keyboard.type(`sua hat ${unique}`);
  await expect(page.getByRole('option', { name: new RegExp(milk.name) })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(`Số lượng: ${milk.name}`)).toBeFocused();
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(goods).toBeFocused();
  await page.keyboard.type(pills.code);
  await expect(page.getByRole('option', { name: new RegExp(pills.name) })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(`Số lượng: ${pills.name}`)).toBeFocused();
  await page.getByLabel(`Đơn vị: ${pills.name}`).selectOption('thùng');
  await expect(page.getByLabel(`Đơn giá: ${pills.name}`)).toHaveValue('200.000');
  await expect(page.getByText('2 hộp × 15 ngày')).toBeVisible();
  await expect(page.getByText('2 hộp × 30 ngày')).toBeVisible();
  await page.getByLabel('Giảm giá', { exact: true }).fill('50.000');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-total]')).toHaveText(/350\.000/);
  await expectAccessible(page);
  await picture(page, 'new-order');
  await page.reload();
  await expect(page.locator('[data-total]')).toHaveText(/350\.000/);
  await page.keyboard.press('Control+Enter');

  const panel = page.getByRole('complementary').filter({ hasText: milk.name });
  await expect(panel.getByText('350.000')).toBeVisible();
  await expect(panel.getByText('2 hộp × 15 ngày')).toBeVisible();
  await expect(panel.getByRole('link', { name: /^Cần chăm sóc/ })).toBeVisible();
  await expectAccessible(page);
  const code = (await panel.getByRole('heading', { level: 2 }).first().textContent())?.trim() ?? '';

  await panel
    .getByRole('link', { name: new RegExp(unique) })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Diễn biến' }).getByRole('link', { name: code })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Việc đang mở' }).getByText(milk.name).first()).toBeVisible();
  await expect(page.getByText('350.000').first()).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await picture(page, 'customer');
});

test('a phone in use warns while it is typed, and the customer is found by name without marks', async ({ page }) => {
  const twin = `085${String(Date.now()).slice(-7)}`;
  const customer = await callApi<{ id: string; code: string }>(page, 'POST', '/customers', {
    fullName: `Đặng Hữu Phước ${unique}`,
    phone1: twin,
  });
  await signIn(page, '/customers');
  await page.keyboard.press('Slash');
  await page.keyboard.type(`phuoc dang ${unique}`);
  await expect(page.getByRole('row', { name: new RegExp(customer.code) })).toBeVisible();
  await expect(page).toHaveURL(/q=phuoc/);
  await expectAccessible(page);
  await picture(page, 'customers');
  await page.getByRole('button', { name: 'Thêm khách' }).click();
  const dialog = page.getByRole('dialog', { name: 'Khách hàng mới' });
  await dialog.getByLabel('Điện thoại', { exact: true }).fill(twin);
  await expect(dialog.getByRole('link', { name: `Đặng Hữu Phước ${unique}` })).toBeVisible();
  await expectAccessible(page);
});

test('what somebody else changed meanwhile is taken over, and one’s own words stay', async ({ page }) => {
  const customer = await callApi<{ id: string }>(page, 'POST', '/customers', { fullName: `Lê Ái ${unique}` });
  await signIn(page, `/customers/${customer.id}`);
  await expect(page.getByRole('heading', { name: `Lê Ái ${unique}` })).toBeVisible();
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Công ty').fill('Thu Example');
  await callApi(page, 'PATCH', `/customers/${customer.id}`, { notes: 'Không gọi giờ trưa' });
  await page.keyboard.press('Control+Enter');
  await dialog.getByRole('button', { name: 'Tải bản mới' }).click();
  await expect(dialog.getByLabel('Ghi chú')).toHaveValue('Không gọi giờ trưa');
  await expect(dialog.getByLabel('Công ty')).toHaveValue('Thu Example');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Thu Example')).toBeVisible();
});

test('an unknown phone makes a customer inside the order; goods come back; the order is cancelled', async ({ page }) => {
  const other = `070${String(Date.now()).slice(-7)}`;
  const oil = await callApi<Named>(page, 'POST', '/products', product('Dầu gội', 20));
  await signIn(page, '/orders/new');
  await expect(page.getByRole('combobox', { name: 'Tìm khách hàng' })).toBeFocused();
  await page.keyboard.type(other);
  await expect(page.getByRole('option', { name: /Thêm khách mới/ })).toBeVisible();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Khách hàng mới' });
  await expect(dialog.getByLabel('Điện thoại', { exact: true })).toHaveValue(other);
  await dialog.getByLabel('Họ tên').fill(`Vũ Quỳnh ${unique}`);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await page.getByRole('combobox', { name: 'Tìm mặt hàng' }).fill(oil.code);
  await expect(page.getByRole('option', { name: new RegExp(oil.name) })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(`Số lượng: ${oil.name}`)).toBeFocused();
  await page.keyboard.type('3');
  await page.keyboard.press('Control+Enter');

  const panel = page.getByRole('complementary').filter({ hasText: oil.name });
  await expect(panel.getByText('300.000').first()).toBeVisible();
  await panel.getByRole('button', { name: 'Trả hàng' }).click();
  const back = page.getByRole('dialog', { name: /^Trả hàng của đơn/ });
  await back.getByLabel(`Số lượng trả: ${oil.name}`).fill('4');
  await page.keyboard.press('Tab');
  await expect(back.getByText('Nhiều hơn số còn trả được.')).toBeVisible();
  await back.getByLabel(`Số lượng trả: ${oil.name}`).fill('1');
  await page.keyboard.press('Tab');
  await expectAccessible(page);
  await back.getByRole('button', { name: 'Lập phiếu trả' }).click();
  await expect(panel.getByText('Đã trả lại', { exact: true })).toBeVisible();
  await expect(panel.getByText('2 hộp × 20 ngày')).toBeVisible();
  await panel.getByRole('button', { name: 'Đã giao xong' }).click();
  await expect(panel.getByText('Hoàn thành', { exact: true })).toBeVisible();
  await panel.getByRole('button', { name: 'Hủy đơn' }).click();
  await expectAccessible(page);
  await page
    .getByRole('dialog', { name: /^Hủy đơn/ })
    .getByRole('button', { name: 'Hủy đơn' })
    .click();
  await expect(panel.getByText('Đã hủy', { exact: true })).toBeVisible();
});

test('orders are found by preset, code and keys; a customer out of sight says so', async ({ page }) => {
  await signIn(page, '/orders');
  await page.getByRole('button', { name: /^Hôm nay/ }).click();
  await expect(page).toHaveURL(/placed=today/);
  const first = page.getByRole('table', { name: 'Đơn hàng' }).locator('tbody tr[data-key]').first();
  await expect(first).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'orders');
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/orders\/[0-9a-f-]{36}\?placed=today/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/orders\?placed=today/);
  await page.goto('/customers/KHONG-CO');
  await expect(page.getByRole('heading', { name: 'Không tìm thấy' })).toBeVisible();
  await expectAccessible(page);
});

test('whom nobody has is one press away; a view of customers is everybody’s own when it is shared', async ({ page }) => {
  await signIn(page, '/customers', person('ha'));
  const rows = page.getByRole('table', { name: 'Khách hàng' }).locator('tbody tr[data-key]');
  const chip = page.getByRole('button', { name: /^Chưa phân công/ });
  await expect(chip).toHaveText(/\d/);
  await chip.click();
  await expect(page).toHaveURL(/assigned=none/);
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(rows.filter({ hasNotText: 'Chưa có' })).toHaveCount(0);
  await expect(rows.first()).toBeVisible();
  await expectAccessible(page);
  await chip.click();
  await expect(page).not.toHaveURL(/assigned/);

  await page.getByRole('button', { name: /^Của tôi/ }).click();
  await page.keyboard.press('f');
  await page.getByRole('menuitem', { name: 'Giai đoạn' }).press('Enter');
  await page.getByRole('checkbox', { name: 'Khách hàng', exact: true }).check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/lifecycle=customer/);
  await page.getByRole('button', { name: 'Chọn cột' }).click();
  await page.getByRole('checkbox', { name: 'Tiềm năng' }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Lưu bộ lọc này thành một mục' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lưu bộ lọc thành một mục' });
  await dialog.getByRole('textbox', { name: 'Tên mục' }).fill('Khách đang mua của mình');
  await dialog.getByRole('radio', { name: 'Mọi người' }).click();
  await dialog.getByRole('checkbox', { name: /các cột/ }).check();
  await page.keyboard.press('Enter');
  const tab = page.getByRole('button', { name: /^Khách đang mua của mình/ });
  await expect(tab).toHaveAttribute('aria-current', 'true');

  await signIn(page, '/customers', person('linh'));
  await expect(tab).toHaveText(/\d/);
  await tab.click();
  await expect(page).toHaveURL(/ownerId=/);
  await expect(page.getByRole('columnheader', { name: 'Tiềm năng' })).toBeVisible();
  await expect(rows.first()).toContainText('Lê Khánh Linh');
  await expect(rows.filter({ hasNotText: 'Lê Khánh Linh' })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Tất cả/ }).click();
  await expect(page).not.toHaveURL(/ownerId=/);
  await expect(page.getByRole('columnheader', { name: 'Tiềm năng' })).toHaveCount(0);

  await signIn(page, '/customers', person('ha'));
  await tab.click();
  await page.getByRole('button', { name: 'Mục Khách đang mua của mình' }).click();
  await page.getByRole('menuitem', { name: 'Xóa mục' }).click();
  await expect(tab).toHaveCount(0);
});

test('a view of orders keeps a customer and days that move along', async ({ page }) => {
  interface Found {
    items: { customer: { id: string; code: string; fullName: string } | null }[];
  }
  const { items } = await callApi<Found>(page, 'GET', '/orders?sort=-placedAt&limit=50', undefined, person('tam'));
  const customer = items.find((order) => order.customer)?.customer;
  if (!customer) throw new Error('nobody has ordered');
  await signIn(page, '/orders?placed=lastMonth', person('tam'));
  const rows = page.getByRole('table', { name: 'Đơn hàng' }).locator('tbody tr[data-key]');
  await page.getByRole('button', { name: /^7 ngày/ }).click();
  await expect(page).toHaveURL(/placed=week/);
  await page.keyboard.press('f');
  await page.getByRole('menuitem', { name: 'Khách hàng' }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Khách hàng' })).toBeFocused();
  await page.keyboard.type(customer.code);
  await expect(page.getByRole('option', { name: new RegExp(customer.code) })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`customerId=${customer.id}`));
  await expect(rows.first()).toContainText(customer.fullName);
  await page.getByRole('button', { name: 'Lưu bộ lọc này thành một mục' }).click();
  await page.getByRole('textbox', { name: 'Tên mục' }).fill('Đơn tuần này');
  await page.keyboard.press('Enter');
  const tab = page.getByRole('button', { name: /^Đơn tuần này/ });
  await expect(tab).toHaveAttribute('aria-current', 'true');
  await page.getByRole('button', { name: /^Tháng trước/ }).click();
  await expect(page).not.toHaveURL(/customerId=/);
  await tab.click();
  await expect(page).toHaveURL(/placed=today-6\.\.today/);
  await page.reload();
  await expect(page.getByRole('button', { name: `Khách hàng ${customer.fullName}` })).toBeVisible();
  await expect(rows.first()).toContainText(customer.fullName);
  await expect(rows.filter({ hasNotText: customer.fullName })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Mục Đơn tuần này' }).click();
  await page.getByRole('menuitem', { name: 'Xóa mục' }).click();
  await expect(tab).toHaveCount(0);
});

test('whose phone is out of sight is asked for, given by who leads, and then seen', async ({ page, browser }) => {
  const hidden = `086${String(Date.now()).slice(-7)}`;
  const name = `Bùi Thị Kín ${unique}`;
  const { items: people } = await callApi<{ items: { id: string; email: string; fullName: string }[] }>(page, 'GET', '/users?limit=200');
  const settings = await callApi<object>(page, 'GET', '/care-settings');
  await callApi(page, 'PUT', '/care-settings', { ...settings, assignmentMode: 'by_customer' });
  const of = (who: string) => people.find(({ email }) => email === person(who).email)!;
  const customer = await callApi<{ code: string }>(page, 'POST', '/customers', { fullName: name, phone1: hidden, ownerId: of('trang').id });
  await signIn(page, '/customers/new', person('linh'));
  const dialog = page.getByRole('dialog', { name: 'Khách hàng mới' });
  await dialog.getByLabel('Điện thoại', { exact: true }).fill(hidden);
  await expect(dialog.getByText(`Một khách hàng do ${of('trang').fullName} phụ trách`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Xin được chăm sóc khách này' }).click();
  await page.keyboard.type('Khách là người quen');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(`Đã gửi yêu cầu. Khách đang do ${of('trang').fullName} phụ trách`)).toBeVisible();
  await expect(page.getByText(customer.code)).toHaveCount(0);
  await page.goto('/today');
  const mine = page.getByRole('region', { name: 'Khách bạn đã xin chăm sóc' });
  await expect(mine).toContainText('chờ trưởng nhóm quyết định');
  await expect(mine).not.toContainText(name);

  const leading = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  await signIn(leading, '/today/team', person('tam'));
  await leading.getByRole('link', { name: 'Xem và trả lời' }).click();
  const request = leading.getByRole('listitem', { name: `${of('linh').fullName} xin chăm sóc` }).filter({ hasText: name });
  await expect(request).toContainText('Khách là người quen');
  await expectAccessible(leading);
  await request.getByRole('button', { name: 'Chuyển thành người phụ trách' }).click();
  await expect(leading.getByText(`${of('linh').fullName} nay phụ trách ${name}.`)).toBeVisible();
  await expect(request).toHaveCount(0);
  await leading.context().close();

  await page.reload();
  await expect(mine).toContainText('đã chuyển cho bạn phụ trách');
  await expectAccessible(page);
  await mine.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await callApi(page, 'PUT', '/care-settings', settings);
});

test('the customers of a list are taken along as a file, those that its filters leave', async ({ page }) => {
  const group = await callApi<{ id: string }>(page, 'POST', '/customer-groups', { name: `Khách đi chợ ${Date.now()}` });
  for (const name of ['Bùi Thị Én', 'Lý Văn Ổi']) await callApi(page, 'POST', '/customers', { fullName: name, groupId: group.id });
  await signIn(page, `/customers?groupId=${group.id}&sort=fullName`);
  await expect(page.getByRole('row', { name: /Bùi Thị Én/ })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất danh sách' }).click();
  await page.getByRole('menuitem', { name: 'CSV (.csv)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^khach-hang-\d{4}-\d\d-\d\d\.csv$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const lines = Buffer.concat(chunks).toString('utf8').trim().split('\r\n');
  expect(lines.map((line) => line.split(',')[1])).toEqual(['Họ và tên', 'Bùi Thị Én', 'Lý Văn Ổi']);
});
