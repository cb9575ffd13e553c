import { Injectable } from '@nestjs/common';
import { uuidv7 } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import { BusinessTime } from '@tantam/platform';
import { AnswersForLines } from '../access/answers-for.js';
import type { CareContext } from '../domain/record-care.js';
import { CareSettingsStore } from '../persistence/care-settings.store.js';

/** Who records, when, and by which settings. */
@Injectable()
export class CareContexts {
  constructor(
    private readonly settings: CareSettingsStore,
    private readonly time: BusinessTime,
    private readonly answersFor: AnswersForLines,
  ) {}

  /** @param planIds the plans that the care may move */
  async of(actor: Actor, planIds: readonly string[], wish: Partial<Omit<CareContext['newWish'], 'id'>> = {}): Promise<CareContext> {
    const settings = await this.settings.inForce();
    return {
      now: this.time.now(),
      today: await this.time.today(),
      zone: settings.timeZone,
      recorder: { userId: actor.userId, fullName: actor.fullName },
      settings,
      answersFor: await this.answersFor.of(actor, planIds),
      newWish: { id: uuidv7(), action: wish.action ?? null, formId: wish.formId ?? null, reasonId: wish.reasonId ?? null },
    };
  }
}
