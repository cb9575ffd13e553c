import { callApi, expect, expectAccessible, picture, signIn, test } from './fixtures.js';

const stamp = Date.now().toString(36);
// Colours that are still on their way would be measured.
test.use({ contextOptions: { reducedMotion: 'reduce' } });
interface Made {
  id: string;
}
interface Settings {
  assignmentMode: string;
}

test('customers are split evenly among people after a look at who gets how many, and the split is taken back', async ({ page }) => {
  await signIn(page, '/');
  const settings = await callApi<Settings>(page, 'GET', '/care-settings');
  await callApi(page, 'PUT', '/care-settings', { ...settings, assignmentMode: 'by_customer' });
  const people: (Made & { fullName: string })[] = [];
  for (const name of ['An', 'Bình']) {
    const fullName = `${name} ${stamp}`;
    people.push({
      ...(await callApi<Made>(page, 'POST', '/users', {
        email: `${name === 'An' ? 'an' : 'binh'}-${stamp}@example.vn`,
        fullName,
        role: 'agent',
      })),
      fullName,
    });
  }
  const area = await callApi<Made>(page, 'POST', '/areas', { name: `Vùng ${stamp}`, provinceCodes: [] });
  for (const number of [1, 2, 3]) {
    await callApi(page, 'POST', '/customers', {
      fullName: `Khách chia ${number} ${stamp}`,
      phone1: `091${String(Date.now()).slice(-6)}${number}`,
      areaId: area.id,
    });
  }

  await page.goto(`/settings/care-assignments/customers?areaId=${area.id}`);
  const table = page.getByRole('table', { name: 'Khách hàng và người chăm sóc' });
  await expect(table.getByText('chưa ai')).toHaveCount(3);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Phân công tất cả 3 mục' }).click();

  const dialog = page.getByRole('dialog', { name: 'Phân công 3 khách hàng' });
  await expect(dialog.getByRole('radio', { name: 'Chia đều' })).toBeChecked();
  await dialog.getByRole('combobox', { name: 'Giao cho' }).click();
  for (const person of people) {
    await page.keyboard.type(person.fullName);
    await page.getByRole('option', { name: person.fullName }).click();
  }
  await page.keyboard.press('Escape');
  const shares = dialog.getByRole('table', { name: 'Mỗi người có bao nhiêu' });
  await expect(shares.getByRole('row', { name: new RegExp(`An ${stamp} 0 \\+2 2`) })).toBeVisible();
  await expect(shares.getByRole('row', { name: new RegExp(`Bình ${stamp} 0 \\+1 1`) })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'care-split');
  await dialog.getByRole('button', { name: 'Phân công', exact: true }).click();
  await expect(dialog.getByText('Đã xong')).toBeVisible();
  await expect(dialog.getByText('3 thay đổi')).toBeVisible();
  await expect(table.getByText(`An ${stamp}`)).toHaveCount(2);
  await expectAccessible(page);

  await dialog.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(dialog.getByText('Đã hoàn tác')).toBeVisible();
  await dialog.getByRole('button', { name: 'Đóng' }).last().click();
  await expect(table.getByText('chưa ai')).toHaveCount(3);

  await page.getByRole('link', { name: 'Đã làm' }).click();
  await expect(page.getByRole('row', { name: /Chia đều.*Đã hoàn tác/ }).first()).toBeVisible();
  await expectAccessible(page);
  await callApi(page, 'PUT', '/care-settings', settings);
});

