import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Global, Module, type DynamicModule, type OnModuleInit, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { PlatformModule, Registries, RegistrationsModule, Registry } from '@tantam/platform';
import { createTestDatabase, testConfig, type TestDatabase } from '@tantam/platform/testing';
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
const missing = ({ name, key }: { name: string; key: string }) => `The product does not start: "${key}" is missing in the registry "${name}"`;

describe('a start of the whole product', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase(productMigrations);
  });

  afterAll(() => database.drop());

  async function start(registries: Registries, more: readonly (Type | DynamicModule)[] = []): Promise<void> {
    const config = { ...testConfig(database.url, { TANTAM_DATABASE_POOL: '2' }), runsJobs: false };
    await startWith([PlatformModule.forRoot(config, productMigrations), ...productModules, ...more], registries);
  }

  it('goes through with everything on the list, and only then', async () => {
    const registries = new Registries();
    await expect(start(registries)).resolves.toBeUndefined();
    expect(registries.registered()).toEqual(Object.fromEntries(Object.entries(productRegistrations).map(([name, keys]) => [name, [...keys].sort()])));
  });

  it('stops when a module has forgotten to register, and names what is missing', async () => {
    const forgotten = entries.at(-1)!;
    await expect(start(new ForgetfulRegistries(forgotten.name, forgotten.key))).rejects.toThrow(missing(forgotten));
  });

  it('stops when a registry comes that the list does not know', async () => {
    await expect(start(new Registries(), [SurplusModule])).rejects.toThrow('the registry "planted" is not in the list of registrations');
  });
});

/** A start of the check alone over what the whole product registers: sixty starts of everything would take minutes. */
describe('the check of a start', () => {
  it.each(entries)('stops without $key in the registry $name, and names it', async (forgotten) => {
    await expect(startWith([RegistriesAlone, RegistrationsModule.expecting(productRegistrations)], registered(forgotten))).rejects.toThrow(missing(forgotten));
  });

  it('stops for nothing else', async () => {
    await expect(startWith([RegistriesAlone, RegistrationsModule.expecting(productRegistrations)], registered())).resolves.toBeUndefined();
  });
});

@Global()
@Module({ providers: [Registries], exports: [Registries] })
class RegistriesAlone {}

/** What the product registers, without the one that is forgotten. */
function registered(forgotten?: { name: string; key: string }): Registries {
  const registries = forgotten ? new ForgetfulRegistries(forgotten.name, forgotten.key) : new Registries();
  for (const [name, keys] of Object.entries(productRegistrations)) {
    const registry = registries.open<object>(name);
    for (const key of keys) registry.add(key, {});
  }
  return registries;
}

async function startWith(imports: readonly (Type | DynamicModule)[], registries: Registries): Promise<void> {
  const builder = Test.createTestingModule({ imports: [...imports] });
  const app = await builder.overrideProvider(Registries).useValue(registries).compile();
  try {
    await app.init();
  } finally {
    await app.close();
  }
}
