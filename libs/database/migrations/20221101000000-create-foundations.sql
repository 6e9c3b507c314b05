-- Roles see the schema; only the owner may change it.
grant usage on schema toroku to toroku_api, toroku_worker, toroku_register;

-- Who may see which case. One row: this party sees this subject. Written when a party joins a case, never guessed.
create table sight (
  subject_id uuid not null,
  party text not null,
  granted_by text not null,
  primary key (subject_id, party)
);
comment on table sight is 'Which party (ORG:<id> or KIND:<kind>) may see which subject';
alter table sight enable row level security;
alter table sight force row level security;
grant select, insert on sight to toroku_api, toroku_worker;
create policy sight_of_own_party on sight for select to toroku_api
  using (party = any (string_to_array((select current_setting('app.parties', true)), ',')) or granted_by = (select current_setting('app.actor_id', true)));
-- What a party will see once it joins: offered by those who see it, taken up by the party itself (an audit body that accepts).
create table sight_offer (
  subject_id uuid not null,
  party text not null,
  offered_by text not null,
  primary key (subject_id, party)
);
alter table sight_offer enable row level security;
alter table sight_offer force row level security;
grant select, insert on sight_offer to toroku_api, toroku_worker;
create policy sight_offer_of_own_party on sight_offer for select to toroku_api
  using (party = any (string_to_array((select current_setting('app.parties', true)), ',')) or offered_by = (select current_setting('app.actor_id', true)));
create policy sight_offer_for_the_system on sight_offer to toroku_worker, toroku_owner
  using ((select current_setting('app.system', true)) = 'on') with check ((select current_setting('app.system', true)) = 'on');

-- Whether a subject may be shown by the actor: it is new, or the actor's parties see it already or were offered it. Runs as the owner, who sees as the system
-- for the length of the call: a policy on sight cannot itself read sight.
create function may_show(subject uuid) returns boolean language plpgsql security definer set search_path = toroku as $$
declare
  before text := coalesce(current_setting('app.system', true), '');
  allowed boolean;
begin
  perform set_config('app.system', 'on', true);
  allowed := not exists (select 1 from sight s where s.subject_id = subject)
    or exists (select 1 from sight s where s.subject_id = subject and s.party = any (string_to_array(current_setting('app.parties', true), ',')))
    or exists (select 1 from sight_offer o where o.subject_id = subject and o.party = any (string_to_array(current_setting('app.parties', true), ',')));
  perform set_config('app.system', before, true);
  return allowed;
end $$;
create policy sight_granted_by_those_who_see on sight for insert to toroku_api
  with check (granted_by = (select current_setting('app.actor_id', true)) and may_show(subject_id));
create policy sight_offered_by_those_who_see on sight_offer for insert to toroku_api
  with check (offered_by = (select current_setting('app.actor_id', true)) and may_show(subject_id));
create policy sight_for_the_system on sight to toroku_worker, toroku_owner
  using ((select current_setting('app.system', true)) = 'on') with check ((select current_setting('app.system', true)) = 'on');

-- A case is looked up by its own key, few at a time: `limit 1` makes each row ask the primary key of sight. The rows of a document are many with one
-- subject: there PostgreSQL chooses between asking for each row and reading once what the party sees.
-- Puts a table under row security. `subject` is the column whose sight decides who reads; null: every signed-in party reads.
-- `writer` is the column that holds the only organisation that may write; null: whoever sees may write.
-- `writer_kinds`: only organisations of these kinds may write. `deletable`: the API may delete rows.
create function protect(target regclass, subject text, writer text default null, writer_kinds text[] default null, deletable boolean default false, is_public boolean default false)
returns void language plpgsql as $$
declare
  look_up text := format('from toroku.sight s where s.subject_id = %I.%I and s.party = any (string_to_array((select current_setting(''app.parties'', true)), '',''))', target::text, coalesce(subject, 'id'));
  seen text := case
    when subject is null then '(select current_setting(''app.actor_id'', true)) <> '''''
    when subject = 'id' then format('(select true %s limit 1)', look_up)
    else format('exists (select 1 %s)', look_up) end;
  written text := case when writer is null then 'true'
    else format('%I = nullif((select current_setting(''app.organisation_id'', true)), '''')::uuid', writer) end;
  kinds text := case when writer_kinds is null then 'true'
    else format('(select current_setting(''app.organisation_kind'', true)) = any (%L::text[])', writer_kinds) end;
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('grant select, insert, update on %s to toroku_api, toroku_worker', target);
  execute format('create policy %I on %s for select to toroku_api using (%s)', target || '_seen_by_its_parties', target, case when is_public then 'true' else seen end);
  execute format('create policy %I on %s for insert to toroku_api with check (%s and %s and %s)', target || '_added_by_its_writer', target, seen, written, kinds);
  execute format('create policy %I on %s for update to toroku_api using (%s and %s and %s) with check (%s and %s and %s)', target || '_changed_by_its_writer', target, seen, written, kinds, seen, written, kinds);
  if deletable then
    execute format('grant delete on %s to toroku_api', target);
    execute format('create policy %I on %s for delete to toroku_api using (%s and %s and %s)', target || '_removed_by_its_writer', target, seen, written, kinds);
  end if;
  execute format('create policy %I on %s to toroku_worker, toroku_owner using ((select current_setting(''app.system'', true)) = ''on'') with check ((select current_setting(''app.system'', true)) = ''on'')', target || '_for_the_system', target);
  if is_public then
    execute format('grant select on %s to toroku_register', target);
    execute format('create policy %I on %s for select to toroku_register using (true)', target || '_read_by_everybody', target);
  end if;
