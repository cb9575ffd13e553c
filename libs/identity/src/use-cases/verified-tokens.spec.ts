import { describe, expect, it, jest } from '@jest/globals';
import { JwtService } from '@nestjs/jwt';
import { VerifiedTokens } from './verified-tokens.js';

const SECRET = 'a secret of at least thirty-two characters';
const USER = '01890a5d-ac96-774b-bcce-b302099a8057';
const SESSION = '01890a5d-ac96-774b-bcce-b302099a8058';

function setUp(): { tokens: VerifiedTokens; jwt: JwtService; checked: () => number; token: (expiresIn?: number, sid?: string) => string } {
  const jwt = new JwtService({});
  const verify = jest.spyOn(jwt, 'verify');
  const token = (expiresIn = 600, sid = SESSION): string => jwt.sign({ sid }, { subject: USER, secret: SECRET, algorithm: 'HS256', expiresIn });
  return { tokens: new VerifiedTokens(jwt, SECRET), jwt, checked: () => verify.mock.calls.length, token };
}

describe('an access token', () => {
  it('is checked once, and says who it is for as long as it lives', () => {
    const { tokens, checked, token } = setUp();
    const mine = token(600);
    for (let asked = 0; asked < 5; asked++) expect(tokens.claimsOf(mine)).toEqual({ sub: USER, sid: SESSION });
    expect(checked()).toBe(1);
    expect(tokens.claimsOf(mine, Date.now() + 595_000)).not.toBeNull();
    expect(tokens.claimsOf(mine, Date.now() + 601_000)).toBeNull();
  });

  it('says nothing when it is spoiled, made with another secret or algorithm, or names no session', () => {
    const { tokens, jwt, token } = setUp();
    const good = token();
    const [head, body, signature] = good.split('.') as [string, string, string];
    const other = Buffer.from(JSON.stringify({ sub: USER, sid: SESSION, exp: 9_999_999_999 })).toString('base64url');
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
    const spoiled = [
      `${head}.${other}.${signature}`, `${head}.${body}.${signature.slice(0, -2)}`, `${none}.${other}.`, 'x', 'a.b.c', '..', `${Buffer.from('[').toString('base64url')}.${body}.${signature}`,
      jwt.sign({ sid: SESSION }, { subject: USER, secret: 'another secret of thirty-two characters', expiresIn: 600 }),
      jwt.sign({ sid: SESSION }, { subject: USER, secret: SECRET, algorithm: 'HS512', expiresIn: 600 }),
      jwt.sign({ sid: SESSION }, { subject: USER, secret: SECRET }), token(600, 'not a session'),
    ];
    expect(tokens.claimsOf(good)).not.toBeNull();
    for (const each of spoiled) expect(tokens.claimsOf(each)).toBeNull();
  });

  it('is kept by one app alone: another with another secret does not take it', () => {
    const { tokens, jwt, token } = setUp();
    const good = token();
    expect(tokens.claimsOf(good)).not.toBeNull();
    expect(new VerifiedTokens(jwt, 'the secret of another app, also long enough').claimsOf(good)).toBeNull();
    expect(tokens.claimsOf(good)).not.toBeNull();
  });
});
