export function restartPause(shortLives: number): number;
export interface Runs {
  ended: Promise<Error>;
}
export function keepRunning(options: { first: Runs; startAgain: () => Runs; isEnding: () => boolean; tell: (error: Error) => void }): Promise<void>;
export function keepServing(options: { isRunning: () => boolean; restart: () => Promise<void>; isEnding: () => boolean; tell: (error?: Error) => void }): Promise<void>;
