import { describe, expect, it } from '@jest/globals';
import { summaryOf } from './statement-summary.js';

describe('the name of a statement in a trace', () => {
  it.each([
    ['select id from customers where phone1 = $1', 'select customers'],
    ['insert into audit_entries (id) values ($1)', 'insert audit_entries'],
    ['update orders o set status = $2', 'update orders'],
    ['with head as (insert into orders values ($1)) select 1 from head', 'with head'],
    ['select array(select id from departments) as ids from users where id = $1', 'select users'],
    ['select pg_try_advisory_xact_lock($1)', 'select'],
  ])('of «%s» is «%s»', (sql, summary) => expect(summaryOf(sql)).toBe(summary));
});
