import { Injectable } from '@nestjs/common';
import { forbidden, isDomainError, type LocalDate } from '@tantam/kernel';
import { BusinessTime, createValidationPipe, invalidInput } from '@tantam/platform';
import { can, type Actor } from '../access/actor.js';
import { savedList, type SavedList } from '../access/lists.js';
import { movingDay } from '../domain/moving-day.js';
import type { ListColumn } from '../domain/saved-view.js';

/** They say which rows of the same list to give, not which list it is. */
const PAGING = new Set(['cursor', 'limit', 'withTotal', 'id']);

type InputErrors = { pointer: string; code: string }[];

/** Holds the filters of a saved view against the query that its list takes. */
@Injectable()
export class SavedFilters {
  private readonly pipe = createValidationPipe();

  constructor(private readonly time: BusinessTime) {}

  /** @throws DomainError `invalid-input` for a list that there is not; `forbidden` for one that the reader may not read */
  listFor(actor: Actor, name: string): SavedList {
    const list = savedList(name);
    if (!list) throw invalidInput([{ pointer: '/list', code: 'unknown-reference' }]);
    if (!can(actor, list.permission)) throw forbidden('forbidden', { permission: list.permission });
    return list;
  }

  /** @throws DomainError `invalid-input`, its pointers below `/filters` */
  async check(actor: Actor, list: SavedList, filters: Readonly<Record<string, unknown>>): Promise<void> {
    const paging = Object.keys(filters).filter((name) => PAGING.has(name));
    const notText = Object.entries(filters).filter(([, value]) => typeof value !== 'string').map(([name]) => name);
    const errors: InputErrors = [...paging.map((name) => at(name, 'unknown-field')), ...notText.map((name) => at(name, 'text'))];
    if (errors.length > 0) throw invalidInput(errors);
    const today = await this.time.today();
    const asked = Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, asOfNow(name, String(value), actor, today)]));
    try {
      await this.pipe.transform(asked, { type: 'query', metatype: list.query });
    } catch (error) {
      if (!isDomainError(error) || error.code !== 'invalid-input') throw error;
      const found = (error.params as { errors?: InputErrors }).errors ?? [];
      throw invalidInput(found.map((each) => ({ ...each, pointer: `/filters${each.pointer}` })));
    }
  }

  /** @throws DomainError `invalid-input` for a column named twice */
  checkColumns(columns: readonly ListColumn[]): void {
    const seen = new Set<string>();
    columns.forEach(({ key }, index) => {
      if (seen.has(key)) throw invalidInput([{ pointer: `/columns/${index}/key`, code: 'repeated' }]);
      seen.add(key);
    });
  }
}

function at(name: string, code: string): { pointer: string; code: string } {
  return { pointer: `/filters/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`, code };
}

/** A value that moves along as it is now for this reader: days, and `me` among the people of a filter; anything else as it stands. */
function asOfNow(name: string, value: string, actor: Actor, today: LocalDate): string {
  if (!name.endsWith('Id')) return movingDay(value, today) ?? value;
  return value.split(',').map((part) => (part === 'me' ? actor.userId : part)).join(',');
}
