-- 言明書. The provider's own document: nobody else writes it. Seen by its provider, and by those a case shows it to.
create table statement (
  id uuid primary key,
  version integer not null default 1,
  service_id uuid not null references cloud_service (id),
  provider_id uuid not null references organisation (id),
  edition_id text not null references catalogue_edition (id) deferrable initially deferred,
  rule_set_id text not null,
  state text not null check (state in ('DRAFT', 'DECLARED', 'WITHDRAWN')),
  previous_statement_id uuid references statement (id),
  period_start_on date not null,
  period_end_on date not null,
  parts jsonb not null,
  opened_on date not null,
  declared_on date,
  declared_by text,
  content_digest text,
  check (period_start_on <= period_end_on),
  check ((state = 'DECLARED') = (content_digest is not null))
);
create index statement_by_service on statement (service_id, period_end_on desc);
create index statement_by_edition on statement (edition_id);
select protect('statement', 'id', writer => 'provider_id');

create table statement_control (
  statement_id uuid not null references statement (id),
  provider_id uuid not null references organisation (id),
  control_id text not null,
  selected boolean,
  individual_controls text[] not null default '{}',
  reason_not_selected text not null default '',
  changes jsonb not null default '[]',
  primary key (statement_id, control_id)
);
select protect('statement_control', 'statement_id', writer => 'provider_id', deletable => true);

-- What was declared, whole; never changed.
create table statement_declaration (
  id uuid primary key,
  statement_id uuid not null references statement (id),
  provider_id uuid not null references organisation (id),
  declared_on date not null,
  declared_by text not null,
  content_digest text not null,
  content jsonb not null
);
create index statement_declaration_by_statement on statement_declaration (statement_id, content_digest);
select protect('statement_declaration', 'statement_id', writer => 'provider_id');
revoke update on statement_declaration from toroku_api;

-- Whether any statement, also one the asker may not see, rests on an edition. Runs as the owner, who sees as the system for the length of the call.
create function catalogue_edition_is_used(edition text) returns boolean language plpgsql security definer set search_path = toroku as $$
declare
  before text := coalesce(current_setting('app.system', true), '');
  used boolean;
begin
  perform set_config('app.system', 'on', true);
  used := exists (select 1 from statement s where s.edition_id = edition);
  perform set_config('app.system', before, true);
  return used;
end $$;
