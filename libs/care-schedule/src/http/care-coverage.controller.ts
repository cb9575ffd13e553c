import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { EnumField, IntegerField, Problems } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { ASSIGNMENT_MODES, type AssignmentMode } from '../domain/care-words.js';
import { CareCoverage } from '../use-cases/care-coverage.js';

export class CareCoverageView {
  @EnumField(ASSIGNMENT_MODES, 'AssignmentMode')
  assignmentMode!: AssignmentMode;

  @IntegerField({ description: 'Active products that ask for no care: GET /care-assignments/products?active=true&hasInterval=false' })
  productsWithoutInterval!: number;

  @IntegerField({ description: 'Active products that ask for care and that no active person has: …?active=true&hasInterval=true&assigned=none' })
  productsWithoutAgent!: number;

  @IntegerField({ description: "Customers that are nobody's and that you may see: GET /care-assignments/customers?assigned=none" })
  unassignedCustomers!: number;

  @IntegerField({ description: 'People with more due on a day of the next 14 than they do in a day: GET /care-capacity' })
  overloadedPeople!: number;

  @IntegerField({ description: 'Deactivated people who still have something: GET /care-staff' })
  deactivatedWithWork!: number;
}

@ApiTags('care')
@Controller('care-coverage')
export class CareCoverageController {
  constructor(private readonly coverage: CareCoverage) {}

  @Get()
  @RequirePermission(CARE.assign.name)
  @Problems('care-period')
  @ApiOperation({ operationId: 'getCareCoverage', summary: 'What falls through: products, customers and people to look after' })
  @ApiOkResponse({ type: CareCoverageView })
  async get(@CurrentActor() actor: Actor): Promise<CareCoverageView> {
    return this.coverage.of(actor);
  }
}
