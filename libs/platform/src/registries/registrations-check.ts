import { Inject, Injectable, Module, type DynamicModule, type OnApplicationBootstrap } from '@nestjs/common';
import { Registries, type Registrations } from './registries.js';

const EXPECTED = Symbol('registries:expected');

/**
 * Holds what is registered against what must be, once every module has registered. A right that nobody brings, or a
 * part of erasure that is gone, would be seen by nobody; so the start stops and names it.
 */
@Injectable()
export class RegistrationsCheck implements OnApplicationBootstrap {
  constructor(
    private readonly registries: Registries,
    @Inject(EXPECTED) private readonly expected: Registrations,
  ) {}

  /** @throws Error naming every registration that is missing or that the list does not know. */
  onApplicationBootstrap(): void {
    const differences = compareRegistrations(this.expected, this.registries.registered());
    if (differences.length > 0) throw new Error(`The product does not start: ${differences.join('; ')}. The list is libs/product/src/registrations.ts; docs/registries.md says what each registry is for`);
  }
}

/** What is missing and what is too much, in words for who reads the log; empty when both are the same. */
export function compareRegistrations(expected: Registrations, registered: Registrations): readonly string[] {
  return [...new Set([...Object.keys(expected), ...Object.keys(registered)])].sort().flatMap((name) => {
    const wanted = expected[name];
    const present = registered[name];
    if (!wanted) return [`the registry "${name}" is not in the list of registrations`];
    if (!present) return [`nobody publishes the registry "${name}"`];
    const missing = wanted.filter((key) => !present.includes(key)).map((key) => `"${key}" is missing in the registry "${name}"`);
    const surplus = present.filter((key) => !wanted.includes(key)).map((key) => `"${key}" in the registry "${name}" is not in the list of registrations`);
    return [...missing, ...surplus];
  });
}

/** Only the whole product has it; a test with some of the modules registers what it likes. */
@Module({})
export class RegistrationsModule {
  static expecting(expected: Registrations): DynamicModule {
    return { module: RegistrationsModule, providers: [{ provide: EXPECTED, useValue: expected }, RegistrationsCheck] };
  }
}
