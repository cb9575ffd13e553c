import { gzipSync } from 'node:zlib';
import { admin, expect, expectAccessible, picture, signIn, test } from './fixtures.js';

test('works with less than 120 KB of script', async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto('/sign-in', { waitUntil: 'networkidle' });
  const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(120 * 1024);
});

test('is accessible in both languages and both appearances', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'sign-in');
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectAccessible(page);
});

test('a wrong password says what to do, and the right one leads to the page that was asked for', async ({ page }) => {
  await page.goto('/settings/branches');
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await page.getByLabel('Thư điện tử').fill(admin().email);
  await page.keyboard.press('Tab');
  await page.keyboard.type('khong-phai-mat-khau');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Thư điện tử hoặc mật khẩu chưa đúng');
  await expect(page.getByRole('textbox', { name: 'Mật khẩu' })).toBeFocused();
  await page.keyboard.type(admin().password);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/settings\/branches$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Chi nhánh' })).toBeVisible();
});

test('never leads to another site after signing in', async ({ page }) => {
  await page.goto('/sign-in?to=//evil.example/x');
  await page.getByLabel('Thư điện tử').fill(admin().email);
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(admin().password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Chính' })).toBeVisible();
  expect(new URL(page.url()).origin).toBe(new URL(process.env.E2E_URL ?? '').origin);
});

test('a session survives a reload and ends on signing out', async ({ page }) => {
  await signIn(page, '/profile');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Hồ sơ của tôi' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Tài khoản/ }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  await page.goto('/profile');
  await expect(page).toHaveURL(/\/sign-in/);
});

test('the palette opens by Ctrl K and leads by keys alone; ? lists the keys', async ({ page }) => {
  await signIn(page, '/profile');
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Tìm và gõ lệnh' });
  await expect(field).toBeFocused();
  await field.fill('cai dat phong ban');
  await expect(page.getByRole('option', { name: 'Cài đặt: Phòng ban' })).toHaveAttribute('aria-selected', 'true');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Phòng ban' })).toBeVisible();
  await page.keyboard.press('Shift+Slash');
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('an address that does not exist says so', async ({ page }) => {
  await signIn(page, '/khong-co');
  await expect(page.getByRole('heading', { name: 'Không có trang này' })).toBeVisible();
});

test('a lost connection shows a quiet bar and catches up by itself', async ({ page, context }) => {
  await signIn(page, '/profile');
  await context.setOffline(true);
  await expect(page.getByText(/^Mất kết nối từ/)).toBeVisible();
  await expectAccessible(page);
  await context.setOffline(false);
  await expect(page.getByText(/^Mất kết nối từ/)).toBeHidden();
});

test('opened while the server does not answer, it says so and goes on once it does', async ({ page }) => {
  await signIn(page, '/profile');
  await page.route('**/api/v1/auth/refresh', (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Mất kết nối');
  await page.unroute('**/api/v1/auth/refresh');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hồ sơ của tôi' })).toBeVisible();
});
