import { cleanLine, fold, lowerNfc } from '@tantam/kernel';

export interface NamedProvince {
  readonly code: string;
  readonly name: string;
}

export interface NamedCommune {
  readonly code: string;
  readonly provinceCode: string;
  readonly kind: string;
  readonly name: string;
}

export interface ReadProvince {
  readonly code: string;
  /** Today's name. */
  readonly name: string;
  /** The name that was written, when it is one of before July 2025; it stays in the address. */
  readonly former: string | null;
}

/** Written for provinces besides their names; compared without marks, blanks and punctuation. */
const SYNONYMS: Readonly<Record<string, string>> = {
  tphcm: '79', hcm: '79', hcmc: '79', saigon: '79', hochiminhcity: '79', thanhphohcm: '79', thuathienhue: '46', tthue: '46', brvt: '79',
};

const PROVINCE_WORD = /^(?:tinh|thanh pho|tp|t\.?p)[.\s]+|\s+(?:province|city)$/g;
const COMMUNE_WORD = /^(phuong|p|xa|x|dac khu|dk|thi tran|tt)[.\s]+|\s+(?:ward|commune)$/;
const KIND_OF_WORD: Readonly<Record<string, string>> = { phuong: 'ward', p: 'ward', xa: 'commune', x: 'commune', 'dac khu': 'special_zone', dk: 'special_zone' };

/**
 * Reads names of provinces and communes as files write them: with or without marks, the word for the kind, blanks and
 * punctuation. A province of before July 2025 is the one it belongs to now. What is not known is null, never guessed.
 */
export class RegionNames {
  private readonly provinces = new Map<string, ReadProvince>();
  private readonly communes = new Map<string, NamedCommune[]>();

  constructor(provinces: readonly NamedProvince[], communes: readonly NamedCommune[], former: readonly { readonly name: string; readonly provinceCode: string }[]) {
    const today = new Map(provinces.map((province) => [province.code, province.name]));
    const add = (key: string, code: string, old: string | null): void => {
      if (!this.provinces.has(key)) this.provinces.set(key, { code, name: today.get(code) ?? code, former: old });
    };
    // Today's names first: «Bắc Ninh» of before is «Bắc Ninh» of today.
    for (const { code, name } of provinces) add(bare(name), code, null);
    for (const { name, provinceCode } of former) add(bare(name), provinceCode, name);
    for (const [key, code] of Object.entries(SYNONYMS)) add(key, code, null);
    for (const commune of communes) {
      const key = `${commune.provinceCode} ${bare(commune.name)}`;
      this.communes.set(key, [...(this.communes.get(key) ?? []), commune]);
    }
  }

  province(text: string): ReadProvince | null {
    const folded = fold(cleanLine(text));
    return this.provinces.get(bare(folded)) ?? this.provinces.get(bare(folded.replace(PROVINCE_WORD, ''))) ?? null;
  }

  /** The code of the one commune of the province that is called so; marks and the word for its kind tell namesakes apart. */
  commune(text: string, provinceCode: string): string | null {
    const folded = fold(cleanLine(text));
    const word = COMMUNE_WORD.exec(folded)?.[1];
    const name = folded.replace(COMMUNE_WORD, '');
    const found = this.communes.get(`${provinceCode} ${bare(name)}`) ?? this.communes.get(`${provinceCode} ${bare(folded)}`) ?? [];
    if (found.length <= 1) return found[0]?.code ?? null;
    const exact = found.filter((commune) => lowerNfc(cleanLine(text)).endsWith(lowerNfc(commune.name)));
    const ofKind = (exact.length > 0 ? exact : found).filter((commune) => word === undefined || commune.kind === KIND_OF_WORD[word]);
    return ofKind.length === 1 ? ofKind[0]!.code : null;
  }
}

function bare(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}
