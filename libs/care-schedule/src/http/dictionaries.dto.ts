import { ApiProperty } from '@nestjs/swagger';
import { BooleanField, EnumField, IdField, IntegerField, QueryBoolean, QueryIds, StringField } from '@tantam/platform';
import { CARE_ACTIONS, RESULT_CATEGORIES, type CareAction, type ResultCategory } from '../domain/care-words.js';

export class DictionaryQuery {
  @QueryBoolean({ description: 'Only entries that are switched on (true) or off (false); all without it' })
  active?: boolean;
}

export class CareReasonQuery extends DictionaryQuery {
  @QueryIds({ description: 'Only reasons of these forms' })
  formId?: string[];
}

class WordView {
  @IdField() id!: string;
  @StringField() name!: string;
  @IntegerField({ description: 'Place in the list, from 1' }) position!: number;
  @BooleanField() active!: boolean;
  @IntegerField() version!: number;
}
export class CareFormView extends WordView {
  @EnumField(CARE_ACTIONS, 'CareAction', { list: true }) actions!: CareAction[];
}
export class CareReasonView extends WordView {
  @IdField() formId!: string;
}
export class FeedbackTypeView extends WordView {}
export class ContactResultView extends WordView {
  @EnumField(RESULT_CATEGORIES, 'ContactResultCategory') category!: ResultCategory;
}

class NewWordDto {
  @StringField({ minLength: 1, maxLength: 100 }) name!: string;
  @IntegerField({ optional: true, min: 1, max: 10_000 }) position?: number;
  @BooleanField({ optional: true, default: true }) active?: boolean;
}
export class NewCareFormDto extends NewWordDto {
  @EnumField(CARE_ACTIONS, 'CareAction', { list: true, minItems: 1 }) actions!: CareAction[];
}
export class NewCareReasonDto extends NewWordDto {
  @IdField() formId!: string;
}
export class NewFeedbackTypeDto extends NewWordDto {}
export class NewContactResultDto extends NewWordDto {
  @EnumField(RESULT_CATEGORIES, 'ContactResultCategory', { description: 'Fixed once made: rules hang on it' }) category!: ResultCategory;
}

class WordPatchDto {
  @StringField({ optional: true, minLength: 1, maxLength: 100 }) name?: string;
  @IntegerField({ optional: true, min: 1, max: 10_000 }) position?: number;
  @BooleanField({ optional: true, description: 'One in use is switched off, never deleted' }) active?: boolean;
}
export class CareFormPatchDto extends WordPatchDto {
  @EnumField(CARE_ACTIONS, 'CareAction', { list: true, minItems: 1, optional: true }) actions?: CareAction[];
}
export class CareReasonPatchDto extends WordPatchDto {}
export class FeedbackTypePatchDto extends WordPatchDto {}
export class ContactResultPatchDto extends WordPatchDto {}

export class CareFormList {
  @ApiProperty({ type: CareFormView, isArray: true }) items!: CareFormView[];
}
export class CareReasonList {
  @ApiProperty({ type: CareReasonView, isArray: true }) items!: CareReasonView[];
}
export class FeedbackTypeList {
  @ApiProperty({ type: FeedbackTypeView, isArray: true }) items!: FeedbackTypeView[];
}
export class ContactResultList {
  @ApiProperty({ type: ContactResultView, isArray: true }) items!: ContactResultView[];
}
