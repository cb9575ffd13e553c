import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '@tantam/identity';
import { notFound } from '@tantam/kernel';
import { CONFIG, maySeeMetrics, Metrics, type Config } from '@tantam/platform';

/** For Prometheus; outside `/api/v1`. Whoever may not see it is told that there is nothing. */
@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly metrics: Metrics,
  ) {}

  @Get()
  @Public('Prometheus has no user; a token, or a direct connection from a private network, lets it in')
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { headers, socket } = request;
    const isForwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
    if (!maySeeMetrics({ remoteAddress: socket.remoteAddress, authorization: headers.authorization, isForwarded }, this.config.metricsToken)) throw notFound('not-found');
    await reply.header('Cache-Control', 'no-store').type(this.metrics.contentType).send(await this.metrics.text());
  }
}
