import { Injectable } from '@nestjs/common';
import type { CareSettings } from '../domain/care-settings.js';
import { CareSettingsStore } from '../persistence/care-settings.store.js';

/** The settings in force, as they are shown; the version stands apart from what can be sent back. */
@Injectable()
export class CurrentCareSettings {
  constructor(private readonly store: CareSettingsStore) {}

  get(): Promise<CareSettings & { version: number }> {
    return this.store.get();
  }
}
