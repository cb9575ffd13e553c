import { Injectable } from '@nestjs/common';
import { uuidv7 } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import { BusinessTime } from '@tantam/platform';
import type { AnswersFor, CareContext } from '../domain/record-care.js';
import { CareSettingsStore } from '../persistence/care-settings.store.js';

/** Who records, when, and by which settings. */
@Injectable()
export class CareContexts {
  constructor(
    private readonly settings: CareSettingsStore,
    private readonly time: BusinessTime,
  ) {}

  async of(actor: Actor, wish: Partial<Omit<CareContext['newWish'], 'id'>> = {}): Promise<CareContext> {
    const settings = await this.settings.get();
    return {
      now: this.time.now(),
      today: await this.time.today(),
      zone: settings.timeZone,
      recorder: { userId: actor.userId, fullName: actor.fullName },
      settings,
      answersFor: answersFor(),
      newWish: { id: uuidv7(), action: wish.action ?? null, formId: wish.formId ?? null, reasonId: wish.reasonId ?? null },
    };
  }
}

/** For which products the actor answers: while no mode divides the work by product, for all of them. */
function answersFor(): AnswersFor {
  return 'all';
}
