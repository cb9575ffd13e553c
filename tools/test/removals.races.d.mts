import type { Removal } from './removals.mjs';

export const races: readonly Removal[];
