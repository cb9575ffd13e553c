import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SignedIn } from '@tantam/identity';
import { Problems } from '@tantam/platform';
import { Regions } from '../queries/regions.query.js';
import { CommunesView, RegionsQuery, RegionsView } from './places.dto.js';

@ApiTags('places')
@Controller('regions')
export class RegionsController {
  constructor(private readonly regions: Regions) {}

  @Get()
  @SignedIn('Everyone picks provinces')
  @ApiOperation({ operationId: 'listRegions', summary: 'The 34 provinces' })
  @ApiOkResponse({ type: RegionsView })
  async provinces(@Query() query: RegionsQuery): Promise<RegionsView> {
    return this.regions.provinces(query.q);
  }

  @Get(':provinceCode/communes')
  @SignedIn('Everyone picks communes')
  @Problems('province-not-found')
  @ApiOperation({ operationId: 'listCommunes', summary: 'The communes of a province' })
  @ApiOkResponse({ type: CommunesView })
  async communes(@Param('provinceCode') provinceCode: string, @Query() query: RegionsQuery): Promise<CommunesView> {
    return this.regions.communes(provinceCode, query.q);
  }
}
