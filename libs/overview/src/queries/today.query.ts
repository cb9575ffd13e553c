import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@tantam/kernel';
import { can, type Actor } from '@tantam/identity';
import { BusinessTime, TodaySources, type Language, type TodayFigure } from '@tantam/platform';

export type ShownFigure = Omit<TodayFigure, 'title' | 'outOf'> & { readonly title: string; readonly outOf: number | null };

export interface Today {
  readonly date: LocalDate;
  readonly own: readonly ShownFigure[];
  /** Null for who leads nobody. */
  readonly team: readonly ShownFigure[] | null;
}

/** Somebody's day, put together from what every module says of it. */
@Injectable()
export class TodayFigures {
  constructor(
    private readonly sources: TodaySources,
    private readonly time: BusinessTime,
  ) {}

  async of(actor: Actor, language: Language): Promise<Today> {
    const date = await this.time.today();
    const open = this.sources.all().filter((source) => can(actor, source.permission));
    const [own, team] = await Promise.all([
      Promise.all(open.map((source) => source.own(actor, date))),
      Promise.all(open.map((source) => source.team(actor, date))),
    ]);
    const led = team.filter((figures) => figures !== null);
    return { date, own: shown(own.flat(), language), team: led.length > 0 ? shown(led.flat(), language) : null };
  }
}

function shown(figures: readonly TodayFigure[], language: Language): ShownFigure[] {
  return figures.map((figure) => ({ ...figure, title: figure.title[language], outOf: figure.outOf ?? null }));
}
