import { describe, expect, it } from 'vitest';
import { planFilterOf } from './plan-filter.ts';

describe('the filter of a worklist as a body', () => {
  it('says lists as lists, yes and no as such, and leaves out the order and what is empty', () => {
    const asked = planFilterOf({ target: 'order', state: ['not_cared', 'in_care'], forMe: true, needsDecision: undefined, q: '', dueTo: '2026-11-16', productGroupId: 'g1', hasNoArea: 'true', provinceCode: '01', sort: 'code' });
    expect(asked).toEqual({ target: 'order', state: ['not_cared', 'in_care'], forMe: true, dueTo: '2026-11-16', productGroupId: ['g1'], hasNoArea: true, provinceCode: '01' });
  });
});
