import { Injectable } from '@nestjs/common';
import { SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { isUuid, notFound } from '@tantam/kernel';
import { Database } from '@tantam/platform';
import { CUSTOMER_COLUMNS, showCustomer, type CustomerRow, type ShownCustomer } from './customer-select.js';

/** One customer, for who may see it. */
@Injectable()
export class CustomerReader {
  constructor(
    private readonly database: Database,
    private readonly visibility: Visibility,
  ) {}

  /** @throws DomainError `customer-not-found`, also when it is not visible to the actor. */
  async get(actor: Actor, idOrCode: string): Promise<ShownCustomer> {
    return this.read(actor, await this.idOf(actor, idOrCode));
  }

  /** As the actor sees what he has just written, also when it is no longer his: he handed it over. */
  async writtenBy(actor: Actor, id: string): Promise<ShownCustomer> {
    return this.read(actor, id);
  }

  /** @throws DomainError `customer-not-found`, also when it is not visible to the actor. */
  async idOf(actor: Actor, idOrCode: string): Promise<string> {
    const parameters = new SqlParameters();
    const key = isUuid(idOrCode) ? `c.id = ${parameters.add(idOrCode)}` : `c.code = ${parameters.add(idOrCode)}`;
    const visible = await this.visibility.visibleTo(actor, 'customer', 'c', parameters);
    const row = await this.database.row<{ id: string }>(`select c.id from customers as c where ${key} and ${visible}`, parameters.values);
    if (!row) throw notFound('customer-not-found');
    return row.id;
  }

  private async read(actor: Actor, id: string): Promise<ShownCustomer> {
    const row = await this.database.row<CustomerRow>(`select ${CUSTOMER_COLUMNS} from customers as c left join customer_figures as figures on figures.customer_id = c.id where c.id = $1`, [id]);
    if (!row) throw notFound('customer-not-found');
    return showCustomer(actor, row);
  }
}
