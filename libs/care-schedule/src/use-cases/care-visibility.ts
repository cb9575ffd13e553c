import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NobodysCustomers } from '@tantam/customers';
import { can, Visibility } from '@tantam/identity';
import { CARE } from '../care-schedule.permissions.js';
import { CareSettingsStore } from '../persistence/care-settings.store.js';

/**
 * What the care assignment mode opens. `unrestricted`: all customers, their orders and plans; walk-in orders stay with
 * who took them. `care.see-all` lifts the mode. A customer's own plan is open to whoever sees the customer.
 */
@Injectable()
export class CareVisibility implements OnModuleInit {
  constructor(
    private readonly visibility: Visibility,
    private readonly nobodys: NobodysCustomers,
    private readonly settings: CareSettingsStore,
  ) {}

  onModuleInit(): void {
    this.visibility.register('customer', 'care-schedule.mode', async (actor) => can(actor, CARE.read.name) && (can(actor, CARE.seeAll.name) || (await this.isUnrestricted())));
    this.visibility.register('order', 'care-schedule.mode', async (actor, alias) => can(actor, CARE.read.name) && (await this.isUnrestricted()) && `${alias}.customer_id is not null`);
    this.visibility.register('carePlan', 'care-schedule.mode', async (actor, alias, parameters) => {
      if (!can(actor, CARE.read.name)) return false;
      if (can(actor, CARE.seeAll.name) || (await this.isUnrestricted())) return true;
      const customer = await this.visibility.visibleTo(actor, 'customer', 'own_customer', parameters);
      return `${alias}.target = 'customer' and exists (select 1 from customers own_customer where own_customer.id = ${alias}.customer_id and ${customer})`;
    });
    this.nobodys.seenBy(async (actor) => {
      const { assignmentMode, unassignedVisibleTo } = await this.settings.get();
      if (!can(actor, CARE.record.name)) return false;
      return unassignedVisibleTo === 'everyone' || (unassignedVisibleTo === 'auto' && assignmentMode !== 'by_customer');
    });
  }

  private async isUnrestricted(): Promise<boolean> {
    return (await this.settings.get()).assignmentMode === 'unrestricted';
  }
}
