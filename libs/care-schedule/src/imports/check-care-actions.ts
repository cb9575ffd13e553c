import { Injectable } from '@nestjs/common';
import { forbidden, isUuid, tryParsePhone } from '@tantam/kernel';
import { Actors, can, SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { Database, invalidInput, type ImportCheckResult, type ImportContext } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { ACTION_LABELS } from '../queries/care-labels.js';
import { CareReferences } from '../use-cases/care-references.js';
import { askedAction, type AskedAction } from './asked-action.js';
import * as sql from './care-actions.sql.js';

/** Decides for whom of a file the action is to be recorded; writes nothing but staging. */
@Injectable()
export class CheckCareActions {
  constructor(
    private readonly database: Database,
    private readonly actors: Actors,
    private readonly visibility: Visibility,
    private readonly references: CareReferences,
  ) {}

  /** @throws DomainError forbidden `forbidden` when who imports may not record care; malformed `invalid-input` for a form or reason that does not fit */
  async run({ importId, userId, options }: ImportContext): Promise<ImportCheckResult> {
    const actor = await this.actors.ofUser(userId);
    if (!actor || !can(actor, CARE.record.name)) throw forbidden('forbidden');
    const asked = askedAction(options);
    const usual = await this.usualContent(asked);
    await this.database.execute(sql.FORGET_EARLIER_CHECK, [importId]);
    await this.resolveCustomers(actor, importId);
    await this.database.execute(sql.STATE_CONTENT, [importId, usual, asked.action === 'gift']);
    await this.database.execute(sql.DECIDE_ROWS, [importId, asked.action, asked.formId, asked.reasonId, asked.addAgain]);
    return { summary: (await this.database.row<Record<string, number>>(sql.SUMMARY, [importId])) ?? {} };
  }

  /** What stands where a row has no note: why it was done, else how, else what. */
  private async usualContent({ action, formId, reasonId }: AskedAction): Promise<string> {
    const notIds = Object.entries({ formId, reasonId }).filter(([, id]) => id !== null && !isUuid(id));
    if (notIds.length > 0) throw invalidInput(notIds.map(([name]) => ({ pointer: `/options/${name}`, code: 'id' })));
    const { form, reason } = await this.references.check({ action, formId, reasonId });
    return reason?.name ?? form?.name ?? ACTION_LABELS[action].vi;
  }

  /** By code, phone or e-mail, among whom the actor sees. */
  private async resolveCustomers(actor: Actor, importId: string): Promise<void> {
    const rows = await this.database.rows<{ customer: string }>(`select distinct customer from import_care_actions where import_id = $1 and customer is not null`, [importId]);
    const named = rows.map(({ customer }) => customer);
    const parameters = new SqlParameters();
    for (const value of [importId, named, named.map((text) => text.trim()), named.map((text) => tryParsePhone(text)?.e164 ?? null), named.map((text) => (text.includes('@') ? text.trim().toLowerCase() : null))]) parameters.add(value);
    const visible = await this.visibility.visibleTo(actor, 'customer', 'c', parameters);
    await this.database.execute(sql.resolveCustomers(visible), parameters.values);
  }
}
