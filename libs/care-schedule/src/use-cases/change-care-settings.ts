import { Injectable } from '@nestjs/common';
import { unavailable } from '@tantam/kernel';
import type { CareSettings } from '../domain/care-settings.js';
import type { CareSettingsInput } from './care-input.js';

@Injectable()
export class ChangeCareSettings {
  async run(_input: CareSettingsInput): Promise<CareSettings & { version: number }> {
    throw unavailable('unavailable');
  }
}
