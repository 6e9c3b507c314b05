-- 登録. Public facts only: what must not be public has no column here. Written by the parties of the case; read by everybody.
create table register_entry (
  id uuid primary key,
  version integer not null default 1,
  track text not null check (track in ('ISMAP', 'ISMAP_LIU')),
  number text not null unique,
  service_id uuid references cloud_service (id),
  provider_id uuid references organisation (id),
  service_name_ja text not null,
  service_name_en text not null,
  operator_name_ja text not null,
  operator_name_en text not null,
  registered_on date not null,
  renewed_on date,
  valid_through_on date not null,
  scope_ja text not null,
  scope_en text not null,
  regions text[] not null,
  objectives text[] not null,
  period_start_on date not null,
  period_end_on date not null,
  subsequent_events text not null,
  underlying_services jsonb not null default '[]',
  remarks text not null default '',
  status text not null check (status in ('ACTIVE', 'SUSPENDED', 'CANCELLED', 'WITHDRAWN')),
  renewal_applied_on date,
  search_text text generated always as (lower(normalize(service_name_ja || ' ' || service_name_en || ' ' || operator_name_ja || ' ' || operator_name_en || ' ' || number, NFKC))) stored
);
create index register_entry_in_order on register_entry (track, registered_on, number);
create index register_entry_by_service on register_entry (service_id);
create index register_entry_by_provider on register_entry (provider_id);

-- Pairs of letters: stock PostgreSQL finds Japanese words of two letters and more by them.
create function bigrams(text_to_cut text) returns text[] language sql immutable strict parallel safe as $$
  select coalesce(array_agg(distinct substr(text_to_cut, at, 2)), '{}') from generate_series(1, greatest(length(text_to_cut) - 1, 1)) at
$$;
create index register_entry_by_letters on register_entry using gin (bigrams(search_text));
select protect('register_entry', 'id', is_public => true);

-- 登録の履歴: what happened to an entry, for everybody; never changed.
create table register_event (
  id uuid primary key,
  entry_id uuid not null references register_entry (id),
  kind text not null,
  happened_on date not null,
  ground text,
  note text not null
);
create index register_event_of_entry on register_event (entry_id, id);
select protect('register_event', 'entry_id', is_public => true);
revoke update on register_event from toroku_api;
