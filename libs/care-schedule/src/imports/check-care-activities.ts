import { Injectable } from '@nestjs/common';
import { forbidden } from '@tantam/kernel';
import { Actors, can, SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { BusinessTime, Database, type ImportCheckResult, type ImportContext } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { CARE_ACTIONS } from '../domain/care-words.js';
import { needsResult } from '../domain/contact-result.js';
import { SHIPPED_WORDS } from '../domain/shipped-words.js';
import * as sql from './check.sql.js';

/** Decides what every row of a file of recorded actions comes to; writes nothing but staging. */
@Injectable()
export class CheckCareActivities {
  constructor(
    private readonly database: Database,
    private readonly actors: Actors,
    private readonly visibility: Visibility,
    private readonly time: BusinessTime,
  ) {}

  /** @throws DomainError forbidden `forbidden` when who imports may not record care */
  async run({ importId, userId }: ImportContext): Promise<ImportCheckResult> {
    const actor = await this.actors.ofUser(userId);
    if (!actor || !can(actor, CARE.record.name)) throw forbidden('forbidden');
    await this.database.execute(sql.FORGET_EARLIER_CHECK, [importId]);
    await this.seenBy(actor, importId, 'customer', 'c', sql.resolveCustomers);
    await this.database.execute(sql.RESOLVE_WORDS, [importId, userId, CARE_ACTIONS.filter(needsResult), this.time.now(), SHIPPED_WORDS.names]);
    await this.seenBy(actor, importId, 'carePlan', 'p', sql.linkOrders);
    await this.database.execute(sql.DECIDE_ROWS, [importId]);
    return { summary: (await this.database.row<Record<string, number>>(sql.SUMMARY, [importId])) ?? {} };
  }

  /** A statement that finds only what who imports may see. */
  private async seenBy(actor: Actor, importId: string, resource: string, alias: string, statement: (visible: string) => string): Promise<void> {
    const parameters = new SqlParameters();
    parameters.add(importId);
    const visible = await this.visibility.visibleTo(actor, resource, alias, parameters);
    await this.database.execute(statement(visible), parameters.values);
  }
}