test('a product group is given to somebody in the tree; what nobody has is counted down', async ({ page }) => {
  await signIn(page, '/');
  const group = await callApi<Made>(page, 'POST', '/product-groups', { name: `Nhóm ${stamp}` });
  await callApi(page, 'POST', '/products', { code: `NG-${stamp}`, name: `Hàng ${stamp}`, groupId: group.id, careIntervalDays: 20 });
  const person = await callApi<Made>(page, 'POST', '/users', { email: `chi-group-${stamp}@example.vn`, fullName: `Chi ${stamp}`, role: 'agent' });
  await page.goto('/settings/care-assignments/products');
  const row = page.getByRole('row', { name: new RegExp(`Nhóm ${stamp}`) });
  await expect(row).toContainText('chưa ai');
  await row.getByRole('checkbox').check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Phân công…' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Phân công 1 nhóm hàng' });
  await dialog.getByRole('combobox', { name: 'Giao cho' }).click();
  await page.keyboard.type(`Chi ${stamp}`);
  await page.getByRole('option', { name: `Chi ${stamp}` }).click();
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Phân công', exact: true }).click();
  await expect(dialog.getByText('Đã xong')).toBeVisible();
  await dialog.getByRole('button', { name: 'Đóng' }).last().click();
  await expect(row).toContainText(`Chi ${stamp}`);
  await row.getByRole('button', { name: `Nhóm ${stamp}` }).click();
  await expect(
    page.getByRole('table', { name: 'Mặt hàng và người chăm sóc' }).getByRole('row', { name: new RegExp(`Hàng ${stamp}`) }),
  ).toContainText(`qua nhóm: Chi ${stamp}`);

  await page.goto(`/settings/care-assignments/people/${person.id}`);
  await expect(page.getByRole('complementary', { name: `Chi ${stamp}` })).toContainText(`Nhóm ${stamp}`);
  await expectAccessible(page);
});

test('whom a person only owns counts among his customers, beside those that were given to him', async ({ page }) => {
  const fullName = `Chủ ${stamp}`;
  const owner = await callApi<Made>(page, 'POST', '/users', { email: `chu-${stamp}@example.vn`, fullName, role: 'agent' });
  const hers = await callApi<Made>(page, 'POST', '/customers', { fullName: `Khách riêng ${stamp}`, phone1: `094${String(Date.now()).slice(-7)}`, ownerId: owner.id });
  await signIn(page, `/settings/care-assignments/people/${owner.id}`);
  const panel = page.getByRole('complementary', { name: fullName });
  await expect(panel.getByRole('heading', { name: /^Khách hàng 1 · 1 do phụ trách/ })).toBeVisible();
  await expect(panel.getByRole('link', { name: new RegExp(`Khách riêng ${stamp}`) })).toHaveAttribute('href', `/customers/${hers.id}`);
  await expectAccessible(page);
  await panel.getByRole('link', { name: 'Xem tất cả khách hàng' }).click();
  await expect(page.getByRole('table', { name: 'Khách hàng và người chăm sóc' }).getByText(`Khách riêng ${stamp}`)).toBeVisible();
});

