import { Injectable } from '@nestjs/common';
import { Database } from '@tantam/platform';

export interface StoredClaim {
  readonly userId: string;
  readonly fullName: string;
  readonly claimedAt: Date;
  readonly expiresAt: Date;
}

const CLAIM = `
  select claim.user_id as "userId", u.full_name as "fullName", claim.claimed_at as "claimedAt", claim.expires_at as "expiresAt"
  from care_claims claim join user_summary u on u.id = claim.user_id where claim.customer_id = $1`;

/** Who is on which customer. A claim that has run out counts as none and is overwritten. */
@Injectable()
export class CareClaims {
  constructor(private readonly database: Database) {}

  async current(customerId: string, now: Date): Promise<StoredClaim | null> {
    return this.database.row<StoredClaim & Record<string, unknown>>(`${CLAIM} and claim.expires_at > $2`, [customerId, now]);
  }

  /** Takes or renews in one statement; null when another's claim stands and is not to be taken over. */
  async take(customerId: string, userId: string, now: Date, expiresAt: Date, takesOver: boolean): Promise<StoredClaim | null> {
    const taken = await this.database.execute(
      `insert into care_claims as claim (customer_id, user_id, claimed_at, expires_at) values ($1, $2, $3, $4)
       on conflict (customer_id) do update set user_id = excluded.user_id, expires_at = excluded.expires_at,
         claimed_at = case when claim.user_id = excluded.user_id and claim.expires_at > $3 then claim.claimed_at else excluded.claimed_at end
       where claim.user_id = excluded.user_id or claim.expires_at <= $3 or $5`,
      [customerId, userId, now, expiresAt, takesOver],
    );
    return taken === 0 ? null : this.current(customerId, now);
  }

  /** Takes a customer whom nobody is on, this user neither: his other window may be. @returns whether she was free */
  async takeFree(customerId: string, userId: string, now: Date, expiresAt: Date): Promise<boolean> {
    const taken = await this.database.execute(
      `insert into care_claims as claim (customer_id, user_id, claimed_at, expires_at) values ($1, $2, $3, $4)
       on conflict (customer_id) do update set user_id = excluded.user_id, claimed_at = excluded.claimed_at, expires_at = excluded.expires_at where claim.expires_at <= $3`,
      [customerId, userId, now, expiresAt],
    );
    return taken > 0;
  }

  /** @returns whether there was a claim to give back */
  async release(customerId: string, userId: string): Promise<boolean> {
    return (await this.database.execute(`delete from care_claims where customer_id = $1 and user_id = $2`, [customerId, userId])) > 0;
  }
}
