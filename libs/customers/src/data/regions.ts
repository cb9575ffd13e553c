import { readFileSync } from 'node:fs';

/** A code means nothing without its scheme: provinces of today carry codes of other provinces of before. */
export const REGION_SCHEME = 'vn-2025';

export interface ProvinceRecord {
  readonly code: string;
  readonly kind: 'city' | 'province';
  readonly name: string;
}

export interface CommuneRecord {
  readonly code: string;
  readonly provinceCode: string;
  readonly kind: 'ward' | 'commune' | 'special_zone';
  readonly name: string;
}

/** A province of before July 2025 and the one it belongs to now. */
export interface FormerProvinceRecord {
  readonly name: string;
  readonly provinceCode: string;
}

export function readProvinces(): ProvinceRecord[] {
  return lines('provinces.csv').map(([code, kind, name]) => ({ code: code!, kind: kind as ProvinceRecord['kind'], name: name! }));
}

export function readCommunes(): CommuneRecord[] {
  return lines('communes.csv').map(([code, provinceCode, kind, name]) => ({
    code: code!,
    provinceCode: provinceCode!,
    kind: kind as CommuneRecord['kind'],
    name: name!,
  }));
}

export function readFormerProvinces(): FormerProvinceRecord[] {
  return lines('former-provinces.csv').map(([name, provinceCode]) => ({ name: name!, provinceCode: provinceCode! }));
}

/** No name holds a comma, so that the files need no quoting. */
function lines(file: string): string[][] {
  const text = readFileSync(new URL(`./vn-2025/${file}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}
