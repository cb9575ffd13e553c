import pg from 'pg';

/**
 * Lets the app's role work with what the owner's role has made, now and later: read and write rows, nothing of the
 * schema. Append-only tables (those with a trigger of that name) take rows and give them out; their partitions are
 * reached through them alone.
 *
 * @param ownerUrl signs in as the owner
 * @param appRole name of the app's role; the owner's own: nothing is done
 */
export async function grantToApp(ownerUrl: string, appRole: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'tantam grants' });
  await client.connect();
  try {
    const { rows } = await client.query<{ owner: string; version: number }>(`select current_user as owner, current_setting('server_version_num')::int as version`);
    const { owner, version } = rows[0]!;
    if (owner === appRole) return;
    const role = client.escapeLiteral(appRole);
    const missing = await client.query(MISSING_RIGHTS, [appRole]);
    if (missing.rowCount === 0) return;
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [GRANT_LOCK]);
    await client.query(grants(role, version));
    await client.query(revokes(role));
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/** Any constant: two at once would stumble over each other in the catalogue. */
const GRANT_LOCK = 7_201_032;
/** From this version on statistics may be refreshed by others than the owner; before, an import waits for autovacuum. */
const KNOWS_MAINTAIN = 170_000;

function grants(role: string, version: number): string {
  const rights = version >= KNOWS_MAINTAIN ? 'select, insert, update, delete, maintain' : 'select, insert, update, delete';
  return `
    do $$ begin
      execute format('grant usage on schema %I to %I', current_schema(), ${role});
      execute format('grant ${rights} on all tables in schema %I to %I', current_schema(), ${role});
      execute format('grant usage, select, update on all sequences in schema %I to %I', current_schema(), ${role});
      execute format('grant execute on all functions in schema %I to %I', current_schema(), ${role});
      execute format('alter default privileges in schema %I grant ${rights} on tables to %I', current_schema(), ${role});
      execute format('alter default privileges in schema %I grant usage, select, update on sequences to %I', current_schema(), ${role});
      execute format('alter default privileges in schema %I grant execute on functions to %I', current_schema(), ${role});
      execute format('revoke insert, update, delete on schema_migrations from %I', ${role});
    end $$`;
}

/** One row per right that is missing or too much. */
const MISSING_RIGHTS = `
  with tables as (
    select c.oid, c.relispartition as is_partition,
      exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'append_only') as is_append_only,
      c.relname = 'schema_migrations' as is_read_only
    from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
  )
  select from tables
  where case
    when is_append_only and is_partition then has_table_privilege($1, oid, 'select, insert, update, delete, truncate')
    when is_append_only then not has_table_privilege($1, oid, 'insert') or has_table_privilege($1, oid, 'update, delete, truncate')
    when is_read_only then not has_table_privilege($1, oid, 'select') or has_table_privilege($1, oid, 'insert')
    else not (has_table_privilege($1, oid, 'select') and has_table_privilege($1, oid, 'insert') and has_table_privilege($1, oid, 'update') and has_table_privilege($1, oid, 'delete'))
  end
  union all
  select from pg_proc p
  where p.pronamespace = current_schema()::regnamespace and not has_function_privilege($1, p.oid, 'execute')
  union all
  select from pg_class c
  where c.relnamespace = current_schema()::regnamespace and case when c.relkind = 'S' then not has_sequence_privilege($1, c.oid, 'usage') else false end`;

function revokes(role: string): string {
  return `
  do $$
  declare
    item record;
  begin
    for item in
      select c.oid::regclass as name, c.relispartition as is_partition
      from pg_class c join pg_trigger t on t.tgrelid = c.oid and t.tgname = 'append_only'
      where c.relnamespace = current_schema()::regnamespace
    loop
      if item.is_partition then execute format('revoke all on %s from %I', item.name, ${role});
      else execute format('revoke update, delete, truncate on %s from %I', item.name, ${role});
      end if;
    end loop;
  end $$`;
}

/** Whether a role could change the schema, and with it go around what is forbidden to it. */
export const OWNS_SCHEMA = `
  select coalesce((select rolsuper from pg_roles where rolname = current_user), false)
    or exists (select from pg_class where oid = to_regclass('audit_entries') and pg_has_role(current_user, relowner, 'usage')) as "isOwner"`;
