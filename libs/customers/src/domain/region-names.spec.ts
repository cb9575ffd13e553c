import { describe, expect, it } from '@jest/globals';
import { readCommunes, readFormerProvinces, readProvinces } from '../data/regions.js';
import { RegionNames } from './region-names.js';

const names = new RegionNames(readProvinces(), readCommunes(), readFormerProvinces());

describe('provinces in files', () => {
  it.each([
    ['TP.HCM', '79', null], ['tp hcm', '79', null], ['TP. Hồ Chí Minh', '79', null], ['Thành phố Hồ Chí Minh', '79', null], ['Sài Gòn', '79', null],
    ['Tỉnh Đồng Nai', '75', null], ['Thành phố Đồng Nai', '75', null], ['hanoi', '01', null], ['Đà Nẵng', '48', null],
    ['Thanh Hóa', '38', null], ['Thanh Hoá'.normalize('NFD'), '38', null], ['Bắc Ninh', '24', null],
    ['Bắc Giang', '24', 'Bắc Giang'], ['Tỉnh Bình Dương', '79', 'Bình Dương'], ['ba ria - vung tau', '79', 'Bà Rịa - Vũng Tàu'], ['Thừa Thiên Huế', '46', null],
  ])('%s', (text, code, former) => {
    expect(names.province(text)).toMatchObject({ code, former });
  });

  it('knows all 63 of before and all 34 of today by their full names', () => {
    for (const { name, provinceCode } of readFormerProvinces()) expect(names.province(`Tỉnh ${name}`)?.code).toBe(provinceCode);
    for (const { name, code } of readProvinces()) expect(names.province(name)).toMatchObject({ code, former: null });
  });

  it.each(['Atlantis', '', '24', 'Việt Nam'])('does not guess at «%s»', (text) => {
    expect(names.province(text)).toBeNull();
  });
});

describe('communes in files', () => {
  it.each([['Phường Ba Đình', '00004'], ['P. Ba Đình', '00004'], ['ba dinh', '00004'], ['BA ĐÌNH', '00004']])('%s', (text, code) => {
    expect(names.commune(text, '01')).toBe(code);
  });

  it('looks in the province only', () => {
    expect(names.commune('Phường Ba Đình', '79')).toBeNull();
  });

  it('finds every commune by its name with marks and the word for its kind', () => {
    const words = { ward: 'Phường', commune: 'Xã', special_zone: 'Đặc khu' };
    const lost = readCommunes().filter(({ code, kind, name, provinceCode }) => names.commune(`${words[kind]} ${name}`, provinceCode) !== code);
    expect(lost).toEqual([]);
  });
});
