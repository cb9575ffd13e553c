import type { ComboOption } from './combo-options.ts';

/** Of which values some are chosen: all of them shown with a box each (`ticks`), picked from a list, or found by a search. */
export interface FilterChoices {
  chosen: readonly string[];
  choose: (values: string[]) => void;
  nameOf: (value: string) => string;
  ticks?: readonly string[];
  options?: readonly ComboOption[];
  search?: (text: string, signal: AbortSignal) => Promise<readonly ComboOption[]>;
}

/** One condition of a list as its FilterBar shows it: a chip while it narrows, offered under “+ Lọc” while it does not. */
export interface ListFilter {
  key: string;
  name: string;
  /** What the chip says; empty while it narrows nothing. */
  value: string;
  /** The chip stands for good: changed, not taken away. */
  isFixed?: boolean;
  /** Otherwise it can be added; a condition that is only ever given from elsewhere, or makes no sense now, cannot. */
  isOffered?: boolean;
  remove?: () => void;
  /** Sets it at once, where nothing is to be chosen. */
  add?: () => void;
  /** How it is changed; without, by the slot `#edit-<key>` of the bar, if at all. */
  choices?: FilterChoices;
}

/** A filter of values to choose from; its chip names those that are chosen. */
export function choiceFilter(key: string, name: string, choices: FilterChoices, more: Partial<ListFilter> = {}): ListFilter {
  return { key, name, value: choices.chosen.map(choices.nameOf).join(', '), remove: () => choices.choose([]), choices, ...more };
}

/** What the chosen values are with one ticked or not, in the order of the ticks; a chosen one that is not among them stays. */
export function withTick({ ticks = [], chosen }: Pick<FilterChoices, 'ticks' | 'chosen'>, value: string, isOn: boolean): string[] {
  return [...ticks.filter((one) => (one === value ? isOn : chosen.includes(one))), ...chosen.filter((one) => !ticks.includes(one))];
}
