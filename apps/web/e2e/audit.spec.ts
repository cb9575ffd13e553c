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
