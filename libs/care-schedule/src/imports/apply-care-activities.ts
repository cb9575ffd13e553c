import { Injectable } from '@nestjs/common';
import { uuidv7 } from '@tantam/kernel';
import { CustomerFigures } from '@tantam/customers';
import { Database, type ImportContext } from '@tantam/platform';
import type { CareAction, ResultCategory } from '../domain/care-words.js';
import { isAttempt, isCounted } from '../domain/contact-result.js';
import { FormerCare, type FormerActivity } from '../persistence/former-care.js';

const CHUNK = 2_000;

type Row = Record<string, unknown> & Pick<FormerActivity, 'code' | 'customerId' | 'planId' | 'formId' | 'reasonId' | 'feedbackTypeId' | 'contactResultId' | 'content' | 'recordedById' | 'recordedAt'> & {
  readonly rowNo: number;
  readonly action: CareAction;
  readonly resultCategory: ResultCategory | null;
};

/** Writes the actions of a checked file as history: no plan moves, no due is settled; whom it reached was contacted then. */
@Injectable()
export class ApplyCareActivities {
  constructor(
    private readonly database: Database,
    private readonly former: FormerCare,
    private readonly figures: CustomerFigures,
  ) {}

  /** @returns how many rows it took; 0 when nothing is left */
  async next({ importId }: ImportContext): Promise<number> {
    const rows = await this.database.rows<Row>(
      `select row_no as "rowNo", code, customer_id as "customerId", plan_id as "planId", action, form_id as "formId", reason_id as "reasonId", content, feedback_type_id as "feedbackTypeId",
         contact_result_id as "contactResultId", result_category as "resultCategory", recorded_by_id as "recordedById", recorded_at as "recordedAt"
       from import_care_activities where import_id = $1 and outcome = 'created' and not is_applied order by row_no limit ${CHUNK}`,
      [importId],
    );
    if (rows.length === 0) return 0;
    await this.former.add(rows.map(({ rowNo: _, ...row }) => ({ ...row, id: uuidv7(), isCounted: isCounted(row.resultCategory) })));
    await this.figures.contactedAt(rows.filter((row) => !isAttempt(row.resultCategory)).map(({ customerId, recordedAt }) => ({ customerId, at: recordedAt })));
    await this.database.execute(`update import_care_activities set is_applied = true where import_id = $1 and row_no = any($2::int[])`, [importId, rows.map((row) => row.rowNo)]);
    return rows.length;
  }
}
