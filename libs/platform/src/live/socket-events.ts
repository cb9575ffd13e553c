import { Injectable, SetMetadata, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { MESSAGE_MAPPING_METADATA } from '@nestjs/websockets/constants.js';
import { ACCESS, type DeclaredAccess } from '../access/declared-access.js';
import { allPermissions } from '../access/permissions.js';

const SOCKET_EVENT = 'tantam:socket-event';

/**
 * A method that answers an event which a signed-in client sends: `(reader, payload, answer)`. It must say whom it is
 * open to, with `RequirePermission` or `SignedIn`.
 */
export function SocketEvent(name: string): MethodDecorator {
  return SetMetadata(SOCKET_EVENT, name);
}

export interface DeclaredSocketEvent {
  readonly name: string;
  /** Class and method. */
  readonly place: string;
  readonly method: string;
  readonly access: DeclaredAccess | undefined;
}

/** Looks at every socket event when the application starts: one that says nothing about access stops it. */
@Injectable()
export class DeclaredSocketEvents implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** @throws Error naming the events that are open to nobody in particular */
  onApplicationBootstrap(): void {
    const all = this.discovery.getProviders().flatMap(({ instance }) => (isObject(instance) ? this.of(instance) : []));
    const open = all.filter(({ access }) => !access || access.kind === 'public').map(({ place }) => place);
    const known = new Set(allPermissions().map(({ name }) => name));
    const unknown = all.flatMap(({ place, access }) => (access?.kind === 'permission' && !known.has(access.permission) ? [`${place} (${access.permission})`] : []));
    if (open.length > 0) throw new Error(`Socket events without RequirePermission or SignedIn: ${open.join(', ')}`);
    if (unknown.length > 0) throw new Error(`Socket events with a permission that no module declares: ${unknown.join(', ')}`);
  }

  /** The events that an object answers. What Nest itself would subscribe goes past our access check and counts as undeclared. */
  of(instance: object): readonly DeclaredSocketEvent[] {
    const prototype = Object.getPrototypeOf(instance) as Record<string, unknown> | null;
    if (!prototype) return [];
    return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
      const handler = prototype[method] as (...args: never[]) => unknown;
      const name = this.reflector.get<string | undefined>(SOCKET_EVENT, handler);
      const place = `${instance.constructor.name}.${method}`;
      if (Reflect.hasMetadata(MESSAGE_MAPPING_METADATA, handler)) return [{ name: method, place, method, access: undefined }];
      return name === undefined ? [] : [{ name, place, method, access: this.reflector.get<DeclaredAccess | undefined>(ACCESS, handler) }];
    });
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
