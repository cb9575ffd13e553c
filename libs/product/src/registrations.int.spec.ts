import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module, type DynamicModule, type OnModuleInit, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { PlatformModule, readConfig, Registries, Registry } from '@tantam/platform';
import { createTestDatabase, type TestDatabase } from '@tantam/platform/testing';
import { productMigrations, productModules } from './product.js';
import { productRegistrations } from './registrations.js';

/** Loses one registration on the way, as if the module had forgotten it. */
class ForgetfulRegistries extends Registries {
  constructor(
    private readonly name: string,
    private readonly key: string,
  ) {
    super();
  }

  override open<T>(name: string): Registry<T> {
    const registry = super.open<T>(name);
    if (name !== this.name) return registry;
    const add = registry.add.bind(registry);
    registry.add = (key, entry) => (key === this.key ? undefined : add(key, entry));
    return registry;
  }
}

@Module({})
class SurplusModule implements OnModuleInit {
  constructor(private readonly registries: Registries) {}

  onModuleInit(): void {
    this.registries.open('planted').add('planted.entry', {});
  }
}

const entries = Object.entries(productRegistrations).flatMap(([name, keys]) => keys.map((key) => ({ name, key })));

describe('a start of the whole product', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase(productMigrations);
  });

  afterAll(() => database.drop());

  async function start(registries: Registries, more: readonly (Type | DynamicModule)[] = []): Promise<void> {
    const config = { ...readConfig({ DATABASE_URL: database.url, TANTAM_DATABASE_POOL: '2' }), runsJobs: false };
    const builder = Test.createTestingModule({ imports: [PlatformModule.forRoot(config, productMigrations), ...productModules, ...more] });
    const app = await builder.overrideProvider(Registries).useValue(registries).compile();
    try {
      await app.init();
    } finally {
      await app.close();
    }
  }

  it('goes through with everything on the list', async () => {
    await expect(start(new Registries())).resolves.toBeUndefined();
  });

  it.each(entries)('stops without $key in the registry $name, and names it', async ({ name, key }) => {
    await expect(start(new ForgetfulRegistries(name, key))).rejects.toThrow(`The product does not start: "${key}" is missing in the registry "${name}"`);
  });

  it('stops when a registry comes that the list does not know', async () => {
    await expect(start(new Registries(), [SurplusModule])).rejects.toThrow('the registry "planted" is not in the list of registrations');
  });
});
