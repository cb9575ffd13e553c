import { describe, expect, it } from '@jest/globals';
import { ProductLogger, type LogSettings } from './product-logger.js';

function logger(settings: Partial<LogSettings> = {}): { log: ProductLogger; lines: string[] } {
  const lines: string[] = [];
  const log = new ProductLogger({ logLevel: 'info', isProduction: true, ...settings }, { write: (line) => void lines.push(line) });
  return { log, lines };
}

const REQUEST = { requestId: 'r-1', method: 'GET', route: '/api/v1/customers', status: 200, ms: 3, userId: 'u-1' };

describe('the log in production', () => {
  it('is one JSON object a line, with level, moment and place', () => {
    const { log, lines } = logger();
    log.warn('a table is held', 'Migrations');
    expect(JSON.parse(lines[0]!)).toMatchObject({ level: 'warn', context: 'Migrations', msg: 'a table is held', time: expect.stringMatching(/^\d{4}-.*Z$/) as unknown });
  });

  it('takes the stack of an error apart from what it says, both without values', () => {
    const { log, lines } = logger();
    const error = new Error('Key (email)=(hong@example.vn) already exists.');
    log.error('r-1 POST /api/v1/customers', error.stack, 'Http');
    expect(JSON.parse(lines[0]!)).toMatchObject({ msg: 'r-1 POST /api/v1/customers', context: 'Http', stack: expect.stringContaining('Error: Key (email)=[…]') as unknown });
    expect(lines[0]).not.toContain('hong@');
  });

  it('hides fields that hold secrets or people, whoever logs them', () => {
    const { log, lines } = logger();
    log.request({ ...REQUEST, ...({ password: 'hunter2', actor: { fullName: 'Hồng' } } as object) });
    expect(lines[0]).not.toMatch(/hunter2|Hồng/);
  });

  it('tells every request; below its level, nothing', () => {
    const { log, lines } = logger();
    log.request(REQUEST);
    logger({ logLevel: 'warn' }).log.request(REQUEST);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([{ ...REQUEST, context: 'Request' }]);
    expect(logger({ logLevel: 'warn' }).log.isRequestLogged(200)).toBe(false);
  });

  it('keeps what Nest says at start for whoever asks for it', () => {
    const quiet = logger();
    quiet.log.log('Mapped {/health, GET} route', 'RouterExplorer');
    const asked = logger({ logLevel: 'debug' });
    asked.log.log('Mapped {/health, GET} route', 'RouterExplorer');
    expect([quiet.lines.length, asked.lines.length]).toEqual([0, 1]);
  });
});

describe('the log elsewhere', () => {
  it('is for reading', () => {
    const { log, lines } = logger({ isProduction: false });
    log.warn('3 jobs were still running', 'Jobs');
    expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d WARN {2}\[Jobs] 3 jobs were still running\n$/);
  });

  it('tells the requests that failed here', () => {
    const { log, lines } = logger({ isProduction: false });
    log.request(REQUEST);
    log.request({ ...REQUEST, status: 503 });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('status=503');
  });
});
