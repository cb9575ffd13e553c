/** Decimal text as whole units of 10^-places, so that sums and products stay exact. @returns undefined for no decimal. */
export function scaled(text: string, places: number): bigint | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '0', fraction = ''] = match;
  const kept = fraction.replace(/0+$/, '');
  if (kept.length > places) return undefined;
  const value = BigInt(whole + kept.padEnd(places, '0'));
  return sign ? -value : value;
}

/** Whole units of 10^-places as decimal text without trailing noughts. */
export function unscaled(value: bigint, places: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, '0');
  const fraction = places === 0 ? '' : digits.slice(-places).replace(/0+$/, '');
  const whole = places === 0 ? digits : digits.slice(0, -places);
  return `${value < 0n ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
}

/** Divides and rounds half up, away from nought. */
export function divideHalfUp(value: bigint, by: bigint): bigint {
  const isNegative = value < 0n !== by < 0n;
  const [a, b] = [value < 0n ? -value : value, by < 0n ? -by : by];
  const rounded = (a * 2n + b) / (b * 2n);
  return isNegative ? -rounded : rounded;
}

/** Divides and rounds up, for amounts that must not fall short. */
export const divideUp = (value: bigint, by: bigint): bigint => (value + by - 1n) / by;
