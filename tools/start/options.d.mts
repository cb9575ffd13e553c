export class WrongOptions extends Error {}
export const helpText: string;
export interface StartOptions {
  port: number;
  host: string;
  dataFolder: string;
  demo: boolean | undefined;
  resetPasswordOf?: string;
  help: boolean;
}
export function readOptions(argv: string[], checkout: string): StartOptions;
