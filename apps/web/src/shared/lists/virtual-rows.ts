import { computed, onBeforeUnmount, onMounted, ref, type Ref } from 'vue';

export const headHeight = 30;
const spare = 12;

/** Which rows of a long table are drawn: those in sight and a few on either side. All rows have one height. */
export function useVirtualRows(container: Ref<HTMLElement | undefined>, count: () => number, rowHeight: () => number) {
  const scrollTop = ref(0);
  const viewHeight = ref(800);
  const width = ref(1024);
  let observer: ResizeObserver | undefined;

  function measure(): void {
    const element = container.value;
    if (!element) return;
    scrollTop.value = element.scrollTop;
    viewHeight.value = element.clientHeight || viewHeight.value;
    width.value = element.clientWidth || width.value;
  }
  onMounted(() => {
    measure();
    if (!container.value || !window.ResizeObserver) return;
    observer = new ResizeObserver(measure);
    observer.observe(container.value);
  });
  onBeforeUnmount(() => observer?.disconnect());

  const start = computed(() => Math.max(0, Math.min(count(), Math.floor(scrollTop.value / rowHeight())) - spare));
  const end = computed(() => Math.min(count(), Math.ceil((scrollTop.value + viewHeight.value) / rowHeight()) + spare));

  function reveal(index: number): void {
    const element = container.value;
    if (!element) return;
    const top = index * rowHeight();
    const room = element.clientHeight - headHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight() > element.scrollTop + room) element.scrollTop = top + rowHeight() - room;
    measure();
  }

  const isNearEnd = computed(() => end.value >= count() - spare * 2);
  return { start, end, width, measure, reveal, isNearEnd, scrollTop };
}

const positions = new Map<string, { top: number; cursor: string | undefined }>();

/** Where a list was left, for as long as the app is open. */
export const listPositions = {
  keep: (id: string, top: number, cursor: string | undefined): void => void positions.set(id, { top, cursor }),
  recall: (id: string): { top: number; cursor: string | undefined } | undefined => positions.get(id),
};
