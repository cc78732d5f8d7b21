-- A role for the server that owns nothing: it reads and writes what the server does, and cannot change, delete or empty what only grows,
-- nor take off the triggers that refuse it. Run it as the owner of the database, once, and again after each update that brought
-- migrations:  psql "$OWNER_URL" --file docs/app-role.sql
-- Then give the role a password (\password citewell_app) and the server its address as DATABASE_URL.

do $$ begin
  if not exists (select from pg_roles where rolname = 'citewell_app') then
    create role citewell_app login nosuperuser nocreatedb nocreaterole noinherit;
  end if;
end $$;

revoke create on schema public from public;
revoke create on schema public from citewell_app;
grant usage on schema public to citewell_app;

grant select, insert, update, delete on all tables in schema public to citewell_app;
grant usage, select on all sequences in schema public to citewell_app;

-- What a later migration makes is usable at once.
alter default privileges in schema public grant select, insert, update, delete on tables to citewell_app;
alter default privileges in schema public grant usage, select on sequences to citewell_app;

-- What only grows.
revoke update, delete, truncate, references, trigger on decisions, audit_events, changes from citewell_app;

-- What was migrated is for migrations to say.
revoke insert, update, delete, truncate on payload_migrations from citewell_app;
