import { onScopeDispose } from 'vue';

const minuteMs = 60_000;

/** Runs each minute while the screen is open and looked at, and once when somebody comes back to it. */
export function useEveryMinute(run: () => void): void {
  const runIfSeen = (): void => {
    if (!document.hidden) run();
  };
  const timer = window.setInterval(runIfSeen, minuteMs);
  document.addEventListener('visibilitychange', runIfSeen);
  onScopeDispose(() => {
    window.clearInterval(timer);
    document.removeEventListener('visibilitychange', runIfSeen);
  });
}
