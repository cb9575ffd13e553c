import { cleanLine, lowerNfc } from '@tantam/kernel';

/**
 * Group names from the top: «Dinh dưỡng > Sữa». Parted by `>`, `›` or `\`; by `/` only where none of these stands,
 * since a name may hold one («Sữa/Bơ > Hộp»).
 */
export function readGroupPath(text: string): string[] {
  const separator = /[>›\\]/.test(text) ? /[>›\\]/ : /\//;
  return text
    .split(separator)
    .map(cleanLine)
    .filter((name) => name !== '');
}

/** Equal for paths that mean one group: case and the way a tone is placed do not count. */
export function groupKey(path: readonly string[]): string {
  return path.map(lowerNfc).join(' > ');
}
