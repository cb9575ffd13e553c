import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Transactional } from '@tantam/platform';
import { allPermissions } from '../access/permissions.js';
import { allScopedResources, type ShippedRole } from '../access/scoped-resources.js';
import { Roles } from '../persistence/roles.js';

const SHIPPED: readonly { readonly code: ShippedRole; readonly nameVi: string; readonly nameEn: string }[] = [
  { code: 'agent', nameVi: 'Nhân viên chăm sóc', nameEn: 'Agent' },
  { code: 'supervisor', nameVi: 'Trưởng nhóm', nameEn: 'Supervisor' },
  { code: 'manager', nameVi: 'Quản lý', nameEn: 'Manager' },
  { code: 'admin', nameVi: 'Quản trị viên', nameEn: 'Administrator' },
];

/**
 * Keeps the four shipped roles up to date with what the modules declare: a permission that is new to a role is granted
 * once. What an admin changed afterwards stays as he left it.
 */
@Injectable()
export class ShipRoles implements OnModuleInit {
  constructor(private readonly roles: Roles) {}

  async onModuleInit(): Promise<void> {
    await this.run();
  }

  @Transactional()
  async run(): Promise<void> {
    await this.roles.lockShipping();
    for (const role of SHIPPED) {
      const scopes = Object.fromEntries(allScopedResources().map((resource) => [resource.name, resource.roles[role.code]]));
      await this.roles.addIfMissing({ ...role, permissions: [], scopes });
      await this.roles.grantFirst(role.code, allPermissions().filter(({ roles }) => roles.includes(role.code)).map(({ name }) => name));
      await this.roles.addScopes(role.code, scopes);
    }
  }
}
