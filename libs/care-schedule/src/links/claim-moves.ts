import { Injectable } from '@nestjs/common';
import { StoredRows, type StoredRow } from '@tantam/customers';
import { BusinessTime, Database } from '@tantam/platform';

/** Who was on whom before a move. */
export interface MovedClaims {
  readonly from: StoredRow | null;
  readonly to: StoredRow | null;
}

/** Who is on a customer when one customer becomes another: of two the survivor's stays. */
@Injectable()
export class ClaimMoves {
  constructor(
    private readonly database: Database,
    private readonly stored: StoredRows,
    private readonly time: BusinessTime,
  ) {}

  /** Whoever is on the survivor stays on her; nobody there: whoever was on the other is on her now. */
  async move(from: string, to: string): Promise<MovedClaims> {
    const [claim = null] = await this.stored.read('care_claims', 'customer_id', from);
    const [former = null] = await this.stored.read('care_claims', 'customer_id', to);
    if (!claim) return { from: null, to: former };
    await this.database.execute(`delete from care_claims where customer_id = $1 or (customer_id = $2 and expires_at <= $3)`, [from, to, this.time.now()]);
    await this.stored.putBack('care_claims', [{ ...claim, customer_id: to }]);
    return { from: claim, to: former };
  }

  async unmove(to: string, { from: claim, to: former }: MovedClaims): Promise<void> {
    if (!claim) return;
    await this.database.execute(`delete from care_claims where customer_id = $1 and user_id = $2 and claimed_at = $3`, [to, claim.user_id, claim.claimed_at]);
    await this.stored.putBack('care_claims', former ? [claim, former] : [claim]);
  }
}
