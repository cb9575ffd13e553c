import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '@tantam/identity/testing';
import { contractOf, operationsOf, problemCodes, problemText } from '@tantam/platform';
import { productMigrations, productModules } from '@tantam/product';

describe('a page for every problem', () => {
  let test: TestApp;
  let listed: string[];

  beforeAll(async () => {
    test = await createTestApp({ modules: productModules.slice(1), migrations: productMigrations });
    const answers = operationsOf(contractOf(test.app)).flatMap(({ operation }) => Object.values(operation.responses));
    listed = [...new Set(answers.flatMap((answer) => answer['x-problems'] ?? []))].sort();
  });
  afterAll(() => test.close());

  it('exists for every code of the contract, in both languages, and names who answers it', async () => {
    expect(listed.length).toBeGreaterThan(60);
    for (const code of listed) {
      for (const lang of ['vi', 'en'] as const) {
        const page = await test.request.get(`/problems/${code}`).set('accept-language', lang);
        expect({ code, status: page.status, language: page.headers['content-language'] }).toEqual({ code, status: 200, language: lang });
        expect(page.text).toContain(`<html lang="${lang}">`);
        expect(page.text).toMatch(/<li><code>(GET|POST|PUT|PATCH|DELETE) \/api\/v1\//);
      }
    }
  });

  it('says both languages for every code that any module defines', () => {
    const silent = problemCodes().filter((code) => !problemText(code)?.title.vi || !problemText(code)?.title.en);
    expect(silent).toEqual([]);
  });

  it('is found from the list, in the language of the address before that of the browser', async () => {
    const list = await test.request.get('/problems?lang=en').set('accept-language', 'vi').expect(200);
    for (const code of listed) expect(list.text).toContain(`/problems/${code}?lang=en`);
  });

  it('says plainly that there is no such problem, and shows nothing of what was asked', async () => {
    const page = await test.request.get('/problems/%3Cscript%3Ealert(1)%3C%2Fscript%3E').expect(404);
    expect(page.text).not.toContain('alert(1)');
    expect(page.headers['content-security-policy']).not.toContain('unsafe-inline');
  });

  it('is where the type of a problem points', async () => {
    const refused = await test.request.get('/api/v1/users').expect(401);
    await test.request.get(String(refused.body.type)).expect(200);
  });
});
