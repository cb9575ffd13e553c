/**
 * Where moon and sun stand, as exactly as a calendar of days needs it: new moons by the series of Jean Meeus, "Astronomical
 * Algorithms" (2nd ed., chapter 49: seconds), the sun by chapter 25 (0.01°, about a quarter of an hour), the difference between
 * even and earthly time by the polynomials of Espenak and Meeus. Days are Julian days of universal time.
 */

const RADIANS = Math.PI / 180;
const sine = (degrees: number): number => Math.sin((degrees % 360) * RADIANS);

/** Noon of 1 January 2000, even time. */
const J2000 = 2_451_545;

/** The month of the moon's phases, as the mean of millennia; the count 0 is the new moon of 6 January 2000. */
const SYNODIC_MONTH = 29.530588861;
const FIRST_NEW_MOON = 2_451_550.09766;

/** Seconds that even time (TT) is ahead of earthly time (UT), for years 1800 to 2200. */
function clockDifference(year: number): number {
  const piece = CLOCK_PIECES.find(({ until }) => year < until) ?? LAST_CLOCK_PIECE;
  return piece.seconds(year);
}

const polynomial = (x: number, ...factors: readonly number[]): number => factors.reduceRight((sum, factor) => sum * x + factor, 0);

interface ClockPiece {
  readonly until: number;
  readonly seconds: (year: number) => number;
}
const LAST_CLOCK_PIECE: ClockPiece = { until: Infinity, seconds: (year) => -20 + 32 * ((year - 1820) / 100) ** 2 - 0.5628 * (2150 - Math.min(year, 2150)) };
const CLOCK_PIECES: readonly ClockPiece[] = [
  { until: 1860, seconds: (year) => polynomial(year - 1800, 13.72, -0.332447, 0.0068612, 0.0041116, -0.00037436, 0.0000121272, -0.0000001699, 0.000000000875) },
  { until: 1900, seconds: (year) => polynomial(year - 1860, 7.62, 0.5737, -0.251754, 0.01680668, -0.0004473624, 1 / 233_174) },
  { until: 1920, seconds: (year) => polynomial(year - 1900, -2.79, 1.494119, -0.0598939, 0.0061966, -0.000197) },
  { until: 1941, seconds: (year) => polynomial(year - 1920, 21.2, 0.84493, -0.0761, 0.0020936) },
  { until: 1961, seconds: (year) => polynomial(year - 1950, 29.07, 0.407, -1 / 233, 1 / 2547) },
  { until: 1986, seconds: (year) => polynomial(year - 1975, 45.45, 1.067, -1 / 260, -1 / 718) },
  { until: 2005, seconds: (year) => polynomial(year - 2000, 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599) },
  { until: 2050, seconds: (year) => polynomial(year - 2000, 62.92, 0.32217, 0.005589) },
];

/** Of each periodic term: its size in days, how often the eccentricity of the earth's orbit enters, and the multiples of sun, moon, latitude and node. */
const NEW_MOON_TERMS: readonly (readonly [days: number, eccentricity: 0 | 1 | 2, sun: number, moon: number, latitude: number, node: number])[] = [
  [-0.4072, 0, 0, 1, 0, 0], [0.17241, 1, 1, 0, 0, 0], [0.01608, 0, 0, 2, 0, 0], [0.01039, 0, 0, 0, 2, 0], [0.00739, 1, -1, 1, 0, 0],
  [-0.00514, 1, 1, 1, 0, 0], [0.00208, 2, 2, 0, 0, 0], [-0.00111, 0, 0, 1, -2, 0], [-0.00057, 0, 0, 1, 2, 0], [0.00056, 1, 1, 2, 0, 0],
  [-0.00042, 0, 0, 3, 0, 0], [0.00042, 1, 1, 0, 2, 0], [0.00038, 1, 1, 0, -2, 0], [-0.00024, 1, -1, 2, 0, 0], [-0.00017, 0, 0, 0, 0, 1],
  [-0.00007, 0, 2, 1, 0, 0], [0.00004, 0, 0, 2, -2, 0], [0.00004, 0, 3, 0, 0, 0], [0.00003, 0, 1, 1, -2, 0], [0.00003, 0, 0, 2, 2, 0],
  [-0.00003, 0, 1, 1, 2, 0], [0.00003, 0, -1, 1, 2, 0], [-0.00002, 0, -1, 1, -2, 0], [-0.00002, 0, 1, 3, 0, 0], [0.00002, 0, 0, 4, 0, 0],
];