test('an absence is noted with who stands in, seen in the calendar, and removed', async ({ page }) => {
  await signIn(page, '/');
  for (const [mail, name] of [
    ['dung', 'Dung'],
    ['em', 'Em'],
  ]) {
    await callApi(page, 'POST', '/users', { email: `${mail}-away-${stamp}@example.vn`, fullName: `${name} ${stamp}`, role: 'agent' });
  }
  await page.goto('/settings/care-absences');
  await page.getByRole('button', { name: 'Thêm ngày vắng' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm ngày vắng' });
  await dialog.getByRole('combobox', { name: 'Người vắng' }).click();
  await page.keyboard.type(`Dung ${stamp}`);
  await page.keyboard.press('Enter');
  await dialog.getByRole('textbox', { name: 'Đến ngày' }).fill('+2');
  await page.keyboard.press('Tab');
  await dialog.getByRole('combobox', { name: 'Người làm thay' }).click();
  await page.keyboard.type(`Em ${stamp}`);
  await page.keyboard.press('Enter');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText(`Dung ${stamp} vắng, Em ${stamp} làm thay`)).toBeVisible();
  const bar = page.getByRole('button', { name: new RegExp(`Dung ${stamp} vắng từ .* Em ${stamp} làm thay`) });
  await expect(bar).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'care-absences');
  // Four weeks fit beside the settings.
  await page.setViewportSize({ width: 1440, height: 900 });
  const weeks = page.getByRole('region', { name: 'Ngày vắng' });
  expect(await weeks.evaluate((region) => region.scrollWidth - region.clientWidth)).toBe(0);
  await bar.click();
  await page.getByRole('button', { name: 'Bỏ ngày vắng này' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã bỏ ngày vắng')).toBeVisible();
  await expect(bar).toHaveCount(0);
  await expect(page.locator('body')).not.toBeFocused();
});

test('a rule gives a new customer to somebody; when he leaves, all he has is handed over from the coverage', async ({ page }) => {
  await signIn(page, '/');
  const settings = await callApi<Settings>(page, 'GET', '/care-settings');
  await callApi(page, 'PUT', '/care-settings', { ...settings, assignmentMode: 'by_customer' });
  const [giang, hoa] = await Promise.all(
    ['Giang', 'Hoa'].map(async (name) => ({
      ...(await callApi<Made>(page, 'POST', '/users', {
        email: `${name.toLowerCase()}-rule-${stamp}@example.vn`,
        fullName: `${name} ${stamp}`,
        role: 'agent',
      })),
      fullName: `${name} ${stamp}`,
    })),
  );
  const area = await callApi<Made>(page, 'POST', '/areas', { name: `Miền ${stamp}`, provinceCodes: [] });

  await page.goto('/settings/care-rules');
  await page.getByRole('button', { name: 'Thêm quy tắc' }).click();
  const rule = page.getByRole('group', { name: /Quy tắc \d+/ }).last();
  await rule.getByRole('textbox', { name: 'Tên quy tắc' }).fill(`Quy tắc ${stamp}`);
  for (const [field, text] of [
    ['Vùng', `Miền ${stamp}`],
    ['Giao cho', giang?.fullName ?? ''],
  ] as const) {
    await rule.getByRole('combobox', { name: field }).click();
    await page.keyboard.type(text);
    await page.getByRole('option', { name: text }).click();
    await page.keyboard.press('Escape');
  }
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Đã lưu quy tắc')).toBeVisible();
  await callApi(page, 'POST', '/customers', {
    fullName: `Khách mới ${stamp}`,
    phone1: `091${String(Date.now()).slice(-7)}`,
    areaId: area.id,
  });
  await expect(async () => {
    const page1 = await callApi<{ total: number }>(page, 'GET', `/care-assignments/customers?userId=${giang?.id}&withTotal=true`);
    expect(page1.total).toBe(1);
  }).toPass();

  await callApi(page, 'PATCH', `/users/${giang?.id}`, { active: false });
  await page.goto('/settings/care-coverage');
  await expectAccessible(page);
  await page.getByRole('tab', { name: /Quá tải/ }).click();
  await expect(page.getByRole('table', { name: 'Việc đến hạn trong hai tuần tới' })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'care-capacity');
  await page.getByRole('tab', { name: /Chờ bàn giao/ }).click();
  const row = page.getByRole('listitem').filter({ hasText: giang?.fullName ?? '' });
  await row.getByRole('button', { name: 'Bàn giao…' }).click();
  const dialog = page.getByRole('dialog', { name: `Bàn giao việc của ${giang?.fullName}` });
  await dialog.getByRole('combobox', { name: 'Giao cho' }).click();
  await page.keyboard.type(hoa?.fullName ?? '');
  await page.getByRole('option', { name: hoa?.fullName ?? '' }).click();
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('row', { name: new RegExp(`${hoa?.fullName} 0 1 0 0`) })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Bàn giao', exact: true }).click();
  await expect(dialog.getByText('Đã xong')).toBeVisible();
  // The button that was pressed is gone: the focus stays with what came of it.
  await expect(dialog.getByRole('status')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Hoàn tác' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Đã hoàn tác')).toBeVisible();
  await expect(dialog.getByRole('status')).toBeFocused();
  await expect(row).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(row.getByRole('button', { name: 'Bàn giao…' })).toBeFocused();

  await page.keyboard.press('Enter');
  await dialog.getByRole('combobox', { name: 'Giao cho' }).click();
  await page.keyboard.type(hoa?.fullName ?? '');
  await page.getByRole('option', { name: hoa?.fullName ?? '' }).click();
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Bàn giao', exact: true }).click();
  await expect(dialog.getByText('Đã xong')).toBeVisible();
  await expect(row).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.locator('body')).not.toBeFocused();
  await callApi(page, 'PUT', '/care-settings', settings);
});

