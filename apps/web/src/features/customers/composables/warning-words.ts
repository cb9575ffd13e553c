import type { CustomerWarning, Holder } from '../api.types.ts';

const named = ({ code, fullName, responsible }: Holder): string => [fullName, code ?? responsible].filter(Boolean).join(' ');

/** What the server warned of while it saved: `Điện thoại này cũng là của …`. */
export function warningWords(warnings: readonly CustomerWarning[], t: (key: string, values: Record<string, string>) => string): string[] {
  return warnings.map((warning) => {
    const names = warning.holders.map(named).filter(Boolean).join(', ');
    return t(`customers.warning.${warning.code}`, { names: names || '…' });
  });
}