/** What the planets do to the moon: size in days, angle at the count 0, degrees per month, and by the square of the centuries. */
const PLANET_TERMS: readonly (readonly [days: number, angle: number, perMonth: number, bySquare?: number])[] = [
  [0.000325, 299.77, 0.107408, -0.009173], [0.000165, 251.88, 0.016321], [0.000164, 251.83, 26.651886], [0.000126, 349.42, 36.412478], [0.00011, 84.66, 18.206239],
  [0.000062, 141.74, 53.303771], [0.00006, 207.14, 2.453732], [0.000056, 154.84, 7.30686], [0.000047, 34.52, 27.261239], [0.000042, 207.19, 0.121824],
  [0.00004, 291.34, 1.844379], [0.000037, 161.72, 24.198154], [0.000035, 239.56, 25.513099], [0.000023, 331.55, 3.592518],
];

/** How many new moons after that of 6 January 2000 a Julian day lies, not whole. */
export function newMoonCountAt(julianDay: number): number {
  return (julianDay - FIRST_NEW_MOON) / SYNODIC_MONTH;
}

/** The moment of a new moon as Julian day of universal time, by its whole count from that of 6 January 2000. */
export function newMoonAt(count: number): number {
  const t = count / 1236.85;
  const mean = FIRST_NEW_MOON + SYNODIC_MONTH * count + polynomial(t, 0, 0, 0.00015437, -0.00000015, 0.00000000073);
  const eccentricity = polynomial(t, 1, -0.002516, -0.0000074);
  const sun = polynomial(t, 2.5534 + 29.1053567 * count, 0, -0.0000014, -0.00000011);
  const moon = polynomial(t, 201.5643 + 385.81693528 * count, 0, 0.0107582, 0.00001238, -0.000000058);
  const latitude = polynomial(t, 160.7108 + 390.67050284 * count, 0, -0.0016118, -0.00000227, 0.000000011);
  const node = polynomial(t, 124.7746 - 1.56375588 * count, 0, 0.0020672, 0.00000215);
  let even = mean;
  for (const [days, power, bySun, byMoon, byLatitude, byNode] of NEW_MOON_TERMS) {
    even += days * eccentricity ** power * sine(bySun * sun + byMoon * moon + byLatitude * latitude + byNode * node);
  }
  for (const [days, angle, perMonth, bySquare = 0] of PLANET_TERMS) even += days * sine(angle + perMonth * count + bySquare * t * t);
  return even - clockDifference(yearOf(even)) / 86_400;
}

/** The sun's apparent longitude in degrees (0 to 360) at a moment of universal time. */
export function sunLongitudeAt(julianDay: number): number {
  const t = (julianDay + clockDifference(yearOf(julianDay)) / 86_400 - J2000) / 36_525;
  const mean = polynomial(t, 280.46646, 36_000.76983, 0.0003032);
  const anomaly = polynomial(t, 357.52911, 35_999.05029, -0.0001537);
  const centre =
    polynomial(t, 1.914602, -0.004817, -0.000014) * sine(anomaly) + polynomial(t, 0.019993, -0.000101) * sine(2 * anomaly) + 0.000289 * sine(3 * anomaly);
  const longitude = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
  return ((longitude % 360) + 360) % 360;
}

function yearOf(julianDay: number): number {
  return 2000 + (julianDay - J2000) / 365.25;
}
