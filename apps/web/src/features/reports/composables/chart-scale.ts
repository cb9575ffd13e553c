/** Round steps of an axis from 0 to at least `most`, at most `count` of them. */
export function axisSteps(most: number, count = 4): number[] {
  if (most <= 0) return [0, 1];
  const rough = most / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max([1, 2, 2.5, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? rough, Number.MIN_VALUE);
  const whole = most < count ? 1 : step;
  return Array.from({ length: Math.ceil(most / whole) + 1 }, (_, at) => at * whole);
}

/** Every which label is shown, so that none runs into the next. */
export function labelEvery(bars: number, width: number, labelWidth: number): number {
  return Math.max(1, Math.ceil((bars * labelWidth) / Math.max(width, 1)));
}
