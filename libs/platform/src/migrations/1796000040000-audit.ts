import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Audit1796000040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who changed what, when, from where. Personal values stand in sealed_changes only, under the customer's key.
      create table audit_entries (
        id uuid not null,
        -- The database's clock: what happened is not for the caller to date.
        at timestamptz not null default now(),
        -- Its transaction: once no older one runs, the entries below a number are complete and can be sealed.
        xid bigint not null default pg_current_xact_id()::text::bigint,
        actor_kind text not null check (actor_kind in ('user', 'key', 'system', 'anonymous')),
        actor_id uuid,
        request_id text not null,
        address text,
        action text not null,
        resource text not null,
        resource_id text,
        customer_id uuid,
        -- { field: { from, to } }; null instead of the pair where the values are sealed.
        changes jsonb not null default '{}',
        sealed_changes text,
        primary key (at, id)
      ) partition by range (at);
      create index audit_entries_actor on audit_entries (actor_id, at, id);
      create index audit_entries_resource on audit_entries (resource_id, at, id);
      create index audit_entries_xid on audit_entries using brin (xid) with (pages_per_range = 16, autosummarize = on);
      -- Takes what no month's partition takes, so that nothing is ever lost.
      create table audit_entries_rest partition of audit_entries default;

      -- A chain: each seal proves its entries and the seal before it. From and to are transactions, to exclusive.
      create table audit_seals (
        number bigint primary key,
        -- Entries before this moment belong to earlier seals, whatever their transaction: numbers start again after a restored dump.
        since timestamptz not null,
        from_xid bigint not null,
        to_xid bigint not null check (to_xid > from_xid),
        entry_count bigint not null,
        key_id text not null,
        hash bytea not null,
        sealed_at timestamptz not null default now()
      );

      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
      end $$;
      -- By the name of this trigger the grants know an append-only table.
      create trigger append_only before update or delete on audit_entries for each row execute function refuse_change();
      create trigger append_only_truncate before truncate on audit_entries for each statement execute function refuse_change();
      create trigger append_only before update or delete on audit_seals for each row execute function refuse_change();
      create trigger append_only_truncate before truncate on audit_seals for each statement execute function refuse_change();

      -- As much of the entries as a seal proves: how many, and a digest of all that they say.
      create function audit_digest(from_xid bigint, to_xid bigint, since timestamptz, until timestamptz)
      returns table (entry_count bigint, digest bytea) language sql stable as $$
        select count(*), sha256(coalesce(string_agg(
          sha256(convert_to(jsonb_build_array(
            e.id, (extract(epoch from e.at) * 1000000)::bigint, e.xid, e.actor_kind, e.actor_id, e.request_id, e.address, e.action,
            e.resource, e.resource_id, e.customer_id, e.changes, e.sealed_changes)::text, 'UTF8')),
          ''::bytea order by e.xid, e.id), ''::bytea))
        from audit_entries e
        where e.xid >= audit_digest.from_xid and e.xid < audit_digest.to_xid and e.at >= audit_digest.since and e.at < audit_digest.until
      $$;

      -- Partitions for the months to come. The owner's rights: the app's role makes no tables. Attached rather than made
      -- in place, so that writers go on meanwhile; a table that is not to be had at once is left for the next time.
      create function audit_make_partitions(months_ahead int) returns int language plpgsql security definer
      set search_path from current set lock_timeout = '250ms' as $$
      declare
        month timestamp := date_trunc('month', now() at time zone 'UTC');
        first timestamptz;
        next timestamptz;
        made int := 0;
        name text;
      begin
        if not pg_try_advisory_xact_lock(7201030) then return 0; end if;
        for step in 0..least(months_ahead, 24) loop
          first := month at time zone 'UTC';
          next := (month + interval '1 month') at time zone 'UTC';
          name := 'audit_entries_' || to_char(month, 'YYYY_MM');
          -- A month whose entries already lie in the rest stays there: they are found all the same.
          if to_regclass(name) is null and not exists (select from audit_entries_rest where at >= first and at < next) then
            execute format('create table %I (like audit_entries including defaults including constraints)', name);
            -- Rights on the partition itself would be a way around those on the whole.
            perform revoke_direct_access(name);
            execute format('alter table audit_entries attach partition %I for values from (%L) to (%L)', name, first, next);
            made := made + 1;
          end if;
          month := month + interval '1 month';
        end loop;
        return made;
      end $$;
      revoke execute on function audit_make_partitions(int) from public;

      -- A key per customer: without it nothing sealed for her can be opened. A destroyed one leaves its row, so that none is made again.
      create table customer_keys (
        customer_id uuid primary key,
        id uuid not null,
        wrapped_key text,
        created_at timestamptz not null default now(),
        destroyed_at timestamptz,
        check ((wrapped_key is null) = (destroyed_at is not null))
      );

      create function revoke_direct_access(table_name text) returns void language plpgsql as $$
      declare
        grantee name;
      begin
        for grantee in
          select distinct pg_get_userbyid(acl.grantee) from pg_class c, aclexplode(c.relacl) acl
          where c.oid = table_name::regclass and acl.grantee <> c.relowner and acl.grantee <> 0
        loop
          execute format('revoke all on %s from %I', table_name::regclass, grantee);
        end loop;
      end $$;
      select audit_make_partitions(12);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
