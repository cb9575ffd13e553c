import type { DestinationStream } from 'pino';

interface Line extends Readonly<Record<string, unknown>> {
  readonly time: string;
  readonly level: string;
  readonly msg: string;
  readonly context?: string;
  readonly stack?: string;
}

/** For people at a terminal: `23:59:07 WARN  [Jobs] 3 jobs were still running`, fields behind, the stack below. */
export function readableLines(destination: DestinationStream): DestinationStream {
  return { write: (json) => destination.write(readable(JSON.parse(json) as Line)) };
}

function readable({ time, level, msg, context, stack, ...fields }: Line): string {
  const said = Object.entries(fields).map(([name, value]) => ` ${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  return `${time.slice(11, 19)} ${level.toUpperCase().padEnd(5)} ${context ? `[${context}] ` : ''}${msg}${said.join('')}${stack ? `\n${stack}` : ''}\n`;
}
