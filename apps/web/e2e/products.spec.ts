import { callApi, expect, expectAccessible, picture, signIn, test } from './fixtures.js';

const stamp = Date.now().toString(36).toUpperCase();
interface Product {
  id: string;
  version: number;
  careIntervalDays: number;
  careCountMin: number | null;
}

test('intervals are typed and pasted into the grid and saved together; what somebody else changed is told', async ({ page }) => {
  await signIn(page, '/');
  const products: Product[] = [];
  for (const name of ['a', 'b', 'c']) {
    products.push(await callApi<Product>(page, 'POST', '/products', { code: `G${stamp}-${name}`, name: `Bánh ${stamp} ${name}` }));
  }
  await page.goto(`/products?view=care&q=G${stamp}`);
  const grid = page.getByRole('grid', { name: 'Sửa khoảng ngắt' });
  await expect(grid.getByRole('row')).toHaveCount(4);
  await expectAccessible(page);

  await grid.getByRole('gridcell', { name: 'chưa có' }).first().click();
  await page.keyboard.type('mười');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText('Cần số ngày nguyên từ 0 đến 36.500.')).toBeVisible();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '15\t2\t4\r\n30\r\n45');
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await callApi(page, 'PATCH', `/products/${products[1]?.id}`, { careIntervalDays: 99 });
  await picture(page, 'products-intervals');
  await page.getByRole('button', { name: 'Lưu 5 ô' }).click();
  await expect(page.getByText('1 ô chưa lưu được, xem ô viền đỏ')).toBeVisible();

  const stored = async (at: number) => callApi<Product>(page, 'GET', `/products/${products[at]?.id}`);
  expect(await stored(0)).toMatchObject({ careIntervalDays: 15, careCountMin: 2 });
  expect(await stored(1)).toMatchObject({ careIntervalDays: 99 });
  expect(await stored(2)).toMatchObject({ careIntervalDays: 45 });

  await grid.getByRole('gridcell', { name: '30', exact: true }).click();
  await expect(page.getByText('ô đang là 99. Gõ lại để ghi đè.')).toBeVisible();
  await page.keyboard.type('30');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Lưu 1 ô' }).click();
  await expect(page.getByText('Đã lưu 1 ô')).toBeVisible();
  expect(await stored(1)).toMatchObject({ careIntervalDays: 30 });
});

test('a product is added in its group, changed beside the list, and two writers lose nothing', async ({ page }) => {
  await signIn(page, '/products');
  await page.getByRole('button', { name: 'Thêm nhóm hàng' }).click();
  await page.getByLabel('Tên nhóm').fill(`Sữa ${stamp}`);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('treeitem', { name: `Sữa ${stamp}` }).click();

  await page.getByRole('button', { name: 'Thêm mặt hàng' }).click();
  const panel = page.getByRole('complementary', { name: 'Thêm mặt hàng' });
  await expect(panel.getByLabel('Tên', { exact: false }).first()).toBeFocused();
  await page.keyboard.type(`Sữa hạt ${stamp}`);
  await panel.getByLabel('Khoảng ngắt').fill('15');
  await panel.getByLabel('Đơn vị', { exact: true }).fill('hộp');
  await expect(panel.getByText(/Mua .* \+ 1 hộp × 15 ngày = /)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('row', { name: new RegExp(`Sữa hạt ${stamp}.*15 ngày`) })).toBeVisible();
  await expect(page.getByRole('treeitem', { name: `Sữa ${stamp}` })).toContainText('1');
  await picture(page, 'products');

  const id = /products\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  await callApi(page, 'PATCH', `/products/${id}`, { price: '90000', warrantyMonths: 12 });
  const edit = page.getByRole('complementary', { name: `Sữa hạt ${stamp}` });
  await edit.getByLabel('Giá bán').fill('80000');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+Enter');
  await expect(edit.getByText('Có người vừa sửa mặt hàng này.')).toBeVisible();
  await expect(edit.getByRole('row', { name: /Giá bán 80\.000 90\.000/ })).toBeVisible();
  await expect(edit.getByLabel('Bảo hành')).toHaveValue('12');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(edit.getByText('Có người vừa sửa mặt hàng này.')).toBeHidden();
  expect(await callApi(page, 'GET', `/products/${id}`)).toMatchObject({ price: '80000', warrantyMonths: 12 });
});
