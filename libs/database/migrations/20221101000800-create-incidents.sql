-- 情報セキュリティインシデント: the case, seen by the registrant, the support body and the committee. Never public.
create table incident (
  id uuid primary key,
  version integer not null default 1,
  entry_id uuid not null references register_entry (id),
  provider_id uuid not null references organisation (id),
  track text not null,
  state text not null check (state in ('PRELIMINARY_REPORTED', 'LEARNED_ELSEWHERE', 'CONFIRMED_REPORTED', 'ASSESSED', 'CLOSED')),
  recognised_on date,
  first_reported_at timestamptz,
  confirmed_at timestamptz,
  learned_elsewhere_on date,
  learned_from text not null default '',
  seriousness text check (seriousness in ('NOT_SERIOUS', 'SERIOUS', 'ESPECIALLY_SERIOUS')),
  assessment_reason text not null default '',
  assessed_on date,
  closed_on date
);
create index incident_by_entry on incident (entry_id);
create index incident_by_provider on incident (provider_id, id);
create index incident_open on incident (id) where closed_on is null;
select protect('incident', 'id');

-- 様式7: the registrant's own words, as sent.
create table incident_report (
  id uuid primary key,
  incident_id uuid not null references incident (id),
  provider_id uuid not null references organisation (id),
  kind text not null check (kind in ('PRELIMINARY', 'CONFIRMED')),
  reported_at timestamptz not null,
  reported_by text not null,
  what_happened text not null,
  occurred_on date,
  affected_users text not null,
  affected_information text not null,
  cause text not null,
  measures text not null,
  contact text not null
);
create index incident_report_of_incident on incident_report (incident_id, id);
select protect('incident_report', 'incident_id', writer => 'provider_id', writer_kinds => '{CSP}');
revoke update on incident_report from toroku_api;
