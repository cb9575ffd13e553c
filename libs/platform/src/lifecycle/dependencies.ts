import { Injectable } from '@nestjs/common';

/** What the process works without for a while, only less well. What it cannot do without is asked where readiness is told. */
@Injectable()
export class Dependencies {
  private readonly watched = new Map<string, () => boolean>();

  /** @param isUp answers from what is known already: it is asked every few seconds */
  watch(name: string, isUp: () => boolean): void {
    this.watched.set(name, isUp);
  }

  /** Which of them are there. */
  states(): Readonly<Record<string, 'up' | 'down'>> {
    return Object.fromEntries([...this.watched].map(([name, isUp]) => [name, isUp() ? 'up' : 'down']));
  }
}
