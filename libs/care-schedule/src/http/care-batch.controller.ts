import { Body, Controller, Get, Headers, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { DomainError } from '@tantam/kernel';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { fillIn, invalidInput, languageOf, Problems, problemText, type Language } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { CareRecipients } from '../queries/care-recipients.query.js';
import { RecordBatch } from '../use-cases/record-batch.js';
import { SetCareDates } from '../use-cases/set-care-dates.js';
import { CareBatchDto, CareBatchView, CareDatesDto, CareDatesView, CareRecipientList, CareRecipientsQuery, type RefusalView } from './care-batch.dto.js';

const MOST_PHONES = 100;

/** The same for many customers at once. */
@ApiTags('care')
@Controller()
@RequirePermission(CARE.record.name)
export class CareBatchController {
  constructor(
    private readonly recipients: CareRecipients,
    private readonly batch: RecordBatch,
    private readonly dates: SetCareDates,
  ) {}

  @Get('care-activities/recipients')
  @ApiOperation({ operationId: 'findCareRecipients', summary: 'Whose these phone numbers are: nobody’s, one customer’s or several' })
  @ApiOkResponse({ type: CareRecipientList })
  async find(@CurrentActor() actor: Actor, @Query() query: CareRecipientsQuery): Promise<CareRecipientList> {
    const phones = query.phones.split(',').map((phone) => phone.trim()).filter((phone) => phone !== '');
    if (phones.length > MOST_PHONES) throw invalidInput([{ pointer: '/phones', code: 'too-many' }]);
    return { items: (await this.recipients.of(actor, phones)) as CareRecipientList['items'] };
  }

  @Post('care-activities/batch')
  @HttpCode(200)
  // As the refusal of one of them.
  @Problems('attempt-takes-no-date', 'callback-time-in-past', 'callback-time-not-accepted', 'callback-time-required', 'care-activity-not-found', 'care-already-recorded', 'care-plan-changed', 'care-plan-finished', 'care-plan-not-found', 'care-plan-void', 'contact-result-not-accepted', 'contact-result-required', 'customer-claimed', 'customer-named-twice', 'customer-not-found', 'gift-not-accepted', 'next-care-date-in-past', 'next-date-and-finish-exclude', 'next-date-needs-plan', 'next-date-or-finish-required', 'next-date-takes-no-line', 'phone-not-readable', 'phone-of-several', 'refusal-not-accepted', 'refusal-required')
  @ApiOperation({
    operationId: 'recordCareBatch',
    summary: 'Record the same care on up to 200 customers, by id or phone, with plans settled where they are named',
    description: 'One transaction. Who cannot be recorded on is refused with the problem that she would have alone, and the others are recorded. SMS and e-mail are recorded, not sent.',
  })
  @ApiOkResponse({ type: CareBatchView })
  async record(@CurrentActor() actor: Actor, @Body() body: CareBatchDto, @Headers('accept-language') accept?: string): Promise<CareBatchView> {
    const unclear = body.recipients.findIndex(({ customerId, phone }) => (customerId === undefined) === (phone === undefined));
    if (unclear >= 0) throw invalidInput([{ pointer: `/recipients/${unclear}/customerId`, code: 'required' }]);
    const language = languageOf(accept);
    const outcomes = await this.batch.run(actor, body, language);
    const items = outcomes.map(({ refusal, ...outcome }, index) => ({ index, ...outcome, refusal: told(refusal, language) }));
    return { recorded: items.filter((item) => item.refusal === null).length, refused: items.filter((item) => item.refusal !== null).length, items };
  }

  @Post('care-dates')
  @HttpCode(200)
  @Problems('care-plan-not-found', 'customer-claimed', 'customer-not-found', 'next-care-date-in-past')
  @ApiOperation({ operationId: 'setCustomerCareDates', summary: 'Set the day of the own care plans of up to 200 customers', description: 'One transaction; who cannot be set is refused and named.' })
  @ApiOkResponse({ type: CareDatesView })
  async setDates(@CurrentActor() actor: Actor, @Body() body: CareDatesDto, @Headers('accept-language') accept?: string): Promise<CareDatesView> {
    const language = languageOf(accept);
    const outcomes = await this.dates.run(actor, body.customerIds, body, language);
    const items = outcomes.map(({ customerId, refusal }) => ({ customerId: customerId ?? '', refusal: told(refusal, language) }));
    return { done: items.filter((item) => item.refusal === null).length, refused: items.filter((item) => item.refusal !== null).length, items };
  }
}

function told(refusal: DomainError | null, language: Language): RefusalView | null {
  if (!refusal) return null;
  const codes = refusal.params.customerCodes;
  return { code: refusal.code, title: fillIn(problemText(refusal.code)?.title[language] ?? refusal.code, refusal.params), customerCodes: Array.isArray(codes) ? codes.map(String) : [] };
}
