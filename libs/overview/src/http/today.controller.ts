import { Controller, Get, Headers } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn, type Actor } from '@tantam/identity';
import { languageOf } from '@tantam/platform';
import { TodayFigures, type Today } from '../queries/today.query.js';
import { TodayView } from './today.dto.js';

@ApiTags('overview')
@Controller('today')
export class TodayController {
  constructor(private readonly figures: TodayFigures) {}

  @Get()
  @SignedIn('each figure is shown only with its own permission')
  @ApiOperation({ operationId: 'getToday', summary: 'Your day in figures, and that of whom you lead' })
  @ApiOkResponse({ type: TodayView })
  today(@CurrentActor() actor: Actor, @Headers('accept-language') accept?: string): Promise<Today> {
    return this.figures.of(actor, languageOf(accept));
  }
}
