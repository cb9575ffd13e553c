import { Injectable } from '@nestjs/common';
import { localDate, type LocalDate } from '@tantam/kernel';
import { can, type Actor } from '@tantam/identity';
import { BusinessTime, invalidInput, TodaySources, type Language, type TodayDecision, type TodayFigure, type TodayPerson, type TodayTeam } from '@tantam/platform';

export type ShownFigure = Omit<TodayFigure, 'title' | 'outOf'> & { readonly title: string; readonly outOf: number | null };

export interface Today {
  readonly date: LocalDate;
  readonly own: readonly ShownFigure[];
  /** Null for who leads nobody. */
  readonly team: readonly ShownFigure[] | null;
}

export interface ShownPerson extends Omit<TodayPerson, 'figures'> {
  readonly figures: readonly ShownFigure[];
}
export interface ShownTeam {
  readonly date: LocalDate;
  readonly isToday: boolean;
  readonly people: readonly ShownPerson[];
  readonly total: readonly ShownFigure[];
  readonly hourly: readonly (Omit<TodayTeam['hourly'], 'title'> & { readonly title: string })[];
  readonly decisions: readonly (Omit<TodayDecision, 'text'> & { readonly text: string })[];
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

  /**
   * The day of whom the reader leads, one by one. A person of whom several modules speak has the figures of all.
   *
   * @throws DomainError malformed `invalid-input` for a day that has not come
   */
  async ofTeam(actor: Actor, asked: { readonly departmentId?: string; readonly date?: string }, language: Language): Promise<ShownTeam> {
    const today = await this.time.today();
    const day = asked.date ? localDate(asked.date) : today;
    if (day > today) throw invalidInput([{ pointer: '/date', code: 'future' }]);
    const open = this.sources.all().filter((source) => can(actor, source.permission));
    const answers = await Promise.all(open.map((source) => source.people?.(actor, { departmentId: asked.departmentId, day, today }) ?? null));
    const teams = answers.filter((team) => team !== null);
    return {
      date: day, isToday: day === today, people: united(teams, language), total: shown(teams.flatMap(({ total }) => total), language),
      hourly: teams.map(({ hourly }) => ({ ...hourly, title: hourly.title[language] })),
      decisions: teams.flatMap(({ decisions }) => decisions.map((decision) => ({ ...decision, text: decision.text[language] }))),
    };
  }
}

function united(teams: readonly TodayTeam[], language: Language): ShownPerson[] {
  const people = new Map<string, ShownPerson>();
  for (const person of teams.flatMap((team) => team.people)) {
    const known = people.get(person.userId);
    people.set(person.userId, { ...person, absence: known?.absence ?? person.absence, figures: [...(known?.figures ?? []), ...shown(person.figures, language)] });
  }
  return [...people.values()];
}

function shown(figures: readonly TodayFigure[], language: Language): ShownFigure[] {
  return figures.map((figure) => ({ ...figure, title: figure.title[language], outOf: figure.outOf ?? null }));
}
