import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CUSTOMER_PERMISSIONS, maskName } from '@tantam/customers';
import { can, SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { Database, SearchSources, type SearchHit } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';

/** Fewer letters are in everything. */
const FEWEST_LETTERS = 3;
/** What was said longer ago is looked for in the history of care. */
const LATEST = 5_000;
const SHOWN_LETTERS = 120;

/** What was said when somebody was cared for, in the global search: of the latest cares, to whoever sees them, with and without marks. */
@Injectable()
export class CareSearchSource implements OnModuleInit {
  constructor(
    private readonly sources: SearchSources,
    private readonly database: Database,
    private readonly visibility: Visibility,
  ) {}

  onModuleInit(): void {
    this.sources.register('care-schedule.activities', {
      kind: 'careActivity',
      title: { vi: 'Nội dung đã chăm sóc', en: 'Care recorded' },
      permission: CARE.read.name,
      find: (actor, text, limit) => this.find(actor, text, limit),
    });
  }

  private async find(actor: Actor, text: string, limit: number): Promise<SearchHit[]> {
    const words = text.trim();
    if (words.length < FEWEST_LETTERS) return [];
    const parameters = new SqlParameters();
    const pattern = parameters.add(words.replace(/[\\%_]/g, '\\$&'));
    const visible = await this.visibility.visibleTo(actor, 'careActivity', 'activity', parameters);
    const rows = await this.database.rows<{ id: string; code: string; fullName: string; content: string }>(
      `select activity.id, customer.code, customer.full_name as "fullName", left(activity.content, ${SHOWN_LETTERS}) as content
       from (select * from care_activities order by recorded_at desc, id desc limit ${LATEST}) activity
       join customer_summary customer on customer.id = activity.customer_id
       where folded_text(activity.content) like '%' || folded_text(${pattern}) || '%' and ${visible}
       order by activity.recorded_at desc, activity.id desc limit ${limit}`,
      parameters.values,
    );
    const seesContact = can(actor, CUSTOMER_PERMISSIONS.seeContact.name);
    return rows.map(({ id, code, fullName, content }) => ({ id, code, title: seesContact ? fullName : maskName(fullName), detail: content }));
  }
}
