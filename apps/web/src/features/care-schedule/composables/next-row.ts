/**
 * The record to go on with after one was saved: the next one below that is still to do, else the first one above.
 * `candidates` limits it to ticked rows while any of those is left.
 * @returns undefined when nothing is left.
 */
export function nextRow(
  keys: readonly string[],
  current: string,
  options: { done?: ReadonlySet<string>; candidates?: ReadonlySet<string> } = {},
): string | undefined {
  const isOpen = (key: string): boolean => key !== current && !options.done?.has(key);
  const at = keys.indexOf(current);
  const inOrder = [...keys.slice(at + 1), ...keys.slice(0, Math.max(at, 0))].filter(isOpen);
  const chosen = options.candidates ? inOrder.filter((key) => options.candidates?.has(key)) : [];
  return chosen[0] ?? inOrder[0];
}

/** The record above or below, for looking around without saving. */
export function neighbour(keys: readonly string[], current: string, step: 1 | -1): string | undefined {
  const at = keys.indexOf(current);
  return at < 0 ? keys[0] : keys[at + step];
}
