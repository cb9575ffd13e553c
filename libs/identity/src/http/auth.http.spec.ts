import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../testing/index.js';

const PASSWORD = 'mật khẩu rất dài 1';
let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

describe('signing in', () => {
  it('gives whoever knows the password an access token and says who he is', async () => {
    const user = await test.as('agent', { email: 'lan@example.vn', fullName: 'Nguyễn Thị Lan', password: PASSWORD });
    const answer = await test.request.post('/api/v1/auth/login').send({ email: ' LAN@example.vn ', password: PASSWORD }).expect(200);
    expect(answer.body).toMatchObject({ expiresIn: 600, user: { id: user.id, email: 'lan@example.vn', fullName: 'Nguyễn Thị Lan', role: 'agent', scopes: { customers: 'own' }, mustChangePassword: false, locale: 'vi' } });
    await test.request.get('/api/v1/auth/me').set('authorization', `Bearer ${answer.body.accessToken}`).expect(200);
  });
});
