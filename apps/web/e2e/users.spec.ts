import { callApi, expect, expectAccessible, picture, signIn, test } from './fixtures.js';

const unique = Date.now().toString(36);

test('an added user gets a one-time password and makes one of her own at the first sign-in', async ({ page }) => {
  const email = `trang.${unique}@tantam.test`;
  await signIn(page, '/settings/users');
  await page.getByRole('button', { name: 'Thêm người dùng' }).click();
  await page.getByLabel('Họ tên').fill('Phạm Thu Trang');
  await page.getByRole('textbox', { name: 'Thư điện tử', exact: true }).fill('khong-phai-thu');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('textbox', { name: 'Thư điện tử', exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Thư điện tử', exact: true }).fill(email);
  await page.keyboard.press('Control+Enter');

  const handOver = page.getByRole('dialog', { name: 'Mật khẩu dùng một lần' });
  const oneTime = (await handOver.getByRole('status').textContent())?.trim() ?? '';
  expect(oneTime.length).toBeGreaterThanOrEqual(12);
  await expectAccessible(page);
  await handOver.getByRole('button', { name: 'Đã trao' }).click();
  await expect(page.getByRole('row', { name: new RegExp(email) })).toContainText('Chờ đổi mật khẩu');

  const own = 'mat-khau-cua-rieng-Trang-1';
  await signIn(page, '/', { email, password: oneTime });
  const dialog = page.getByRole('dialog', { name: 'Đặt mật khẩu của riêng bạn' });
  await dialog.getByLabel('Mật khẩu hiện tại').fill(oneTime);
  await dialog.getByRole('textbox', { name: 'Mật khẩu mới', exact: true }).fill(own);
  await dialog.getByLabel('Nhập lại mật khẩu mới').fill(own);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect(dialog).toBeHidden();
  await signIn(page, '/settings/users', { email, password: own });
  await expect(page.getByRole('heading', { name: 'Phần này không nằm trong quyền của bạn' })).toBeVisible();
});

test('the list of users is found in by name without marks, walked by keys and kept in the address', async ({ page }) => {
  await callApi(page, 'POST', '/users', { email: `an.${unique}@tantam.test`, fullName: 'Đặng Hữu Phước An', role: 'agent' });
  await signIn(page, '/settings/users');
  await picture(page, 'users');
  await page.keyboard.press('Slash');
  await page.keyboard.type('dang huu phuoc');
  const row = page.getByRole('row', { name: /Đặng Hữu Phước An/ });
  await expect(row).toBeVisible();
  await expect(page).toHaveURL(/q=dang/);
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Đặng Hữu Phước An' })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Họ tên')).toHaveValue('Đặng Hữu Phước An');
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
});

test('a user changed by somebody else meanwhile keeps what was typed and says so', async ({ page }) => {
  const user = await callApi<{ id: string; version: number }>(page, 'POST', '/users', {
    email: `hai.${unique}@tantam.test`,
    fullName: 'Trần Hải',
    role: 'agent',
  });
  await signIn(page, `/settings/users/${user.id}`);
  await page.getByLabel('Họ tên').fill('Trần Hải Yến');
  await callApi(page, 'PATCH', `/users/${user.id}`, { fullName: 'Trần Văn Hải' });
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Có người vừa sửa mục này.')).toBeVisible();
  await expect(page.getByLabel('Họ tên')).toHaveValue('Trần Hải Yến');
});

test('departments lie within departments, and one with people cannot be deleted', async ({ page }) => {
  await signIn(page, '/settings/departments');
  for (const [name, parent] of [
    [`Chăm sóc ${unique}`, ''],
    [`Biên Hòa ${unique}`, `Chăm sóc ${unique}`],
  ]) {
    await page.getByRole('button', { name: 'Thêm phòng ban' }).click();
    await page.keyboard.type(name ?? '');
    if (parent) {
      await page.getByRole('combobox', { name: 'Thuộc' }).click();
      await page.keyboard.type(parent);
      await page.keyboard.press('Enter');
    }
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
    await expect(page.getByRole('cell', { name, exact: true })).toBeVisible();
  }
  await page.getByRole('button', { name: `Xóa Chăm sóc ${unique}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa' }).click();
  await expect(page.getByRole('alert')).toContainText('Chuyển người dùng và phòng ban con');
});

test('a branch is added, closed and deleted', async ({ page }) => {
  await signIn(page, '/settings/branches');
  await page.getByRole('button', { name: 'Thêm chi nhánh' }).click();
  await page.getByLabel('Tên').fill(`Long Khánh ${unique}`);
  await page.keyboard.press('Enter');
  const row = page.getByRole('row', { name: new RegExp(`Long Khánh ${unique}`) });
  await expect(row).toContainText('Đang mở');
  await row.getByRole('button', { name: /^Sửa/ }).click();
  await page.getByLabel('Đang mở cửa').uncheck();
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await expect(row).toContainText('Đã đóng');
  await expectAccessible(page);
  await row.getByRole('button', { name: /^Xóa/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa' }).click();
  await expect(row).toHaveCount(0);
});

test('what a role may do is ticked and holds', async ({ page }) => {
  await signIn(page, '/settings/roles');
  const box = page.getByRole('checkbox', { name: 'Trưởng nhóm: Xem danh sách người dùng' });
  await expect(box).toBeVisible();
  const before = await box.isChecked();
  await box.click();
  await expect(page.getByText('1 thay đổi chưa lưu')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(page.getByText('Đã lưu quyền')).toBeVisible();
  await page.reload();
  await expect(box).toBeChecked({ checked: !before });
  await box.click();
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
});
