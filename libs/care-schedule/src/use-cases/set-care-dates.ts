import { Injectable } from '@nestjs/common';
import { localDate } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import { BusinessTime, Transactional, type Language } from '@tantam/platform';
import { requireTodayOrLater } from '../domain/care-record.js';
import type { CareDateInput } from './care-input.js';
import { oneByOne, type Outcome } from './one-by-one.js';
import { SetCareDate } from './set-care-date.js';

/** Sets the day of the own plans of many customers, as for one; who cannot be set is left out and named. */
@Injectable()
export class SetCareDates {
  constructor(
    private readonly setCareDate: SetCareDate,
    private readonly time: BusinessTime,
  ) {}

  /**
   * @returns in the order of the customers, each once
   * @throws DomainError rule `next-care-date-in-past`; malformed `invalid-input`
   */
  @Transactional()
  async run(actor: Actor, customerIds: readonly string[], input: CareDateInput, language: Language): Promise<Outcome[]> {
    requireTodayOrLater(localDate(input.date), await this.time.today());
    const asked = [...new Set(customerIds)].map((customerId) => ({ customerId }));
    const done = await oneByOne<{ customerId: string }, Outcome>(
      asked,
      async ({ customerId }) => {
        await this.setCareDate.run(actor, customerId, input, language);
        return { customerId, refusal: null };
      },
      ({ customerId }, refusal) => ({ customerId, refusal }),
    );
    return asked.flatMap((each) => done.get(each) ?? []);
  }
}
