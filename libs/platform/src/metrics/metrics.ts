import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

type Reader<Name extends string> = () => Readonly<Record<Name, number>> | Promise<Readonly<Record<Name, number>>>;

/** Longest that one module may think about its figures; a slow database must not stop the scrape. */
const READ_WITHIN_MS = 2_000;

/** Figures of this process in Prometheus' words. Names begin with `tantam_` and carry their unit. */
@Injectable()
export class Metrics implements OnModuleDestroy {
  private readonly registry = new Registry();
  private readonly readers: (() => Promise<void>)[] = [];
  private readonly logger = new Logger('Metrics');
  private collectsDefaults = false;

  /** Figures that are read together whenever somebody asks. What cannot be read is left out of that answer. */
  gauges<Name extends string>(helps: Readonly<Record<Name, string>>, read: Reader<Name>): void {
    const names = Object.keys(helps) as Name[];
    const gauges = new Map(names.map((name) => [name, new Gauge({ name, help: helps[name], registers: [this.registry] })]));
    this.readers.push(async () => {
      try {
        const values = await withinTime(read);
        for (const [name, gauge] of gauges) gauge.set(values[name]);
      } catch (error) {
        for (const gauge of gauges.values()) gauge.remove();
        this.logger.warn(`${names[0]}: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
  }

  counter<Label extends string>(name: string, help: string, labelNames: readonly Label[] = []): Counter<Label> {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  gauge(name: string, help: string): Gauge {
    return new Gauge({ name, help, registers: [this.registry] });
  }

  /** @param buckets upper bounds, in the unit of the name */
  histogram<Label extends string>(name: string, help: string, labelNames: readonly Label[], buckets: readonly number[]): Histogram<Label> {
    return new Histogram({ name, help, labelNames, buckets: [...buckets], registers: [this.registry] });
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  /** The text for Prometheus. */
  async text(): Promise<string> {
    // Node's own figures cost a timer and an observer: only who is asked for them pays.
    if (!this.collectsDefaults) collectDefaultMetrics({ register: this.registry });
    this.collectsDefaults = true;
    await Promise.all(this.readers.map((read) => read()));
    return this.registry.metrics();
  }

  onModuleDestroy(): void {
    this.registry.clear();
  }
}

async function withinTime<T>(read: () => T | Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('took too long')), READ_WITHIN_MS);
  });
  try {
    return await Promise.race([Promise.resolve().then(read), late]);
  } finally {
    clearTimeout(timer);
  }
}
