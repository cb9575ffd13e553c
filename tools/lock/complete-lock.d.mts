interface Entry {
  version?: string;
  resolved?: string;
  link?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}
interface Lock {
  packages: Record<string, Entry>;
}
export function platformOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'>;
export function missingOptional(lock: Lock): { name: string; version: string }[];
export function completed<L extends Lock>(lock: L): L;
