import { callApi, expect, expectAccessible, picture, signIn, test } from './fixtures.js';

const unique = Date.now().toString(36);

test('reports: from a figure to its rows, by keyboard, and out as a file', async ({ page }) => {
  const product = await callApi<{ id: string; code: string }>(page, 'POST', '/products', {
    code: `BC-${unique}`,
    name: `Nước rửa chén ${unique}`,
    unit: 'chai',
    price: '45000',
  });
  const customer = await callApi<{ id: string; code: string }>(page, 'POST', '/customers', { fullName: `Lý Thị Báo Cáo ${unique}` });
  await callApi(page, 'POST', '/orders', {
    customerId: customer.id,
    placedAt: new Date().toISOString(),
    lines: [{ productId: product.id, quantity: '3' }],
  });

  await test.step('care: bars over time, a row per agent, the dues behind it', async () => {
    await signIn(page, '/reports');
    await expect(page).toHaveURL(/\/reports\/care/);
    await expect(page.getByRole('heading', { level: 1, name: 'Chăm sóc: đến hạn, đã làm, trễ' })).toBeVisible();
    await expect(page.getByRole('group', { name: 'Lần đến hạn theo thời gian' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('table').getByRole('row').nth(2).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary')).toBeVisible();
    await page.getByRole('tab', { name: /Làm trễ/ }).click();
    await expect(page).toHaveURL(/tab=late/);
    await expectAccessible(page);
    await picture(page, 'reports-care');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary')).toHaveCount(0);
  });

  await test.step('a bar keeps the rows of the care report to its days, and the dues behind them', async () => {
    const bars = page.getByRole('group', { name: 'Lần đến hạn theo thời gian' }).getByRole('button');
    const all = page.getByRole('row', { name: /^Tất cả/ });
    const due = async (): Promise<number> => Number((await all.getByRole('cell').nth(1).innerText()).replaceAll('.', ''));
    const whole = await due();
    const bar = bars.nth(1);
    const said = Number(/đến hạn (\d[\d.]*)/.exec((await bar.getAttribute('aria-label')) ?? '')?.[1]?.replaceAll('.', ''));
    await bar.focus();
    await page.keyboard.press('Enter');
    await expect(bar).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(due).toBe(said);
    await page.reload();
    await expect.poll(due).toBe(said);
    const first = page.getByRole('table').getByRole('row').nth(2);
    const ofFirst = (await first.getByRole('cell').nth(1).innerText()).trim();
    await first.click();
    await page.getByRole('tab', { name: /^Tất cả/ }).click();
    await expect(page.getByRole('tab', { name: new RegExp(`^Tất cả\\s*${ofFirst}$`) })).toBeVisible();
    await page.keyboard.press('Escape');
    await expectAccessible(page);
    await bars.nth(1).click();
    await expect.poll(due).toBe(whole);
  });

  await test.step('who bought a product: the order counts as soon as the figures have it', async () => {
    await expect(async () => {
      await page.goto(`/reports/customers-by-product?productId=${product.id}&period=thisMonth`);
      await expect(page.getByRole('cell', { name: `Nước rửa chén ${unique}` })).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 40_000 });
    await expect(page.getByRole('row', { name: new RegExp(`Nước rửa chén ${unique}`) })).toContainText('135.000');
    await page.getByRole('cell', { name: `Nước rửa chén ${unique}` }).click();
    await expect(page.getByRole('complementary').getByRole('link', { name: `Lý Thị Báo Cáo ${unique}` })).toBeVisible();
    await expectAccessible(page);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      (async () => {
        await page.getByRole('main').getByRole('button', { name: 'Xuất file' }).first().click();
        await page.getByRole('menuitem', { name: 'CSV' }).click();
      })(),
    ]);
    expect(file.suggestedFilename()).toBe('Khách theo mặt hàng.csv');
  });

  await test.step('a bar narrows the customers below it, and the address keeps it', async () => {
    await page.goto('/reports/last-purchase');
    const bar = page.getByRole('button', { name: /^\d\d\/\d{4}: / }).last();
    await bar.focus();
    await page.keyboard.press('Enter');
    await expect(bar).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/key=\d{4}-\d\d/);
    await expectAccessible(page);
    await page.reload();
    await expect(page.getByRole('button', { pressed: true, name: /^\d\d\/\d{4}: / })).toBeVisible();
  });

  await test.step('ticked customers of a report are cared for and given to somebody from there', async () => {
    await page.goto('/reports/last-purchase');
    await page.getByRole('table').getByRole('row').nth(1).getByRole('checkbox').check();
    const bulk = page.getByRole('region', { name: 'Đã chọn 1' });
    await expect(bulk.getByRole('button', { name: 'Ghi chăm sóc' })).toBeVisible();
    await expectAccessible(page);
    await bulk.getByRole('button', { name: 'Phân công…' }).click();
    await expect(page.getByRole('dialog', { name: 'Phân công 1 khách hàng' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(bulk).toBeVisible();
  });

  await test.step('who they are', async () => {
    await page.goto('/reports/profile?by=age');
    await expect(page.getByRole('heading', { level: 1, name: 'Chân dung khách' })).toBeVisible();
    await expectAccessible(page);
  });
});

test('no head of a table is cut in a narrow window, in reports and worklists', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 768 });
  await signIn(page, '/today');
  for (const language of ['vi', 'en']) {
    await page.evaluate((locale) => localStorage.setItem('tantam.locale', locale), language);
    for (const to of ['/care', '/care/customers', '/care/history', '/reports/care', '/reports/products-by-customer', '/reports/last-purchase', '/reports/profile']) {
      await page.goto(to);
      await expect(page.getByRole('table').getByRole('columnheader').first()).toBeVisible();
      const cut = await page.getByRole('columnheader').evaluateAll((heads) =>
        heads.filter((head) => [head, ...head.querySelectorAll('*')].some((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1)).map((head) => head.textContent),
      );
      expect({ language, to, cut }).toEqual({ language, to, cut: [] });
    }
  }
});

test('customers that were ticked in a report are put under a care programme, new or already there', async ({ page }) => {
  const group = await callApi<{ id: string }>(page, 'POST', '/customer-groups', { name: `Nhóm kế hoạch ${unique}`, code: `KH${unique}` });
  for (const number of [1, 2, 3]) {
    await callApi(page, 'POST', '/customers', { fullName: `Khách kế hoạch ${number} ${unique}`, phone1: `095${String(Date.now()).slice(-6)}${number}`, groupId: group.id });
  }
  await signIn(page, '/today');
  const name = `Hỏi thăm ${unique}`;
  const tick = (number: number) => page.getByRole('row', { name: new RegExp(`Khách kế hoạch ${number} ${unique}`) }).getByRole('checkbox').check();
  await expect(async () => {
    await page.goto(`/reports/profile?groupId=${group.id}`);
    await expect(page.getByRole('row', { name: new RegExp(`Khách kế hoạch \\d ${unique}`) })).toHaveCount(3, { timeout: 2_000 });
  }).toPass({ timeout: 40_000 });
  await tick(1);
  await tick(2);
  await page.getByRole('button', { name: 'Kế hoạch…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Đưa 2 khách vào kế hoạch chăm sóc' });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByText('Chỉ 2 khách được chọn.')).toBeVisible();
  await expect(page.getByText(/^2 khách phù hợp/)).toBeVisible();
  await page.reload();
  await expect(page.getByText('Chỉ 2 khách được chọn.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Tên' }).fill(name);
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Đã lưu kế hoạch chăm sóc')).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/reports/profile?groupId=${group.id}`);
  await tick(3);
  await page.getByRole('button', { name: 'Kế hoạch…' }).click();
  const again = page.getByRole('dialog', { name: 'Đưa 1 khách vào kế hoạch chăm sóc' });
  await again.getByRole('combobox', { name: 'Kế hoạch chăm sóc' }).selectOption({ label: name });
  await again.getByRole('button', { name: 'Thêm vào kế hoạch' }).click();
  await expect(page.getByText(`Đã đưa 1 khách vào “${name}”`)).toBeVisible();
  const { items } = await callApi<{ items: { name: string; criteria: { customerIds: string[] } }[] }>(page, 'GET', '/care-programmes');
  expect(items.find((one) => one.name === name)?.criteria.customerIds).toHaveLength(3);
});
