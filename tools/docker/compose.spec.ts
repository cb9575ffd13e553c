import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Service {
  image: string;
  build?: object;
  environment?: Record<string, string>;
  healthcheck?: { test?: string[]; disable?: boolean };
  volumes?: string[];
  depends_on?: Record<string, { condition: string }> | string[];
}

const text = read('docker/compose.yaml');
const compose = parse(text, { merge: true }) as { services: Record<string, Service>; volumes: Record<string, unknown> };
const services = Object.entries(compose.services);
const ours = services.filter(([, { build }]) => build);
const config = read('libs/platform/src/config/config.ts');
const example = Object.fromEntries(
  read('docker/.env.example')
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line))
    .map((line) => line.split('=', 2) as [string, string]),
);

describe('the compose file', () => {
  it.each(services)('names an exact version of %s, and says how to see that it is well, or that nothing can be seen', (_name, { image, healthcheck }) => {
    expect(image).toMatch(/:\d+(\.\d+)*$/);
    expect(healthcheck?.disable === true || (healthcheck?.test?.length ?? 0) > 0 || image.startsWith('tantam:')).toBe(true);
  });

  it.each(ours)('gives %s only what the configuration knows', (_name, { environment = {} }) => {
    for (const name of Object.keys(environment)) expect([name, config.includes(`'${name}'`) || config.includes(`env.${name}`)]).toEqual([name, true]);
  });

  it('holds no secret, and asks for each by a name that the example has, empty', () => {
    const asked = [...text.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name!);
    for (const name of asked) expect(Object.keys(example)).toContain(name);
    for (const name of Object.keys(example)) expect(asked).toContain(name);
    for (const [name, value] of Object.entries(example)) if (/PASSWORD|SECRET/.test(name)) expect([name, value]).toEqual([name, '']);
    for (const [, { environment = {} }] of services) {
      for (const [name, value] of Object.entries(environment)) if (/PASSWORD|SECRET/.test(name)) expect(value).toMatch(/^\$\{/);
    }
  });

  it('lets nobody but the migrations sign in as the owner, and nobody work before they are done', () => {
    const owners = ours.filter(([, { environment }]) => environment?.TANTAM_OWNER_DATABASE_URL).map(([name]) => name);
    expect(owners).toEqual(['migrate']);
    for (const name of ['api', 'worker']) expect(compose.services[name]!.depends_on).toMatchObject({ migrate: { condition: 'service_completed_successfully' } });
  });

  it('keeps what must last on named volumes', () => {
    const used = services.flatMap(([, { volumes = [] }]) => volumes).map((volume) => volume.split(':')[0]!).filter((name) => !name.startsWith('.'));
    expect(used.sort()).toEqual(Object.keys(compose.volumes).sort());
  });

  it('checks readiness where the balancer looks, and never sends a request twice that may have been read', () => {
    const haproxy = read('docker/haproxy.cfg');
    expect(haproxy).toMatch(/http-check send meth GET uri \/health\/ready/);
    expect(haproxy.match(/retry-on .*/g)).toEqual(['retry-on conn-failure']);
  });
});
