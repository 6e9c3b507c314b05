-- 監査機関リスト. Read by everybody, written by the steering committee alone.
create table audit_body_listing (
  id uuid primary key,
  version integer not null default 1,
  audit_body_id uuid not null references organisation (id),
  corporate_form text not null check (corporate_form in ('AUDIT_CORPORATION', 'OTHER')),
  listed_on date not null,
  listed_through_on date not null,
  removed_on date,
  removal_reason text
);
create index audit_body_listing_by_body on audit_body_listing (audit_body_id, listed_on);
select protect('audit_body_listing', null, writer_kinds => '{STEERING_COMMITTEE}', is_public => true);

-- 監査. The case, moved by provider and audit body; each side's documents are tables of their own.
create table engagement (
  id uuid primary key,
  version integer not null default 1,
  rule_set_id text not null,
  kind text not null check (kind in ('REGULAR', 'RE_AUDIT', 'ADDITIONAL_AUDIT')),
  based_on_id uuid references engagement (id),
  purpose text not null,
  asked_control_ids text[] not null,
  service_id uuid not null references cloud_service (id),
  provider_id uuid not null references organisation (id),
  audit_body_id uuid not null references organisation (id),
  statement_id uuid not null,
  state text not null check (state in ('PROPOSED', 'DECLINED', 'WITHDRAWN', 'CONTRACTED', 'PLANNED', 'DESIGN_ASSESSMENT', 'OPERATIONAL_ASSESSMENT', 'REPRESENTATION_SIGNED', 'REPORT_ISSUED')),
  period_start_on date not null,
  period_end_on date not null,
  year integer not null check (year >= 1),
  lead_id text,
  member_ids text[] not null,
  proposed_on date not null,
  contracted_on date,
  end_reason text,
  statement_digest text,
  planned_on date,
  design_begun_on date,
  operational_begun_on date,
  representation_signed_on date,
  report_due_on date not null,
  report_issued_on date
);
create index engagement_by_service on engagement (service_id, year);
create index engagement_by_statement on engagement (statement_id);
create index engagement_by_provider on engagement (provider_id, id);
create index engagement_by_audit_body on engagement (audit_body_id, id);
create index engagement_by_base on engagement (based_on_id);
select protect('engagement', 'id');

-- 前回監査からの引継ぎ. Copied by the provider, who sees every audit of the service, also those of another body.
create table engagement_carryover (
  id uuid primary key references engagement (id),
  provider_id uuid not null references organisation (id),
  slots jsonb not null,
  not_stated text[] not null
);
comment on column engagement_carryover.slots is 'Control id to the year slot it has in the cycle';
select protect('engagement_carryover', 'id', writer => 'provider_id');

-- 監査対象. What is in this year's audit and what is not, each with its reason.
create table engagement_control (
  id uuid primary key,
  engagement_id uuid not null references engagement (id),
  audit_body_id uuid not null references organisation (id),
  control_id text not null,
  objective text not null,
  tier text not null check (tier in ('GOVERNANCE', 'MANAGEMENT', 'CONTROLS')),
  depth text not null check (depth in ('DESIGN', 'DESIGN_AND_OPERATION', 'NONE')),
  reason text not null check (reason in ('GOVERNANCE_ALL', 'MANAGEMENT_ALL', 'AREA_THIS_YEAR', 'AREA_DESIGN_FIRST_YEAR', 'CHANGED', 'ASKED', 'OTHER_YEAR', 'NOT_STATED', 'OUTSIDE_AREAS', 'NOT_ASKED')),
  slot integer,
  operation_year integer,
  sort_key text not null,
  unique (engagement_id, control_id)
);
create index engagement_control_in_order on engagement_control (engagement_id, sort_key collate "C");
select protect('engagement_control', 'engagement_id', writer => 'audit_body_id', deletable => true);

-- 実施結果. The audit body's own document on each control.
create table control_result (
  id uuid primary key,
  engagement_id uuid not null references engagement (id),
  audit_body_id uuid not null references organisation (id),
  control_id text not null,
  design_result text check (design_result in ('EFFECTIVE', 'EXCEPTION', 'NOT_APPLICABLE')),
  design_procedure text not null,
  operational_result text check (operational_result in ('EFFECTIVE', 'EXCEPTION', 'NOT_APPLICABLE')),
  operational_procedure text not null,
  recorded_by_id text not null,
  recorded_on date not null,
  unique (engagement_id, control_id)
);
select protect('control_result', 'engagement_id', writer => 'audit_body_id');

-- 経営者確認書. Added by the provider, never changed: a later one replaces an earlier one.
create table representation (
  id uuid primary key,
  engagement_id uuid not null references engagement (id),
  provider_id uuid not null references organisation (id),
  confirmations jsonb not null,
  signed_by_id text not null,
  signed_on date not null
);
comment on column representation.confirmations is 'Rows {code, isConfirmed, explanation}: the answers to the eight confirmations';
create index representation_by_engagement on representation (engagement_id, id);
select protect('representation', 'engagement_id', writer => 'provider_id');
revoke update on representation from toroku_api;

-- 実施結果報告書. Its own subject of sight, so that the support body can be shown the report without the engagement behind it.
create table audit_report (
  id uuid primary key,
  engagement_id uuid not null unique references engagement (id),
  audit_body_id uuid not null references organisation (id),
  provider_id uuid not null references organisation (id),
  content jsonb not null,
  digest text not null,
  opinion text not null,
  issued_by_id text not null,
  issued_on date not null
);
comment on column audit_report.content is 'The whole report as issued: engagement, controls with results, findings, representation';
select protect('audit_report', 'id', writer => 'audit_body_id');
revoke update on audit_report from toroku_api;
