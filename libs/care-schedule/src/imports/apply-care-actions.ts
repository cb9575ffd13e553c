import { Injectable } from '@nestjs/common';
import { uuidv7 } from '@tantam/kernel';
import { CustomerFigures } from '@tantam/customers';
import { BusinessTime, Database, type ImportContext } from '@tantam/platform';
import { FormerCare } from '../persistence/former-care.js';
import { askedAction } from './asked-action.js';

const CHUNK = 2_000;
/** Characters; the whole of it is the content. */
const LONGEST_GIFT = 500;

interface Row extends Record<string, unknown> {
  readonly rowNo: number;
  readonly customerId: string;
  readonly content: string;
  readonly value: string | null;
}

/** Records the action for the customers of a checked file, as done now by who imports: no plan moves, she was contacted. */
@Injectable()
export class ApplyCareActions {
  constructor(
    private readonly database: Database,
    private readonly former: FormerCare,
    private readonly figures: CustomerFigures,
    private readonly time: BusinessTime,
  ) {}

  /** @returns how many rows it took; 0 when nothing is left */
  async next({ importId, userId, options }: ImportContext): Promise<number> {
    const rows = await this.database.rows<Row>(
      `select row_no as "rowNo", customer_id as "customerId", content, value::text from import_care_actions where import_id = $1 and outcome = 'created' and not is_applied order by row_no limit ${CHUNK}`,
      [importId],
    );
    if (rows.length === 0) return 0;
    const { action, formId, reasonId } = askedAction(options);
    const recordedAt = this.time.now();
    await this.former.add(
      rows.map(({ customerId, content, value }) => ({
        id: uuidv7(), customerId, action, formId, reasonId, content, recordedAt, recordedById: userId, code: null, planId: null, feedbackTypeId: null, contactResultId: null, resultCategory: null, isCounted: false,
        // The business counts in đồng, which has no smaller unit.
        ...(action === 'gift' ? { giftWhat: content.slice(0, LONGEST_GIFT), giftCostMinor: value === null ? null : Math.round(Number(value)) } : {}),
      })),
    );
    await this.figures.contactedAt(rows.map(({ customerId }) => ({ customerId, at: recordedAt })));
    await this.database.execute(`update import_care_actions set is_applied = true where import_id = $1 and row_no = any($2::int[])`, [importId, rows.map((row) => row.rowNo)]);
    return rows.length;
  }
}