test('before the mode is changed it is said what changes for whom; nothing is changed until it is confirmed', async ({ page }) => {
  const before = await callApi<Settings>(page, 'GET', '/care-settings');
  await callApi(page, 'PUT', '/care-settings', { ...before, assignmentMode: 'unrestricted' });
  const fullName = `Chi Mai ${stamp}`;
  const agent = await callApi<Made>(page, 'POST', '/users', { email: `chi-preview-${stamp}@example.vn`, fullName, role: 'agent' });
  await callApi(page, 'POST', '/customers', { fullName: `Khách của Chi ${stamp}`, phone1: `092${String(Date.now()).slice(-7)}`, ownerId: agent.id });
  const asked = await callApi<{ customers: number; people: { userId: string; customers: { before: number; after: number } }[] }>(
    page, 'GET', '/care-settings/mode-preview?assignmentMode=by_customer&unassignedVisibleTo=supervisors',
  );
  expect(asked.people.find((person) => person.userId === agent.id)?.customers).toEqual({ before: asked.customers, after: 1 });

  await signIn(page, '/settings/care');
  await page.getByRole('radio', { name: /^Chỉ trưởng nhóm/ }).check();
  await page.getByRole('radio', { name: /^Theo khách hàng/ }).check();
  const change = page.getByRole('region', { name: 'Nếu đổi sang “Theo khách hàng”' });
  await expect(change.getByText(/^Khách hàng: \d+ nhân viên thấy ít hơn/)).toBeVisible();
  await expect(change.getByText(/Chỉ trưởng nhóm và quản lý còn thấy/)).toBeVisible();
  const row = change.getByRole('row').filter({ hasText: fullName });
  await expect(row).toContainText(/→ 1/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Đổi cách phân công?' });
  await expect(dialog.getByText(/^Việc đến hạn đến hôm nay:/)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Thôi' }).click();
  expect((await callApi<Settings>(page, 'GET', '/care-settings')).assignmentMode).toBe('unrestricted');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await dialog.getByRole('button', { name: 'Đổi và lưu' }).click();
  await expect(page.getByText('Đã lưu cấu hình chăm sóc')).toBeVisible();
  await expect(change).toHaveCount(0);
  expect((await callApi<Settings>(page, 'GET', '/care-settings')).assignmentMode).toBe('by_customer');
  await callApi(page, 'PUT', '/care-settings', before);
});

test('from a worklist the customers of ticked rows, or of all that is filtered, are given to somebody', async ({ page }) => {
  const fullName = `Dũng ${stamp}`;
  const agent = await callApi<Made>(page, 'POST', '/users', { email: `dung-worklist-${stamp}@example.vn`, fullName, role: 'agent' });
  const group = await callApi<Made>(page, 'POST', '/product-groups', { name: `Nhóm giao ${stamp}` });
  const product = await callApi<Made>(page, 'POST', '/products', {
    code: `G-${stamp}`, name: `Hàng giao ${stamp}`, unit: 'hộp', price: '1000', careIntervalDays: 10, groupId: group.id,
  });
  for (const number of [1, 2, 3]) {
    const customer = await callApi<Made>(page, 'POST', '/customers', { fullName: `Khách giao ${number} ${stamp}`, phone1: `093${String(Date.now()).slice(-6)}${number}` });
    await callApi(page, 'POST', '/orders', { customerId: customer.id, placedAt: new Date(Date.now() - 10 * 86_400_000).toISOString(), lines: [{ productId: product.id, quantity: '1' }] });
  }
  const given = async (): Promise<number> => (await callApi<{ total: number }>(page, 'GET', `/users/${agent.id}/care-customers?withTotal=true`)).total;

  await signIn(page, `/care?node=${group.id}`);
  const rows = page.getByRole('row').filter({ hasText: stamp });
  await expect(rows).toHaveCount(3);
  await rows.nth(0).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Phân công…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: 'Phân công 1 khách hàng' })).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Giao cho' }).click();
  await page.keyboard.type(fullName);
  await page.getByRole('option', { name: fullName }).click();
  await page.keyboard.press('Escape');
  await expect(dialog.getByText('1 trong 1 mục sẽ thay đổi.')).toBeVisible();
  await dialog.getByRole('radio', { name: 'Cả danh sách đang lọc' }).click();
  await expect(dialog.getByText('3 trong 3 mục sẽ thay đổi.')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Phân công', exact: true }).click();
  await expect(dialog.getByText('3 thay đổi')).toBeVisible();
  expect(await given()).toBe(3);
  await dialog.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(dialog.getByText('Đã hoàn tác')).toBeVisible();
  expect(await given()).toBe(0);
  await dialog.getByRole('button', { name: 'Đóng' }).last().click();
  await expect(page.getByRole('button', { name: 'Phân công…' })).toHaveCount(0);
});
