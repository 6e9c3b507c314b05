-- Organisations are made known by the platform alone; everybody reads them.
drop policy organisation_added_by_its_writer on organisation;
drop policy organisation_changed_by_its_writer on organisation;
create policy organisation_added_by_the_platform on organisation for insert to toroku_api
  with check ((select current_setting('app.organisation_kind', true)) = 'PLATFORM');
create policy organisation_changed_by_the_platform on organisation for update to toroku_api
  using ((select current_setting('app.organisation_kind', true)) = 'PLATFORM')
  with check ((select current_setting('app.organisation_kind', true)) = 'PLATFORM');
create index organisation_by_kind_and_name on organisation (kind, name_en collate "C", id);
create index organisation_by_name on organisation (name_en collate "C", id);

-- 構成員. Seen and changed by the own organisation; the platform sees all and adds a new organisation's first administrator.
create table member (
  id uuid primary key,
  version integer not null default 1,
  organisation_id uuid not null references organisation (id),
  name_ja text not null,
  name_en text not null,
  email text not null,
  issuer text,
  subject text,
  duties text[] not null,
  state text not null check (state in ('INVITED', 'ACTIVE', 'REMOVED')),
  invited_at timestamptz not null,
  check (state <> 'ACTIVE' or (issuer is not null and subject is not null))
);
create index member_by_organisation on member (organisation_id, id);
create index member_invited_by_email on member (email) where state = 'INVITED';
create unique index member_signs_in_once on member (issuer, subject) where state = 'ACTIVE';
create unique index member_once_in_an_organisation on member (organisation_id, email) where state <> 'REMOVED';

-- 連携システム. As members, but the platform adds none.
create table api_client (
  id uuid primary key,
  version integer not null default 1,
  organisation_id uuid not null references organisation (id),
  name_ja text not null,
  name_en text not null,
  issuer text not null,
  subject text not null,
  scopes text[] not null check (scopes <@ array['TOROKU_READ', 'TOROKU_WRITE']),
  duties text[] not null,
  state text not null check (state in ('ACTIVE', 'REVOKED')),
  registered_at timestamptz not null
);
create index api_client_by_organisation on api_client (organisation_id, id);
create unique index api_client_known_once on api_client (issuer, subject) where state = 'ACTIVE';

do $$
declare
  target text;
  own text := 'organisation_id = nullif((select current_setting(''app.organisation_id'', true)), '''')::uuid';
  platform text := '(select current_setting(''app.organisation_kind'', true)) = ''PLATFORM''';
begin
  foreach target in array array['member', 'api_client'] loop
    execute format('alter table %I enable row level security', target);
    execute format('alter table %I force row level security', target);
    execute format('grant select, insert, update on %I to toroku_api, toroku_worker', target);
    execute format('create policy %I on %I for select to toroku_api using (%s or %s)', target || '_seen_by_own_organisation', target, own, platform);
    execute format('create policy %I on %I for update to toroku_api using (%s) with check (%s)', target || '_changed_by_own_organisation', target, own, own);
    execute format('create policy %I on %I to toroku_worker, toroku_owner using ((select current_setting(''app.system'', true)) = ''on'') with check ((select current_setting(''app.system'', true)) = ''on'')', target || '_for_the_system', target);
  end loop;
  execute format('create policy member_added_by_own_organisation on member for insert to toroku_api with check (%s)', own);
  execute format('create policy first_administrator_added_by_the_platform on member for insert to toroku_api with check (%s and state = ''INVITED'' and duties = array[''ADMINISTRATOR''])', platform);
  execute format('create policy api_client_added_by_own_organisation on api_client for insert to toroku_api with check (%s)', own);
end $$;

-- The owner cannot log in: what reads as the owner are the functions below and migrations.
create policy organisation_read_by_the_functions on organisation for select to toroku_owner using (true);
create policy member_read_by_the_functions on member for select to toroku_owner using (true);
create policy api_client_read_by_the_functions on api_client for select to toroku_owner using (true);

-- Who asks, before anybody is bound to the transaction: one row for a key that only the edge can know. Nothing else is told.
create function acting_member(member_id uuid)
returns table (id uuid, organisation_id uuid, organisation_kind text, duties text[])
language sql stable security definer set search_path = toroku as $$
  select m.id, m.organisation_id, o.kind, m.duties from member m join organisation o on o.id = m.organisation_id
  where m.id = member_id and m.state = 'ACTIVE'
$$;

create function acting_api_client(client_issuer text, client_subject text)
returns table (id uuid, organisation_id uuid, organisation_kind text, duties text[], scopes text[])
language sql stable security definer set search_path = toroku as $$
  select c.id, c.organisation_id, o.kind, c.duties, c.scopes from api_client c join organisation o on o.id = c.organisation_id
  where c.issuer = client_issuer and c.subject = client_subject and c.state = 'ACTIVE'
$$;

-- The member whom a sign-in names: known by the issuer's key, else invited under the address, the oldest invitation first.
create function member_signing_in(person_issuer text, person_subject text, person_email text, kinds text[])
returns table (id uuid, organisation_id uuid, organisation_kind text, duties text[], state text)
language sql stable security definer set search_path = toroku as $$
  select m.id, m.organisation_id, o.kind, m.duties, m.state from member m join organisation o on o.id = m.organisation_id
  where ((m.state = 'ACTIVE' and m.issuer = person_issuer and m.subject = person_subject) or (m.state = 'INVITED' and m.email = person_email))
    and o.kind = any (kinds)
  order by m.state, m.invited_at, m.id limit 1
$$;

create function api_client_is_taken(client_issuer text, client_subject text) returns boolean
language sql stable security definer set search_path = toroku as $$
  select exists (select 1 from api_client c where c.issuer = client_issuer and c.subject = client_subject and c.state = 'ACTIVE')
$$;

revoke execute on function acting_member(uuid), acting_api_client(text, text), member_signing_in(text, text, text, text[]), api_client_is_taken(text, text) from public;
grant execute on function acting_member(uuid), acting_api_client(text, text), member_signing_in(text, text, text, text[]), api_client_is_taken(text, text) to toroku_api;
grant execute on function api_client_is_taken(text, text) to toroku_worker;

-- Sessions of signed-in people. No tenant's data: a random key and the member it stands for. Only the API's login touches it (docs/adr).
create table web_session (
  sid text primary key,
  sess jsonb not null,
  expire timestamptz not null
);
create index web_session_by_end on web_session (expire);
alter table web_session enable row level security;
alter table web_session force row level security;
grant select, insert, update, delete on web_session to toroku_api;
create policy web_session_for_the_edge on web_session to toroku_api using (true) with check (true);

-- Parts of the demonstration that this database has had.
create table demonstration_step (
  name text primary key,
  done_at timestamptz not null
);
alter table demonstration_step enable row level security;
alter table demonstration_step force row level security;
grant select, insert on demonstration_step to toroku_worker;
create policy demonstration_step_for_the_system on demonstration_step to toroku_worker
  using ((select current_setting('app.system', true)) = 'on') with check ((select current_setting('app.system', true)) = 'on');