end $$;

-- Every run of a verb, also the refused ones. Never changed, never removed.
create table audit_entry (
  id uuid primary key,
  recorded_at timestamptz not null,
  actor_kind text not null,
  actor_id text not null,
  organisation_id uuid,
  organisation_kind text not null,
  verb text not null,
  noun text not null,
  subject_id text,
  outcome text not null check (outcome in ('DONE', 'REFUSED', 'FAULT')),
  codes text[] not null default '{}',
  changes jsonb not null default '[]',
  permitted_by text not null,
  request_id text not null
);
comment on column audit_entry.permitted_by is 'The clause of the policy that was asked';
comment on column audit_entry.changes is 'What was written: table, key, fields before and after';
create index audit_entry_by_subject on audit_entry (subject_id, recorded_at);
create index audit_entry_by_day on audit_entry (recorded_at);
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
grant select, insert on audit_entry to toroku_api, toroku_worker;
create policy audit_entry_of_own_actor on audit_entry for insert to toroku_api
  with check (actor_id = (select current_setting('app.actor_id', true)));
create policy audit_entry_seen_by_the_parties on audit_entry for select to toroku_api
  using (organisation_id = nullif((select current_setting('app.organisation_id', true)), '')::uuid
    or (select current_setting('app.organisation_kind', true)) in ('SUPPORT_BODY', 'PLATFORM')
    or subject_id in (select s.subject_id::text from sight s where s.party = any (string_to_array((select current_setting('app.parties', true)), ','))));
create policy audit_entry_for_the_system on audit_entry to toroku_worker, toroku_owner
  using ((select current_setting('app.system', true)) = 'on') with check ((select current_setting('app.system', true)) = 'on');

-- What a repeated submission is answered with.
create table receipt (
  actor_id text not null,
  idempotency_key text not null,
  verb text not null,
  input_digest text not null,
  subject_id text not null,
  recorded_at timestamptz not null,
  primary key (actor_id, idempotency_key)
);
alter table receipt enable row level security;
alter table receipt force row level security;
grant select, insert on receipt to toroku_api, toroku_worker;
create policy receipt_of_own_actor on receipt to toroku_api
  using (actor_id = (select current_setting('app.actor_id', true))) with check (actor_id = (select current_setting('app.actor_id', true)));
create policy receipt_for_the_system on receipt to toroku_worker, toroku_owner
  using ((select current_setting('app.system', true)) = 'on') with check ((select current_setting('app.system', true)) = 'on');

-- What is to be told to whom, written in the transaction that made it true; the worker delivers it at least once.
create table outbox (
  id uuid primary key,
  recorded_at timestamptz not null,
  party text not null,
  code text not null,
  subject_id uuid not null,
  facts jsonb not null,
  delivered_at timestamptz
);
create index outbox_undelivered on outbox (recorded_at) where delivered_at is null;
alter table outbox enable row level security;
alter table outbox force row level security;
grant insert on outbox to toroku_api;
grant select, insert, update on outbox to toroku_worker;
create policy outbox_filled_by_an_actor on outbox for insert to toroku_api with check ((select current_setting('app.actor_id', true)) <> '');
create policy outbox_for_the_system on outbox to toroku_worker, toroku_owner
  using ((select current_setting('app.system', true)) = 'on') with check ((select current_setting('app.system', true)) = 'on');

-- Reference numbers for people: one row a series, the last number given.
create table number_series (
  series text primary key,
  last_number integer not null
);
select protect('number_series', null);
