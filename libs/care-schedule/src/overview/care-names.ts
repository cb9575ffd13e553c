import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SqlParameters, Visibility, type Actor } from '@tantam/identity';
import type { KeptName } from '@tantam/kernel';
import { Database, namesIn, RecordNames, requestContext } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { SHIPPED_WORDS } from '../domain/shipped-words.js';

/** Tables of words that all who care pick from, by the name of their kind. */
const WORDS = { 'care-form': 'care_forms', 'care-reason': 'care_reasons', 'feedback-type': 'feedback_types', 'contact-result': 'contact_results' } as const;

/** What the words of care are called; plans are called by their orders, to who sees them. */
@Injectable()
export class CareNames implements OnModuleInit {
  constructor(
    private readonly names: RecordNames,
    private readonly visibility: Visibility,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    const permission = CARE.read.name;
    for (const [kind, table] of Object.entries(WORDS)) this.names.register(`care-schedule.${kind}s`, { kind, permission, names: (_reader, ids) => this.words(table, ids) });
    this.names.register('care-schedule.care-programmes', { kind: 'care-programme', permission, names: namesIn(this.database, 'care_programmes') });
    this.names.register('care-schedule.plans', { kind: 'care-plan', permission, names: (reader, ids) => this.codes(reader, ids) });
  }

  private async words(table: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { language } = requestContext();
    const rows = await this.database.rows<KeptName & { id: string }>(`select id, name, shipped_as as "shippedAs" from ${table} where id = any($1::uuid[])`, [ids]);
    return new Map(rows.map((word) => [word.id, SHIPPED_WORDS.shown(word, language)]));
  }

  private async codes(reader: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const parameters = new SqlParameters();
    const asked = parameters.add(ids);
    const visible = await this.visibility.visibleTo(reader, 'carePlan', 'plan', parameters);
    const rows = await this.database.rows<{ id: string; code: string }>(
      `select plan.id, plan.order_code as code from care_plans plan where plan.id = any(${asked}::uuid[]) and plan.order_code is not null and ${visible}`,
      parameters.values,
    );
    return new Map(rows.map(({ id, code }) => [id, code]));
  }
}
