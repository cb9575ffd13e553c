import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

export interface Credentials {
  email: string;
  password: string;
}

const fromEnvironment = <T>(name: string): T => JSON.parse(process.env[name] ?? 'null') as T;
export const admin = (): Credentials => fromEnvironment<Credentials>('E2E_ADMIN');
export const demo = () => fromEnvironment<{ users: (string | { email: string })[]; password: string } | null>('E2E_DEMO');
/** Somebody of the demo shop by the beginning of the e-mail address: `ha` supervises, `linh`, `trang`, `nam` and `chau` care, `tam` manages. */
export function person(name: string): Credentials {
  const known = demo();
  const user = known?.users.find((one) => (typeof one === 'string' ? one : one.email).startsWith(`${name}@`));
  if (!known || !user) throw new Error(`the demo data have no ${name}`);
  return { email: typeof user === 'string' ? user : user.email, password: known.password };
}

export { expect, test };

/** Signs in by the API, as the form does, and opens `to`. The form itself has stories of its own. */
export async function signIn(page: Page, to = '/', who: Credentials = admin()): Promise<void> {
  const answer = await page.request.post('/api/v1/auth/login', {
    data: { ...who, remember: true },
    headers: { Origin: process.env.E2E_URL ?? '' },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  await page.addInitScript(() => localStorage.setItem('tantam.signedIn', '1'));
  await page.goto(to);
  await expect(page.getByRole('navigation', { name: /^(Chính|Main)$/ })).toBeVisible();
}

/** A call to the API as somebody, to set a story's stage. */
export async function callApi<T>(
  page: Page,
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  data?: unknown,
  who: Credentials = admin(),
): Promise<T> {
  const origin = { Origin: process.env.E2E_URL ?? '' };
  const session = await page.request.post('/api/v1/auth/login', { data: who, headers: origin });
  const { accessToken } = (await session.json()) as { accessToken: string };
  const answer = await page.request.fetch(`/api/v1${path}`, {
    method,
    data,
    headers: { ...origin, Authorization: `Bearer ${accessToken}` },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return (answer.status() === 204 ? undefined : await answer.json()) as T;
}

/** WCAG 2.2 A and AA as far as axe can tell, of the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(
    violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    })),
  ).toEqual([]);
}

/** Keeps a picture for the README when pictures are being renewed. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!process.env.DOCS_SCREENSHOTS) return;
  await page.screenshot({ path: fileURLToPath(new URL(`../../../docs/screenshots/${name}.png`, import.meta.url)) });
}
