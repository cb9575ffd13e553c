import { Injectable, type OnApplicationBootstrap, type Type } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS, type DeclaredAccess } from './declared-access.js';
import { allPermissions } from './permissions.js';

type Handler = (...args: never[]) => unknown;

/** A route and whom it is open to. */
export interface DeclaredRoute {
  /** Class and method, e.g. `UsersController.list`. */
  readonly name: string;
  readonly access: DeclaredAccess | undefined;
}

/** Looks at every route when the application starts: one that says nothing about access stops it. */
@Injectable()
export class DeclaredAccessCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** @throws Error naming the routes without access, and those that ask for a permission nobody declared. */
  onApplicationBootstrap(): void {
    const routes = this.routes();
    const known = new Set(allPermissions().map(({ name }) => name));
    const open = routes.filter(({ access }) => !access).map(({ name }) => name);
    const unknown = routes.flatMap(({ name, access }) => (access?.kind === 'permission' && !known.has(access.permission) ? [`${name} (${access.permission})`] : []));
    if (open.length > 0) throw new Error(`Routes without RequirePermission, SignedIn or Public: ${open.join(', ')}`);
    if (unknown.length > 0) throw new Error(`Routes with a permission that no module declares: ${unknown.join(', ')}`);
  }

  /** All routes of all controllers. */
  routes(): readonly DeclaredRoute[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => (metatype ? this.routesOf(metatype as Type) : []));
  }

  private routesOf(controller: Type): DeclaredRoute[] {
    const prototype = controller.prototype as Record<string, Handler>;
    return this.scanner
      .getAllMethodNames(prototype)
      .map((name) => ({ name, handler: prototype[name] as Handler }))
      .filter(({ handler }) => Reflect.hasMetadata(PATH_METADATA, handler))
      .map(({ name, handler }) => ({
        name: `${controller.name}.${name}`,
        access: this.reflector.getAllAndOverride<DeclaredAccess | undefined>(ACCESS, [handler, controller]),
      }));
  }
}
