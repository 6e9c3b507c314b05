-- 影響度評価ガイダンス: dated editions, read by everybody signed in, revised by the ministries in charge.
create table impact_guidance (
  id uuid primary key,
  version integer not null default 1,
  edition integer not null unique check (edition > 0),
  effective_on date not null,
  is_platform_default boolean not null,
  axes jsonb not null,
  levels jsonb not null,
  low_through integer not null,
  viewpoints jsonb not null,
  questions jsonb not null,
  revised_by uuid not null references organisation (id),
  revised_at timestamptz not null
);
select protect('impact_guidance', null, writer => 'revised_by', writer_kinds => array['MINISTRY_IN_CHARGE']);

-- 対象業務一覧: dated editions, read by everybody signed in, adopted by the ministries in charge.
create table target_business_list (
  id uuid primary key,
  version integer not null default 1,
  edition integer not null unique check (edition > 0),
  effective_on date not null,
  entries jsonb not null,
  adopted_by uuid not null references organisation (id),
  adopted_at timestamptz not null
);
select protect('target_business_list', null, writer => 'adopted_by', writer_kinds => array['MINISTRY_IN_CHARGE']);

-- 様式1-2, the provider's part: one a service, written by its provider alone.
create table service_fact_sheet (
  id uuid primary key,
  version integer not null default 1,
  service_id uuid not null unique references cloud_service (id),
  provider_id uuid not null references organisation (id),
  functions text not null,
  server_locations text[] not null,
  data_locations text[] not null,
  security_functions jsonb not null,
  written_on date not null
);
create index service_fact_sheet_by_provider on service_fact_sheet (provider_id);
select protect('service_fact_sheet', 'id', writer => 'provider_id');

-- 影響度評価: the case between a provider and one agency.
create table impact_assessment (
  id uuid primary key,
  version integer not null default 1,
  service_id uuid not null references cloud_service (id),
  provider_id uuid not null references organisation (id),
  agency_id uuid not null references organisation (id),
  state text not null check (state in ('REQUESTED', 'DRAFTING', 'CONCLUDED', 'DECLINED', 'WITHDRAWN')),
  requested_on date,
  request_note text,
  opened_on date not null,
  declined_on date,
  decline_reason text,
  concluded_on date
);
create index impact_assessment_by_service on impact_assessment (service_id);
create index impact_assessment_by_provider on impact_assessment (provider_id, id);
create index impact_assessment_by_agency on impact_assessment (agency_id, state, id);
select protect('impact_assessment', 'id');

-- 影響度評価シート, the agency's part: written by that agency alone, shown to the others when it is concluded.
create table impact_sheet (
  id uuid primary key,
  version integer not null default 1,
  assessment_id uuid not null unique references impact_assessment (id),
  service_id uuid not null references cloud_service (id),
  agency_id uuid not null references organisation (id),
  procurement_need text not null,
  route text check (route in ('ON_LIST', 'OFF_LIST')),
  matched_entry integer,
  confirmed_conditions text[] not null,
  match_reason text not null,
  uses jsonb not null,
  assessor_name text not null,
  guidance_edition integer not null references impact_guidance (edition),
  list_edition integer not null references target_business_list (edition),
  assessor_id text,
  evaluated_on date,
  usable_through_on date,
  outcome jsonb,
  fact_sheet jsonb
);
create index impact_sheet_by_service on impact_sheet (service_id);
create index impact_sheet_by_agency on impact_sheet (agency_id);
select protect('impact_sheet', 'id', writer => 'agency_id');

-- 事前申請: the case, moved by the applicant, the support body and the ministries in charge.
create table pre_application (
  id uuid primary key,
  version integer not null default 1,
  service_id uuid not null references cloud_service (id),
  provider_id uuid not null references organisation (id),
  route text not null check (route in ('ON_LIST', 'OFF_LIST')),
  list_edition integer not null references target_business_list (edition),
  matched_entry integer,
  state text not null check (state in ('DRAFT', 'ASSESSMENT_REQUESTED', 'ASSESSED', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'QUEUED_FOR_BATCH', 'UNDER_REVIEW', 'ELIGIBLE', 'NOT_ELIGIBLE', 'WITHDRAWN')),
  rule_set_id text not null,
  assessment_ids uuid[] not null,
  pending_assessment_ids uuid[] not null,
  reference_number text unique,
  opened_on date not null,
  submitted_on date,
  returned_on date,
  return_notes text[] not null,
  accepted_on date,
  batch_ends_on date,
  batch_due_on date,
  review_began_on date,
  decided_on date,
  decided_by uuid references organisation (id),
  result text check (result in ('ELIGIBLE', 'NOT_ELIGIBLE')),
  reasons jsonb not null
);
create index pre_application_by_service on pre_application (service_id);
create index pre_application_by_provider on pre_application (provider_id, id);
create index pre_application_by_state on pre_application (state, id);
create index pre_application_by_batch on pre_application (batch_ends_on) where batch_ends_on is not null;
create index pre_application_by_assessment on pre_application using gin (assessment_ids);
select protect('pre_application', 'id');

-- 様式1-1: written by the applicant alone.
create table pre_application_form (
  id uuid primary key,
  version integer not null default 1,
  pre_application_id uuid not null unique references pre_application (id),
  provider_id uuid not null references organisation (id),
  representative_name text not null,
  contact_name text not null,
  contact_mail text not null,
  contact_phone text not null,
  business_outline text not null,
  remarks text not null
);
select protect('pre_application_form', 'pre_application_id', writer => 'provider_id');

-- The papers as handed in, one row a submission: added by the applicant, never changed.
create table pre_application_submission (
  id uuid primary key,
  pre_application_id uuid not null references pre_application (id),
  provider_id uuid not null references organisation (id),
  round integer not null check (round > 0),
  submitted_on date not null,
  papers jsonb not null,
  unique (pre_application_id, round)
);
select protect('pre_application_submission', 'pre_application_id', writer => 'provider_id');
revoke update on pre_application_submission from toroku_api;

-- 様式1-4: written once by those who decided, never changed.
create table pre_application_notice (
  id uuid primary key,
  pre_application_id uuid not null unique references pre_application (id),
  issued_by uuid not null references organisation (id),
  issuer_name_ja text not null,
  reference_number text not null,
  provider_name_ja text not null,
  service_name_ja text not null,
  route text not null,
  list_edition integer not null,
  matched_entry integer,
  rule_set_id text not null,
  submitted_on date not null,
  accepted_on date not null,
  decided_on date not null,
  result text not null check (result in ('ELIGIBLE', 'NOT_ELIGIBLE')),
  reasons jsonb not null
);
select protect('pre_application_notice', 'pre_application_id', writer => 'issued_by', writer_kinds => array['SUPPORT_BODY', 'MINISTRY_IN_CHARGE']);
revoke update on pre_application_notice from toroku_api;

-- 対象業務一覧の拡充の提案.
create table target_business_proposal (
  id uuid primary key,
  version integer not null default 1,
  pre_application_id uuid unique references pre_application (id),
  business text not null,
  grounds text not null,
  state text not null check (state in ('PROPOSED', 'MINISTRIES_REVIEW', 'ADOPTED', 'REJECTED')),
  proposed_on date not null,
  decided_on date,
  decision_note text,
  adopted_edition integer references target_business_list (edition),
  adopted_entry integer
);
create index target_business_proposal_by_state on target_business_proposal (state, id);
select protect('target_business_proposal', 'id', writer_kinds => array['SUPPORT_BODY', 'MINISTRY_IN_CHARGE']);
