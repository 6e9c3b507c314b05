-- 通知: what a party was told. Delivered from the outbox by the worker alone; never changed.
create table notice (
  id uuid primary key,
  party text not null,
  code text not null,
  subject_id uuid not null,
  facts jsonb not null,
  recorded_at timestamptz not null,
  delivered_at timestamptz not null
);
comment on column notice.id is 'The key of its outbox row: a second delivery finds it and does nothing';
create index notice_of_party on notice (party, id desc);
alter table notice enable row level security;
alter table notice force row level security;
grant select on notice to toroku_api;
grant select, insert on notice to toroku_worker;
create policy notice_seen_by_its_party on notice for select to toroku_api
  using (party = any (string_to_array((select current_setting('app.parties', true)), ',')));
create policy notice_for_the_system on notice to toroku_worker, toroku_owner
  using ((select current_setting('app.system', true)) = 'on') with check ((select current_setting('app.system', true)) = 'on');

-- 既読: who has read which notice. Everybody marks for themselves, and only what they see.
create table notice_read (
  notice_id uuid not null references notice (id),
  reader_id uuid not null,
  read_at timestamptz not null,
  primary key (notice_id, reader_id)
);
alter table notice_read enable row level security;
alter table notice_read force row level security;
grant select, insert on notice_read to toroku_api;
create policy notice_read_seen_by_its_reader on notice_read for select to toroku_api
  using (reader_id::text = (select current_setting('app.actor_id', true)));
create policy notice_read_marked_by_its_reader on notice_read for insert to toroku_api
  with check (reader_id::text = (select current_setting('app.actor_id', true)) and exists (select 1 from notice n where n.id = notice_id));

-- Wakes the worker when a transaction that told somebody something has committed.
create function announce_outbox() returns trigger language plpgsql as $$
begin
  perform pg_notify('toroku_outbox', '');
  return null;
end $$;
create trigger outbox_is_announced after insert on outbox for each statement execute function announce_outbox();

-- 監査記録の封印: one row a day over the day's audit entries, chained to the day before. Added by the worker, changed by nobody.
create table audit_seal (
  sealed_on date primary key,
  entries integer not null check (entries >= 0),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  previous_digest text check (previous_digest ~ '^[0-9a-f]{64}$')
);
comment on column audit_seal.sealed_on is 'The day in Tokyo that the seal closes';
comment on column audit_seal.previous_digest is 'Of the day before; null on the first day';
alter table audit_seal enable row level security;
alter table audit_seal force row level security;
grant select on audit_seal to toroku_api;
grant select, insert on audit_seal to toroku_worker;
create policy audit_seal_seen_by_operations on audit_seal for select to toroku_api
  using ((select current_setting('app.organisation_kind', true)) in ('SUPPORT_BODY', 'PLATFORM'));
create policy audit_seal_read_by_the_system on audit_seal for select to toroku_worker, toroku_owner
  using ((select current_setting('app.system', true)) = 'on');
create policy audit_seal_added_by_the_system on audit_seal for insert to toroku_worker
  with check ((select current_setting('app.system', true)) = 'on');
