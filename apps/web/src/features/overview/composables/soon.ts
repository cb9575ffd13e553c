import { onScopeDispose } from 'vue';

const waitMs = 8_000;

/** Runs a while after it was called for, once for all calls of that while; everybody hears at once, not everybody asks at once. */
export function useSoon(run: () => void): () => void {
  let timer = 0;
  onScopeDispose(() => window.clearTimeout(timer));
  return () => {
    timer ||= window.setTimeout(
      () => {
        timer = 0;
        if (!document.hidden) run();
      },
      waitMs * (1 + Math.random() / 2),
    );
  };
}
