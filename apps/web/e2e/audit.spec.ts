import { callApi, expect, expectAccessible, signIn, test } from './fixtures.js';

test('an admin finds who changed what, sees each field before and after, and goes to the record', async ({ page }) => {
  const stamp = Date.now().toString(36);
  const customer = await callApi<{ id: string }>(page, 'POST', '/customers', { fullName: `Khách nhật ký ${stamp}`, phone1: `091${String(Date.now()).slice(-7)}` });
  await callApi(page, 'PATCH', `/customers/${customer.id}`, { potential: 'high' });
  await signIn(page, '/settings/audit');
  await page.getByRole('combobox', { name: 'Bản ghi' }).selectOption({ label: 'khách hàng' });
  await expect(page).toHaveURL(/resource=customer/);
  const first = page.getByRole('table', { name: 'Nhật ký thay đổi' }).getByRole('row').nth(1);
  await expect(first).toContainText('Sửa khách hàng');
  await expect(first).toContainText('Mức tiềm năng');
  await first.getByText('Sửa khách hàng').click();
  const panel = page.getByRole('complementary', { name: 'Một thay đổi' });
  await expect(panel.getByText('Mức tiềm năng')).toBeVisible();
  await expect(panel.getByText('high')).toBeVisible();
  await expectAccessible(page);
  await panel.getByRole('link', { name: 'khách hàng' }).click();
  await expect(page).toHaveURL(`/customers/${customer.id}`);
  await expect(page.getByRole('region', { name: 'Diễn biến' }).getByText('Khách hàng được tạo').first()).toBeVisible();
  await expectAccessible(page);
});

test('ids in the trail are told by their names, and what is gone in plain words', async ({ page }) => {
  const stamp = Date.now().toString(36);
  const agent = await callApi<{ id: string }>(page, 'POST', '/users', { email: `nhat-ky-${stamp}@example.vn`, fullName: `Mai Nhật Ký ${stamp}`, role: 'agent' });
  const customer = await callApi<{ id: string }>(page, 'POST', '/customers', { fullName: `Khách được giao ${stamp}`, phone1: `095${String(Date.now()).slice(-7)}` });
  await callApi(page, 'PATCH', `/customers/${customer.id}`, { ownerId: agent.id });
  await callApi(page, 'PUT', `/users/${agent.id}/care-customers`, { customerIds: [customer.id] });
  const branch = await callApi<{ id: string }>(page, 'POST', '/branches', { name: `Chi nhánh tạm ${stamp}`, code: `T${stamp}`.toUpperCase().slice(0, 12) });
  await callApi(page, 'DELETE', `/branches/${branch.id}`);

  await signIn(page, '/settings/audit');
  const table = page.getByRole('table', { name: 'Nhật ký thay đổi' });
  await expect(table.getByRole('row').filter({ hasText: 'Thêm chi nhánh' }).first()).toContainText('chi nhánh (không còn, hoặc bạn không được xem)');
  const panel = page.getByRole('complementary', { name: 'Một thay đổi' });
  const given = table.getByRole('row').filter({ hasText: `người dùng Mai Nhật Ký ${stamp}` }).filter({ hasText: 'Giao khách hàng chăm sóc' });
  await given.getByText('Giao khách hàng chăm sóc').click();
  await expect(panel.getByText(`Khách được giao ${stamp}`)).toBeVisible();
  await expectAccessible(page);
  const owned = table.getByRole('row').filter({ hasText: `khách hàng Khách được giao ${stamp}` }).filter({ hasText: 'Sửa khách hàng' });
  await owned.getByText('Sửa khách hàng').click();
  await expect(panel.getByText(`Mai Nhật Ký ${stamp}`)).toBeVisible();
  await panel.getByRole('link', { name: `khách hàng Khách được giao ${stamp}` }).click();
  await expect(page).toHaveURL(`/customers/${customer.id}`);
});

test('the search finds by name without marks and by the end of a phone, and keeps what was opened at hand', async ({ page }) => {
  const stamp = Date.now().toString(36);
  const phone = `091${String(Date.now()).slice(-7)}`;
  await callApi(page, 'POST', '/customers', { fullName: `Trần Quỳnh Dương ${stamp}`, phone1: phone });
  await signIn(page, '/today');
  for (const typed of [`quynh duong ${stamp}`, phone.slice(-6)]) {
    await page.keyboard.press('Control+KeyK');
    await page.getByRole('combobox', { name: 'Tìm và gõ lệnh' }).fill(typed);
    await expect(page.getByRole('option', { name: new RegExp(`Trần Quỳnh Dương ${stamp}`) })).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Control+KeyK');
  await page.getByRole('combobox', { name: 'Tìm và gõ lệnh' }).fill(`quynh duong ${stamp}`);
  await page.getByRole('option', { name: new RegExp(`Trần Quỳnh Dương ${stamp}`) }).click();
  await expect(page.getByRole('heading', { name: `Trần Quỳnh Dương ${stamp}` })).toBeVisible();
  await page.keyboard.press('Control+KeyK');
  await expect(page.getByRole('group', { name: 'Vừa mở' }).getByRole('option', { name: new RegExp(`Trần Quỳnh Dương ${stamp}`) })).toBeVisible();
  await expectAccessible(page);
});
