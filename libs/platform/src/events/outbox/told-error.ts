import { isDomainError } from '@tantam/kernel';

const LONGEST = 300;

/**
 * What an admin and the log may read of a subscriber's error: its kind, code and place. Values that may be a person's
 * (quoted text, addresses, numbers of four digits and more) are left out; ids stay, since they say where to look.
 */
export function toldError(error: unknown): string {
  if (!(error instanceof Error)) return `a ${typeof error} was thrown`;
  if (isDomainError(error)) return `${error.kind}: ${error.code}`;
  const { code, constraint, table } = error as Error & { code?: unknown; constraint?: unknown; table?: unknown };
  const parts = [error.name, word(code), withoutPeople(error.message), word(constraint) ?? word(table), place(error)];
  return [...new Set(parts.filter(Boolean))].join(' · ').slice(0, LONGEST);
}

const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi;
const PERSONAL = /"[^"]*"|'[^']*'|«[^»]*»|“[^”]*”|`[^`]*`|\S+@\S+|\+?\d[\d .()-]{2,}\d/g;

function withoutPeople(message: string): string {
  const ids: string[] = [];
  const apart = message.replace(UUID, (id) => `\0${ids.push(id) - 1}\0`);
  return apart.replace(PERSONAL, '…').replace(/\0(\d+)\0/g, (_, index: string) => ids[Number(index)]!).replace(/\s+/g, ' ').trim();
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w-]{1,80}$/.test(value) ? value : undefined;
}

/** File and line of the nearest frame of our own. */
function place(error: Error): string | undefined {
  const frame = error.stack?.split('\n').find((line) => /^\s+at /.test(line) && !line.includes('node_modules') && !line.includes('node:'));
  return frame?.match(/([\w.-]+\.[cm]?[jt]s:\d+)/)?.[1];
}
