/** What keeps later ones of its subscriber and aggregate waiting. Written out, as the index `outbox_deliveries_lane` has it. */
const OPEN = `('ready', 'retrying', 'running', 'held', 'parked')`;

/** No process takes more of one subscriber at a time. */
export const MOST_AT_ONCE = 50;

/**
 * Takes deliveries: $1 subscribers, $2 for each the names of its events (joined by commas), $3 for each how many, $4 owner,
 * $5 seconds of the lease. A row for each that was taken, or one without any.
 *
 * Each subscriber's turn comes by itself, so that a slow one holds up nobody; each reads a few rows off the front of a
 * partial index, so that the time does not depend on the length of the queue. Those behind an open one of their lane
 * (subscriber, aggregate) leave that index as `held`, and come back when the one in front ends: each is stepped over once,
 * however many there are.
 *
 * The one in front is locked against its end before a delivery is put aside, since whoever ends it looks for held ones only
 * afterwards. Where it is being ended this very moment the delivery stays as it is. Nobody waits for a lock here.
 *
 * The inner limits are for the planner: of one that it does not know it expects a tenth of the table, and reads all of it.
 * The outer ones stop it after as many rows, so no more are locked. The arrays stand in subqueries, so that one plan serves
 * any number of subscribers: planning took longer than claiming.
 */
export const CLAIM = `
  with known as (
    select subscriber, string_to_array(names, ',') as names, room from unnest((select $1::text[]), (select $2::text[]), (select $3::int[])) as known(subscriber, names, room)
  ), due as materialized (
    select taken.* from known cross join lateral (
      select * from (
        select d.sequence, d.subscriber, d.aggregate from outbox_deliveries d
        where d.state = 'retrying' and d.subscriber = known.subscriber and d.available_at <= now() and d.event_name = any(known.names)
        order by d.available_at limit ${MOST_AT_ONCE} for update skip locked
      ) front limit (known.room + 1) / 2
    ) taken
  ), fresh as materialized (
    select taken.* from known cross join lateral (
      select * from (
        select d.sequence, d.subscriber, d.aggregate from outbox_deliveries d
        where d.state = 'ready' and d.subscriber = known.subscriber and d.event_name = any(known.names)
        order by d.sequence limit ${MOST_AT_ONCE} for update skip locked
      ) front limit known.room - (select count(*) from due where due.subscriber = known.subscriber)
    ) taken
  ), candidates as materialized (
    select taken.*, taken.aggregate is not null and exists (
      select 1 from outbox_deliveries e
      where e.subscriber = taken.subscriber and e.aggregate = taken.aggregate and e.sequence < taken.sequence and e.state in ${OPEN}
    ) as is_behind
    from (select * from due union all select * from fresh) taken
  ), kept_behind as materialized (
    select candidates.sequence, candidates.subscriber from candidates cross join lateral (
      select 1 from outbox_deliveries e
      where e.subscriber = candidates.subscriber and e.aggregate = candidates.aggregate and e.sequence < candidates.sequence and e.state in ${OPEN}
      order by e.sequence limit 1 for share skip locked
    ) in_front
    where candidates.is_behind
  ), held as (
    update outbox_deliveries d set state = 'held', available_at = null
    from kept_behind where d.sequence = kept_behind.sequence and d.subscriber = kept_behind.subscriber
    returning d.sequence
  ), claimed as (
    update outbox_deliveries d
    set state = 'running', attempts = d.attempts + 1, fence = d.fence + 1, available_at = null,
        lease_owner = $4, lease_until = now() + make_interval(secs => $5)
    from candidates where d.sequence = candidates.sequence and d.subscriber = candidates.subscriber and not candidates.is_behind
    returning d.sequence, d.subscriber, d.fence, d.attempts
  )
  select claimed.*, e.id as "eventId", e.name as "eventName", e.aggregate, e.data, e.occurred_at as "occurredAt",
    counts.held, counts.looked_at as "lookedAt"
  from (select (select count(*) from held) as held, (select count(*) from candidates) as looked_at) counts
  left join claimed on true
  left join outbox_events e on e.sequence = claimed.sequence
  order by claimed.sequence`;

