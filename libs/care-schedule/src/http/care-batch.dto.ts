import { BooleanField, EnumField, IdField, IntegerField, LocalDateField, ObjectField, StringField } from '@tantam/platform';
import { CARE_ACTIONS, NEXT_DATE_FOR, type CareAction, type NextDateFor } from '../domain/care-words.js';
import { CareRecordDto, SettledPlanDto } from './care-activities.dto.js';

/** At once; the web app sends more in parts. */
const MOST = 200;

export class CareRecipientDto {
  @IdField({ optional: true, description: 'This, or a phone' }) customerId?: string;
  @StringField({ optional: true, minLength: 3, maxLength: 30, example: '0912345678' }) phone?: string;
  @ObjectField(() => SettledPlanDto, { optional: true, list: true, maxItems: 50, description: 'Plans settled with this care' }) settles?: SettledPlanDto[];
}

export class CareBatchDto extends CareRecordDto {
  @ObjectField(() => CareRecipientDto, { list: true, minItems: 1, maxItems: MOST }) recipients!: CareRecipientDto[];
  @EnumField(NEXT_DATE_FOR, 'NextDateFor', { optional: true, description: 'As for one customer; of all of them' }) nextDateFor?: NextDateFor;
}

export class CareDatesDto {
  @IdField({ list: true, minItems: 1, maxItems: MOST }) customerIds!: string[];
  @LocalDateField({ description: 'Today or later' }) date!: string;
  @EnumField(CARE_ACTIONS, 'CareAction', { optional: true, nullable: true }) action?: CareAction | null;
  @IdField({ optional: true, nullable: true }) formId?: string | null;
  @IdField({ optional: true, nullable: true }) reasonId?: string | null;
}

/** Why something was not done for one of many: a problem, as it would be answered for her alone. */
export class RefusalView {
  @StringField({ example: 'customer-claimed' }) code!: string;
  @StringField({ maxLength: 2000, description: 'In the language of Accept-Language' }) title!: string;
  @StringField({ list: true, description: 'Codes of the customers who share the number, with `phone-of-several`' }) customerCodes!: string[];
}

export class CareBatchItemView {
  @IntegerField({ description: 'Place in `recipients`' }) index!: number;
  @IdField({ nullable: true }) customerId!: string | null;
  @IdField({ nullable: true, description: 'The recorded care; null when refused' }) activityId!: string | null;
  @ObjectField(() => RefusalView, { nullable: true }) refusal!: RefusalView | null;
}
export class CareBatchView {
  @IntegerField() recorded!: number;
  @IntegerField() refused!: number;
  @ObjectField(() => CareBatchItemView, { list: true }) items!: CareBatchItemView[];
}

export class CareDateItemView {
  @IdField() customerId!: string;
  @ObjectField(() => RefusalView, { nullable: true }) refusal!: RefusalView | null;
}
export class CareDatesView {
  @IntegerField() done!: number;
  @IntegerField() refused!: number;
  @ObjectField(() => CareDateItemView, { list: true }) items!: CareDateItemView[];
}

export class CareRecipientsQuery {
  @StringField({ minLength: 3, maxLength: 3000, description: 'Up to 100 numbers, comma-separated', example: '0912345678' }) phones!: string;
}
export class CareRecipientHolderView {
  @IdField() id!: string;
  @StringField() code!: string;
  @StringField() fullName!: string;
}
export class CareRecipientView {
  @StringField({ description: 'As it was asked' }) phone!: string;
  @BooleanField({ description: 'Whether it can be read as a phone' }) isPhone!: boolean;
  @ObjectField(() => CareRecipientHolderView, { list: true, description: 'Who holds it, as far as the reader may see, by code' }) customers!: CareRecipientHolderView[];
}
export class CareRecipientList {
  @ObjectField(() => CareRecipientView, { list: true }) items!: CareRecipientView[];
}
