import { Body, Controller, Headers, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { API_PREFIX, BooleanField, BulkJobView, BulkKinds, IdField, IntegerField, languageOf, ObjectField, Problems, StringField, toBulkJobView } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { HandOverCare } from '../use-cases/hand-over-care.js';

export class HandOverDto {
  @IdField({ list: true, minItems: 1, maxItems: 50, description: 'One gets all; among several everything is split evenly, a customer to one of them whole' })
  toUserIds!: string[];
}

export class HandOverShareView {
  @IdField()
  userId!: string;

  @StringField()
  fullName!: string;

  @BooleanField()
  isActive!: boolean;

  @IntegerField({ description: 'Customers whose owner this person becomes' })
  ownedCustomers!: number;

  @IntegerField({ description: 'Customers assigned anew' })
  customers!: number;

  @IntegerField()
  products!: number;

  @IntegerField()
  productGroups!: number;
}

export class HandOverPreviewView {
  @IntegerField({ description: 'Customers owned' })
  ownedCustomers!: number;

  @IntegerField({ description: 'Customers assigned' })
  customers!: number;

  @IntegerField()
  products!: number;

  @IntegerField()
  productGroups!: number;

  @IntegerField({ description: 'Customers that you may not see: they stay' })
  hiddenCustomers!: number;

  @ObjectField(() => HandOverShareView, { list: true })
  people!: HandOverShareView[];
}

@ApiTags('care')
@Controller('users/:id/care-hand-over')
@RequirePermission(CARE.assign.name)
export class HandOverController {
  constructor(
    private readonly handOver: HandOverCare,
    private readonly kinds: BulkKinds,
  ) {}

  @Post('preview')
  @HttpCode(200)
  @Problems('care-assignee-inactive', 'care-hand-over-to-himself', 'care-of-other-departments', 'care-of-unknown', 'user-not-found')
  @ApiOperation({ operationId: 'previewCareHandOver', summary: 'What somebody has to care for, and who would get how much of it' })
  @ApiOkResponse({ type: HandOverPreviewView })
  async preview(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: HandOverDto): Promise<HandOverPreviewView> {
    const { people, ...preview } = await this.handOver.preview(actor, id, body.toUserIds);
    return { ...preview, people: [...people] };
  }

  @Post()
  @HttpCode(202)
  @Problems(
    'bulk-job-not-found', 'bulk-nothing-chosen', 'bulk-too-many', 'care-assignee-inactive', 'care-hand-over-nothing', 'care-hand-over-to-himself', 'care-of-other-departments', 'care-of-unknown', 'user-not-found',
  )
  @ApiOperation({ operationId: 'handOverCare', summary: 'Give all that somebody has to care for to others; a job that can be taken back for 30 days' })
  @ApiAcceptedResponse({ type: BulkJobView })
  async start(
    @CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: HandOverDto, @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('accept-language') accept?: string,
  ): Promise<BulkJobView> {
    const job = await this.handOver.start(actor, id, body.toUserIds);
    void reply.header('Location', `/${API_PREFIX}/bulk-jobs/${job.id}`);
    return toBulkJobView(job, this.kinds.find(job.kind), languageOf(accept));
  }
}
