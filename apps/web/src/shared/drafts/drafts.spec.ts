import { beforeEach, describe, expect, it } from 'vitest';
import { ref } from 'vue';
import { discardAllDrafts, useDraft } from './drafts.ts';

beforeEach(() => sessionStorage.clear());

describe('a draft', () => {
  it('is there again when the form is opened anew', () => {
    useDraft(
      () => 'care/1',
      () => ({ content: '' }),
    ).value.value.content = 'Chị còn 3 ngày';
    const again = useDraft(
      () => 'care/1',
      () => ({ content: '' }),
    );
    expect(again.value.value.content).toBe('Chị còn 3 ngày');
    expect(again.isRestored.value).toBe(true);
  });

  it('is kept apart for each customer', () => {
    const key = ref('care/1');
    const draft = useDraft(
      () => key.value,
      () => '',
    );
    draft.value.value = 'của khách một';
    key.value = 'care/2';
    expect(draft.value.value).toBe('');
    key.value = 'care/1';
    expect(draft.value.value).toBe('của khách một');
  });

  it('is gone after it was sent, and after signing out', () => {
    const draft = useDraft(
      () => 'care/1',
      () => '',
    );
    draft.value.value = 'x';
    draft.discard();
    expect(sessionStorage.length).toBe(0);
    draft.value.value = 'y';
    discardAllDrafts();
    expect(sessionStorage.length).toBe(0);
  });
});
