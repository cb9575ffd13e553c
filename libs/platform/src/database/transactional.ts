import { Inject } from '@nestjs/common';
import { Database } from './database.js';

const DATABASE = Symbol('transactional:database');

interface HasDatabase {
  [DATABASE]?: Database;
}

/**
 * Runs a method of a provider in a transaction: the one it was called in, else one of its own. What it throws rolls
 * everything back. The transaction goes along implicitly, also through `await`; nobody passes a connection around.
 */
export function Transactional(): MethodDecorator {
  return (target, _key, descriptor: PropertyDescriptor) => {
    // Nest puts the database in when it makes the provider, so that each running app uses its own.
    if (!Object.getOwnPropertySymbols(target).includes(DATABASE)) {
      Object.defineProperty(target, DATABASE, { value: undefined, writable: true });
      Inject(Database)(target, DATABASE);
    }
    const method = descriptor.value as (...parameters: unknown[]) => Promise<unknown>;
    const transactional = function (this: HasDatabase, ...parameters: unknown[]): Promise<unknown> {
      const database = this[DATABASE];
      if (!database) throw new Error(`@Transactional() works on providers that Nest has made, not on ${this.constructor.name} made by hand`);
      return database.transaction(() => method.apply(this, parameters));
    };
    for (const name of Reflect.getMetadataKeys(method) as unknown[]) Reflect.defineMetadata(name, Reflect.getMetadata(name, method), transactional);
    descriptor.value = transactional;
    return descriptor;
  };
}
