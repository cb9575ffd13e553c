import { RequestMethod, type INestApplication, type Type } from '@nestjs/common';
import { METHOD_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { BEFORE_PASSWORD_CHANGE } from '../../access/declared-access.js';
import { PROBLEMS } from './declared-problems.js';
import { readIfMatchOf } from '../versions.js';

type Handler = (...args: never[]) => unknown;

/** What the contract cannot read off the document alone. */
export interface HandlerFacts {
  /** Codes from `@Problems`. */
  readonly problems: readonly string[];
  readonly isPost: boolean;
  readonly takesIfMatch: boolean;
  readonly opensBeforePasswordChange: boolean;
}

/** By operationId. */
export function handlersOf(app: INestApplication): ReadonlyMap<string, HandlerFacts> {
  const facts = new Map<string, HandlerFacts>();
  const scanner = new MetadataScanner();
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      if (typeof metatype !== 'function') continue;
      const prototype = (metatype as Type).prototype as Record<string, Handler>;
      for (const name of scanner.getAllMethodNames(prototype)) {
        const operation = Reflect.getMetadata('swagger/apiOperation', prototype[name] as Handler) as { operationId?: string } | undefined;
        if (operation?.operationId) facts.set(operation.operationId, factsOf(metatype as Type, name, prototype[name] as Handler));
      }
    }
  }
  return facts;
}

function factsOf(controller: Type, name: string, handler: Handler): HandlerFacts {
  const metadata = (target: object): readonly string[] => (Reflect.getMetadata(PROBLEMS, target) as readonly string[] | undefined) ?? [];
  const parameters = Object.values((Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) as Record<string, { factory?: unknown }> | undefined) ?? {});
  return {
    problems: [...metadata(controller), ...metadata(handler)],
    isPost: Reflect.getMetadata(METHOD_METADATA, handler) === RequestMethod.POST,
    takesIfMatch: parameters.some(({ factory }) => factory === readIfMatchOf),
    opensBeforePasswordChange: Boolean(Reflect.getMetadata(BEFORE_PASSWORD_CHANGE, handler)),
  };
}
