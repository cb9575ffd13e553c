import { Injectable } from '@nestjs/common';
import { unavailable } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import type { ClaimItem } from '../queries/care-plan.rows.js';

@Injectable()
export class ClaimCustomer {
  async take(_actor: Actor, _idOrCode: string, _takeOver: boolean): Promise<ClaimItem & { claimedAt: string }> {
    throw unavailable('unavailable');
  }

  async release(_actor: Actor, _idOrCode: string): Promise<void> {
    throw unavailable('unavailable');
  }
}
