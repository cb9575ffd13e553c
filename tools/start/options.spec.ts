import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readOptions, WrongOptions } from './options.mjs';

const checkout = resolve('/srv/tantam');

describe('options of npm start', () => {
  it('serves this machine on 3000 from the checkout when nothing is said', () => {
    expect(readOptions([], checkout)).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataFolder: join(checkout, '.tantam'),
      demo: undefined,
      resetPasswordOf: undefined,
      help: false,
    });
  });

  it('takes every option', () => {
    const argv = ['--port', '8080', '--host=0.0.0.0', '--data', 'kho', '--demo', '--reset-password', 'lan@example.com', '--help'];
    expect(readOptions(argv, checkout)).toEqual({
      port: 8080,
      host: '0.0.0.0',
      dataFolder: resolve('kho'),
      demo: true,
      resetPasswordOf: 'lan@example.com',
      help: true,
    });
  });

  it('tells empty from not said', () => {
    expect(readOptions(['--empty'], checkout).demo).toBe(false);
  });

  it.each([['1'], ['65535']])('takes port %s', (port) => {
    expect(readOptions(['--port', port], checkout).port).toBe(Number(port));
  });

  it.each([
    [['--port', '0']],
    [['--port', '65536']],
    [['--port', '80a']],
    [['--port', '-1']],
    [['--port', '1e3']],
    [['--port']],
    [['--data']],
    [['--demo', '--empty']],
    [['--reset-password', 'lan']],
    [['--unknown']],
    [['stray']],
  ])('refuses %j', (argv) => {
    expect(() => readOptions(argv, checkout)).toThrow(WrongOptions);
  });
});
