import { Injectable } from '@nestjs/common';

/** What a registry holds, by its name: the keys, sorted. A key says who registered what: `orders.history`. */
export type Registrations = Readonly<Record<string, readonly string[]>>;

/**
 * One port of a module on the left and what modules further right put into it, in the order of registration. A key is
 * the registering module's name, a dot, and what it is; an entry of a resource has it in front: `customer/orders.taken`.
 */
export class Registry<T> {
  private readonly entries = new Map<string, T>();

  constructor(readonly name: string) {}

  /** At start (`onModuleInit`). @throws Error when the key names no module or is taken */
  add(key: string, entry: T): void {
    if (!KEY.test(key)) throw new Error(`${this.name}: "${key}" does not say who registers what (module.what)`);
    if (this.entries.has(key)) throw new Error(`${this.name}: ${key} is registered twice`);
    this.entries.set(key, entry);
  }

  get(key: string): T | undefined {
    return this.entries.get(key);
  }

  keys(): readonly string[] {
    return [...this.entries.keys()];
  }

  all(): readonly T[] {
    return [...this.entries.values()];
  }
}

const KEY = /^([a-z][A-Za-z-]*\/)?[a-z][a-z-]*\.[a-z][A-Za-z-]*$/;

/** All registries of the running process, so that a start can be held against what the product must have. */
@Injectable()
export class Registries {
  private readonly opened = new Map<string, Registry<unknown>>();

  /** Opens a registry; the port that publishes it does, once. @throws Error when the name is taken */
  open<T>(name: string): Registry<T> {
    if (this.opened.has(name)) throw new Error(`Two registries are called ${name}`);
    const registry = new Registry<T>(name);
    this.opened.set(name, registry);
    return registry;
  }

  registered(): Registrations {
    return Object.fromEntries([...this.opened.values()].map((registry) => [registry.name, [...registry.keys()].sort()]));
  }
}
