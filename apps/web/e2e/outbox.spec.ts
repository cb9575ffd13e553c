import pg from 'pg';
import { expect, expectAccessible, signIn, test } from './fixtures.js';

const unique = Date.now().toString(36);

/** What failed for a day, as a dispatcher leaves it. The receiver is not of this product, so nothing handles it meanwhile. */
async function parkedDelivery(subscriber: string, aggregate: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.E2E_DATABASE });
  await client.connect();
  try {
    await client.query(
      `with event as (
         insert into outbox_events (id, name, aggregate, data) values (new_id(), 'thing.happened', $2, '{"thingId": 1}') returning sequence
       )
       insert into outbox_deliveries (sequence, subscriber, event_name, aggregate, state, attempts, error, failed_at)
       select sequence, $1, 'thing.happened', $2, 'parked', 12, 'Error · the printer is out of paper', now() from event`,
      [subscriber, aggregate],
    );
  } finally {
    await client.end();
  }
}

test('an event that failed for a day is seen with its error, tried again, and another is given up with a reason', async ({ page }) => {
  const [again, never] = [`test.again-${unique}`, `test.never-${unique}`];
  await parkedDelivery(again, 'thing:1');
  await parkedDelivery(never, 'thing:2');
  await signIn(page, '/settings/events');
  await expect(page.getByRole('heading', { name: 'Sự kiện chờ xử lý' })).toBeVisible();
  const row = page.getByRole('row', { name: new RegExp(again) });
  await expect(row).toContainText('Tạm dừng');
  await expect(row).toContainText('the printer is out of paper');
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'light' });

  await row.getByRole('button', { name: 'Chạy lại' }).press('Enter');
  await expect(row).toHaveCount(0);
  await page.getByRole('radio', { name: 'Đang chờ' }).click();
  await expect(row).toContainText('Chờ chạy');

  await page.getByRole('radio', { name: 'Bị lỗi' }).click();
  await page.getByRole('row', { name: new RegExp(never) }).getByRole('button', { name: 'Bỏ qua' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bỏ qua sự kiện này?' });
  await expect(dialog.getByRole('button', { name: 'Bỏ qua' })).toBeDisabled();
  await dialog.getByLabel('Lý do').fill('Đã xử lý bằng tay');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Bỏ qua' }).click();
  await expect(page.getByRole('row', { name: new RegExp(never) })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Đã bỏ qua' }).click();
  await expect(page.getByRole('row', { name: new RegExp(never) })).toContainText('Đã xử lý bằng tay');
  await expect(page).toHaveURL(/tab=discarded/);
});

test('all parked events are tried again at once, after asking', async ({ page }) => {
  const subscriber = `test.all-${unique}`;
  for (const thing of [1, 2, 3]) await parkedDelivery(subscriber, `thing:${thing}`);
  await signIn(page, '/settings/events');
  await expect(page.getByRole('row', { name: new RegExp(subscriber) })).toHaveCount(3);
  await page.getByRole('button', { name: 'Chạy lại tất cả' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Chạy lại tất cả' }).click();
  await expect(page.getByText(/Đang chạy lại \d+ sự kiện/)).toBeVisible();
  await expect(page.getByRole('row', { name: new RegExp(subscriber) })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Không có sự kiện nào bị lỗi' })).toBeVisible();
  await expectAccessible(page);
});

test('a list that cannot be read says so and is tried again', async ({ page }) => {
  await page.route('**/api/v1/outbox/deliveries*', (route) => route.fulfill({ status: 503, body: '' }));
  await signIn(page, '/settings/events');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.unroute('**/api/v1/outbox/deliveries*');
  await page.getByRole('button', { name: /Thử lại/ }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
