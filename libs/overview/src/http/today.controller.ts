import { Controller, Get, Headers, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn, type Actor } from '@tantam/identity';
import { languageOf } from '@tantam/platform';
import { TodayFigures, type ShownTeam, type Today } from '../queries/today.query.js';
import { TeamDayQuery, TeamDayView } from './today-team.dto.js';
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

  @Get('team')
  @SignedIn('each module shows only whom the reader leads in it, with its own permission; who leads nobody gets nobody')
  @ApiOperation({
    operationId: 'getTeamDay',
    summary: 'The day of whom you lead, person by person, and what waits for your decision',
    description: 'Of a day that is over: what was recorded on it, and what was open at its end as far as it was written down.',
  })
  @ApiOkResponse({ type: TeamDayView })
  team(@CurrentActor() actor: Actor, @Query() query: TeamDayQuery, @Headers('accept-language') accept?: string): Promise<ShownTeam> {
    return this.figures.ofTeam(actor, query, languageOf(accept));
  }
}
