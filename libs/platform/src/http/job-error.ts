import { StringField } from './fields.js';

/** Why a job in the background failed. */
export class JobError {
  @StringField({ description: 'Never changes' })
  code!: string;

  @StringField({ maxLength: 2_000 })
  message!: string;
}
