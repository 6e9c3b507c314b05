-- 内部監査. The provider's own document; shown to the scheme's bodies by the application that carries it.
create table internal_audit (
  id uuid primary key,
  version integer not null default 1,
  rule_set_id text not null,
  service_id uuid not null references cloud_service (id),
  provider_id uuid not null references organisation (id),
  statement_id uuid not null,
  year integer not null check (year >= 1),
  from_on date not null,
  through_on date not null,
  state text not null check (state in ('DRAFT', 'REPORTED')),
  organisation text not null,
  responsible_person text not null,
  performers text[] not null,
  method text not null,
  plan jsonb not null,
  opened_on date not null,
  reported_on date,
  unique (service_id, year)
);
comment on column internal_audit.plan is 'Rows {unitId, year, performers, operatedBy}: which unit is audited in which year, by whom, and who operates it';
create index internal_audit_by_provider on internal_audit (provider_id);
create index internal_audit_by_statement on internal_audit (statement_id);
select protect('internal_audit', 'id', writer => 'provider_id');

create table internal_audit_result (
  id uuid primary key,
  internal_audit_id uuid not null references internal_audit (id),
  provider_id uuid not null references organisation (id),
  unit_id text not null,
  performers text[] not null,
  audited_on date not null,
  method text not null,
  summary text not null,
  unique (internal_audit_id, unit_id)
);
select protect('internal_audit_result', 'internal_audit_id', writer => 'provider_id');

-- 様式2-3 as it was reported: added once, never changed.
create table internal_audit_report (
  id uuid primary key references internal_audit (id),
  provider_id uuid not null references organisation (id),
  content jsonb not null,
  digest text not null,
  reported_on date not null
);
select protect('internal_audit_report', 'id', writer => 'provider_id');
revoke update on internal_audit_report from toroku_api;

-- 内部監査調書: asked for by the support body in its own document, shown by the provider in its own.
create table working_papers_request (
  id uuid primary key,
  version integer not null default 1,
  internal_audit_id uuid not null references internal_audit (id),
  provider_id uuid not null references organisation (id),
  requested_by_id uuid not null references organisation (id),
  reason text not null,
  requested_on date not null
);
create index working_papers_request_by_audit on working_papers_request (internal_audit_id);
select protect('working_papers_request', 'internal_audit_id', writer => 'requested_by_id', writer_kinds => '{SUPPORT_BODY}');

create table working_papers (
  id uuid primary key references working_papers_request (id),
  internal_audit_id uuid not null references internal_audit (id),
  provider_id uuid not null references organisation (id),
  content text not null,
  reference text not null,
  provided_on date not null
);
create index working_papers_by_audit on working_papers (internal_audit_id);
select protect('working_papers', 'internal_audit_id', writer => 'provider_id');

-- 発見事項. The case is moved by auditor and provider; the auditor's words and the provider's plan are documents of their own.
create table finding (
  id uuid primary key,
  version integer not null default 1,
  source text not null check (source in ('EXTERNAL', 'INTERNAL')),
  case_id uuid not null,
  engagement_id uuid references engagement (id),
  internal_audit_id uuid references internal_audit (id),
  service_id uuid not null references cloud_service (id),
  provider_id uuid not null references organisation (id),
  raised_by_organisation_id uuid not null references organisation (id),
  control_id text not null,
  state text not null check (state in ('RAISED', 'CLASSIFIED', 'PLAN_REQUIRED', 'PLAN_SUBMITTED', 'PLAN_ACCEPTED', 'IMPROVING', 'IMPROVED', 'VERIFIED', 'CLOSED', 'RECOMMENDATION')),
  repeat_of uuid references finding (id),
  raised_on date not null,
  constraint finding_is_of_one_case check (
    (source = 'EXTERNAL' and engagement_id is not null and internal_audit_id is null and case_id = engagement_id)
    or (source = 'INTERNAL' and internal_audit_id is not null and engagement_id is null and case_id = internal_audit_id and raised_by_organisation_id = provider_id))
);
create index finding_by_case on finding (case_id);
create index finding_by_control_of_service on finding (service_id, control_id, raised_on);
create index finding_by_provider on finding (provider_id);
create index finding_by_auditor on finding (raised_by_organisation_id);
select protect('finding', 'case_id');

create table finding_document (
  id uuid primary key references finding (id),
  case_id uuid not null,
  raised_by_organisation_id uuid not null references organisation (id),
  title text not null,
  description text not null,
  severity text check (severity in ('MINOR', 'NOT_MINOR')),
  severity_reason text,
  plan_return_reason text,
  verification text,
  verified_on date
);
create index finding_document_by_case on finding_document (case_id);
select protect('finding_document', 'case_id', writer => 'raised_by_organisation_id');

create table improvement_plan (
  id uuid primary key,
  version integer not null default 1,
  finding_id uuid not null unique references finding (id),
  case_id uuid not null,
  provider_id uuid not null references organisation (id),
  measures text not null,
  responsible_person text not null,
  improve_by_on date not null,
  submitted_on date not null,
  begun_on date,
  result text,
  improved_on date
);
create index improvement_plan_by_case on improvement_plan (case_id);
select protect('improvement_plan', 'case_id', writer => 'provider_id');
