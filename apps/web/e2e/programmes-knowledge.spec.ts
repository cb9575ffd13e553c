import { callApi, expect, expectAccessible, signIn, test } from './fixtures.js';

const stamp = Date.now().toString(36);
interface Made {
  id: string;
}

test('a programme is described, counted, saved, and wishes for whom it is meant', async ({ page }) => {
  await signIn(page, '/');
  const group = await callApi<Made>(page, 'POST', '/customer-groups', { name: `VIP ${stamp}`, code: `V${stamp}` });
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(5, 10);
  const customer = await callApi<Made>(page, 'POST', '/customers', {
    fullName: `Sinh Nhật ${stamp}`,
    phone1: `091${String(Date.now()).slice(-7)}`,
    birthday: `1988-${today}`,
    groupId: group.id,
  });
  await page.goto('/settings/care-programmes/new');
  await page.getByRole('textbox', { name: 'Tên' }).fill(`Chúc mừng ${stamp}`);
  await page.getByRole('combobox', { name: 'Nhóm khách' }).click();
  await page.keyboard.type(`VIP ${stamp}`);
  await page.getByRole('option', { name: `VIP ${stamp}` }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Số ngày' }).fill('0');
  await page.getByRole('textbox', { name: 'Số ngày' }).press('Tab');
  await page.getByRole('combobox', { name: 'Hành động' }).selectOption({ label: 'Gọi đi' });
  await page.getByRole('textbox', { name: 'Kịch bản' }).fill('Chúc mừng sinh nhật');
  await expect(page.getByText(`Mỗi khách nhóm VIP ${stamp}, đúng ngày sinh nhật (dương lịch): gọi đi.`)).toBeVisible();
  await expect(page.getByText('1 khách phù hợp')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page).toHaveURL(/care-programmes\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('button', { name: 'Lưu' })).toBeFocused();
  const history = page.getByRole('complementary', { name: 'Đã làm gì' });
  await expect(async () => {
    await history.getByRole('button', { name: 'Tải lại' }).click();
    await expect(history.getByRole('link', { name: `Sinh Nhật ${stamp}` })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expectAccessible(page);
  await page.goto(`/customers/${customer.id}`);
  const wishes = page.getByRole('region', { name: 'Hẹn chăm sóc riêng' });
  await expect(wishes.getByText(`Chúc mừng ${stamp}`)).toBeVisible();
  await wishes.getByRole('button', { name: 'Thêm hẹn' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await expect(wishes.getByRole('listitem')).toHaveCount(2);
  await page.goto('/settings/care-programmes');
  await expect(page.getByRole('link', { name: `Chúc mừng ${stamp}` })).toBeVisible();
  await expectAccessible(page);
});

test('a script is written, published, shown beside its product, and found without marks', async ({ page }) => {
  await signIn(page, '/');
  const product = await callApi<Made>(page, 'POST', '/products', { code: `K-${stamp}`, name: `Kem ${stamp}`, unit: 'tuýp', price: '1000' });
  await page.goto('/settings/knowledge');
  await page.getByRole('button', { name: 'Viết bài' }).click();
  const dialog = page.getByRole('dialog', { name: 'Viết bài' });
  await dialog.getByRole('textbox', { name: 'Tiêu đề' }).fill(`Tư vấn kem ${stamp}`);
  await dialog.getByRole('combobox', { name: 'Mặt hàng' }).click();
  await page.keyboard.type(`K-${stamp}`);
  await page.getByRole('option', { name: `Kem ${stamp}` }).click();
  await dialog.getByRole('textbox', { name: 'Câu hỏi' }).fill('Da bạn khô không?');
  await dialog.getByRole('radio', { name: 'Đang dùng' }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('textbox', { name: 'Tìm trong tiêu đề và nội dung' }).fill(`tu van ${stamp}`);
  await expect(page.getByText(`Tư vấn kem ${stamp}`)).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/products/${product.id}`);
  await expect(page.getByText('Da bạn khô không?')).toBeVisible();

  // Beside a customer who is due for it, too.
  const customer = await callApi<Made>(page, 'POST', '/customers', { fullName: `Khách mua kem ${stamp}`, phone1: `094${String(Date.now()).slice(-7)}` });
  await callApi(page, 'PATCH', `/products/${product.id}`, { careIntervalDays: 10 });
  await callApi(page, 'POST', '/orders', { customerId: customer.id, placedAt: new Date(Date.now() - 10 * 86_400_000).toISOString(), lines: [{ productId: product.id, quantity: '1' }] });
  await page.goto(`/care/customers/${customer.id}`);
  const panel = page.getByRole('complementary', { name: 'Chăm sóc' });
  await expect(panel.getByRole('region', { name: 'Kiến thức chăm sóc' }).getByText('Da bạn khô không?')).toBeVisible();
  await expectAccessible(page);

  await page.goto('/settings/calendar');
  await expect(page.getByRole('table', { name: 'Các ngày lễ, ngày nghỉ' }).getByText('Giỗ Tổ Hùng Vương')).toBeVisible();
  await expectAccessible(page);
});

test('a note is proposed as an article and published; the focus stays among the proposals', async ({ page }) => {
  const product = await callApi<Made>(page, 'POST', '/products', { code: `P-${stamp}`, name: `Phấn ${stamp}`, unit: 'hộp', price: '1000' });
  const customer = await callApi<Made>(page, 'POST', '/customers', { fullName: `Khách hỏi phấn ${stamp}`, phone1: `096${String(Date.now()).slice(-7)}` });
  for (const number of [1, 2]) {
    const care = await callApi<{ activity?: Made } & Made>(page, 'POST', `/customers/${customer.id}/activities`, { action: 'note', content: `Khách hỏi cách dùng ${number}` });
    await callApi(page, 'POST', `/care-activities/${(care.activity ?? care).id}/knowledge-proposals`, {
      title: `Cách dùng phấn ${number} ${stamp}`, body: 'Dùng trước khi ngủ', productId: product.id, groupId: null,
    });
  }
  await signIn(page, '/settings/knowledge');
  const proposals = page.getByRole('region', { name: 'Đề xuất' });
  const of = (number: number) => proposals.getByRole('article').filter({ hasText: `Cách dùng phấn ${number} ${stamp}` });
  await of(1).getByRole('button', { name: 'Đăng' }).focus();
  await page.keyboard.press('Enter');
  await expect(of(1)).toContainText('Đã đăng');
  await expect(of(2).getByRole('button', { name: 'Đăng' })).toBeFocused();
  await expectAccessible(page);
});

test('shipped holidays have English names in English, at once when the language is changed; what people typed stays', async ({ page }) => {
  const typed = await callApi<Made>(page, 'POST', '/holidays', { kind: 'single', name: `Nghỉ riêng ${stamp}`, date: '2026-12-28' });
  await signIn(page, '/settings/calendar');
  const holidays = page.getByRole('table', { name: /Các ngày lễ, ngày nghỉ|Holidays/ });
  await expect(holidays.getByText('Tết Nguyên Đán')).toBeVisible();
  await page.getByRole('button', { name: /^Tài khoản/ }).click();
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(holidays.getByText('Lunar New Year')).toBeVisible();
  await expect(holidays.getByText('Hung Kings’ Commemoration Day')).toBeVisible();
  await expect(holidays.getByText('Tết Nguyên Đán')).toHaveCount(0);
  await expect(holidays.getByText(`Nghỉ riêng ${stamp}`)).toBeVisible();
  await page.getByRole('radio', { name: 'Tiếng Việt' }).click();
  await expect(holidays.getByText('Giỗ Tổ Hùng Vương')).toBeVisible();
  await callApi(page, 'DELETE', `/holidays/${typed.id}`);
});
