import { ref, type Ref } from 'vue';
import { useFormProblems } from '@/shared/api/form-problems.ts';

/** Asking before something is deleted, and showing why it could not be. */
export function useRemoval<Item extends { id: string }>(remove: (id: string) => Promise<void>, done: () => void) {
  const asked = ref() as Ref<Item | undefined>;
  const problems = useFormProblems();

  async function confirm(): Promise<void> {
    const item = asked.value;
    if (!item) return;
    await problems.run(() => remove(item.id));
    if (problems.failed.value) return;
    asked.value = undefined;
    done();
  }
  function ask(item: Item): void {
    problems.clear();
    asked.value = item;
  }
  return { asked, ask, confirm, problems };
}