/** Held under this fence: $1 sequence, $2 subscriber, $3 fence. Whoever wakes up late hits no row. */
const MINE = `sequence = $1 and subscriber = $2 and state = 'running' and fence = $3`;
const FREED = `lease_owner = null, lease_until = null`;

export const FINISH = `update outbox_deliveries set state = 'done', finished_at = now(), error = null, failed_at = null, ${FREED} where ${MINE}`;

/** Several at a time: $1 sequences, $2 subscriber of all, $3 their fences. */
export const FINISH_ALL = `
  update outbox_deliveries d set state = 'done', finished_at = now(), error = null, failed_at = null, ${FREED}
  from unnest((select $1::bigint[]), (select $3::int[])) as mine (sequence, fence)
  where d.sequence = mine.sequence and d.subscriber = $2 and d.state = 'running' and d.fence = mine.fence`;

/** $4 milliseconds to the next attempt, null parks it; $5 what is told of the error. */
export const FAIL = `
  update outbox_deliveries set state = case when $4::bigint is null then 'parked' else 'retrying' end,
    available_at = now() + $4::bigint * interval '1 millisecond', error = $5, failed_at = now(), ${FREED}
  where ${MINE}`;

/** Gives back what was claimed and not begun. */
export const GIVE_BACK = `update outbox_deliveries set state = 'ready', attempts = attempts - 1, ${FREED} where ${MINE}`;

/** The first open one of a lane ($1 subscriber, $2 aggregate), if it waits for its turn. Run it after the one in front has ended. */
export const NEXT_OF_LANE = `
  update outbox_deliveries set state = 'ready'
  where state = 'held' and subscriber = $1 and sequence = (
    select sequence from outbox_deliveries where subscriber = $1 and aggregate = $2 and state in ${OPEN} order by sequence limit 1)`;

/** Renews what this owner holds ($1, $2 seconds), but for what is being ended. */
export const RENEW = `
  update outbox_deliveries d set lease_until = now() + make_interval(secs => $2)
  from (select sequence, subscriber from outbox_deliveries where state = 'running' and lease_owner = $1 for update skip locked) mine
  where d.sequence = mine.sequence and d.subscriber = mine.subscriber`;

/** Leases that ran out, or whose owner is known to be gone ($1). */
export const ABANDONED = `
  select sequence, subscriber, fence, attempts from outbox_deliveries
  where state = 'running' and (lease_until < now() or lease_owner = any($1::text[]))
  order by sequence limit 500 for update skip locked`;

/**
 * Held ones with nothing open in front of them, as can remain where an admin and a dispatcher end two of a lane at the same
 * moment: a page of those after $1, in order.
 */
export const FREE_STRANDED = `
  with page as materialized (
    select sequence, subscriber, aggregate from outbox_deliveries where state = 'held' and sequence > $1 order by sequence limit 1000
  ), freed as (
    update outbox_deliveries d set state = 'ready'
    from page where d.sequence = page.sequence and d.subscriber = page.subscriber and d.state = 'held' and not exists (
      select 1 from outbox_deliveries e
      where e.subscriber = page.subscriber and e.aggregate = page.aggregate and e.sequence < page.sequence and e.state in ${OPEN})
  )
  select count(*) as looked_at, max(sequence) as last from page`;

/**
 * Ended deliveries and their events before $2, from those after $1 on. A page at a time, off the front of the key: nothing
 * else is read, no lock is held long, and what is still parked stays where it is.
 */
export const FORGET_OLD = `
  with page as materialized (
    select sequence, occurred_at from outbox_events where sequence > $1 order by sequence limit 2000
  ), ended as materialized (
    select sequence from page where occurred_at < $2
      and not exists (select 1 from outbox_deliveries d where d.sequence = page.sequence and d.state not in ('done', 'discarded'))
  ), deliveries as (
    delete from outbox_deliveries d using ended where d.sequence = ended.sequence
  ), events as (
    delete from outbox_events e using ended where e.sequence = ended.sequence returning e.sequence
  )
  select max(sequence) as last, coalesce(bool_and(occurred_at < $2), false) as is_all_old, (select count(*) from events) as forgotten from page`;
