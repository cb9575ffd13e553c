import { ref } from 'vue';

export interface Toast {
  id: number;
  text: string;
  tone?: 'late' | 'ok';
  /** Takes the change back; offered as “Hoàn tác” and on Ctrl Z while the toast is there. */
  undo?: () => void | Promise<void>;
  action?: { label: string; run: () => void };
}

export const toasts = ref<Toast[]>([]);
let lastId = 0;

export function dismissToast(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
}

/** Says that something is done. Stays 6 s, 10 s with an undo, and while it is pointed at or has the focus. */
export function showToast(toast: Omit<Toast, 'id'>): number {
  lastId += 1;
  toasts.value = [...toasts.value.slice(-2), { ...toast, id: lastId }];
  return lastId;
}
