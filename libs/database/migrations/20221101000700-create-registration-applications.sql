-- 登録申請: the case, moved by the applicant, the support body and the steering committee.
create table registration_application (
  id uuid primary key,
  version integer not null default 1,
  kind text not null check (kind in ('FIRST', 'RENEWAL')),
  track text not null check (track in ('ISMAP_LIU')),
  rule_set_id text not null,
  service_id uuid not null references cloud_service (id),
  provider_id uuid not null references organisation (id),
  pre_application_id uuid references pre_application (id),
  statement_id uuid,
  engagement_id uuid,
  internal_audit_id uuid references internal_audit (id),
  register_entry_id uuid,
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'INCOMPLETE', 'ACCEPTED', 'TECHNICAL_REVIEW', 'QUERY', 'ADDITIONAL_AUDIT', 'COMMITTEE', 'REGISTERED', 'REFUSED', 'WITHDRAWN')),
  reference_number text unique,
  period_starts_on date,
  period_ends_on date,
  application_due_on date,
  opened_on date not null,
  submitted_on date,
  statement_digest text,
  returned_on date,
  return_notes text[] not null default '{}',
  accepted_on date,
  review_due_on date,
  reviewer_ids text[] not null default '{}',
  review_began_on date,
  additional_audit_reason text,
  additional_audit_asked_on date,
  sent_to_committee_on date,
  round text,
  round_held_on date,
  decided_on date,
  outcome text check (outcome in ('REGISTERED', 'REFUSED')),
  decision_reasons text,
  withdrawn_on date,
  constraint registration_application_of_renewal_names_its_entry check (kind = 'FIRST' or register_entry_id is not null)
);
create index registration_application_by_service on registration_application (service_id);
create index registration_application_by_provider on registration_application (provider_id, id);
create index registration_application_by_state on registration_application (state, coalesce(review_due_on, application_due_on, 'infinity'::date), id);
create index registration_application_by_statement on registration_application (statement_id);
create index registration_application_by_engagement on registration_application (engagement_id);
create index registration_application_by_entry on registration_application (register_entry_id);
-- Whatever two people do at once: a service has one open application.
create unique index registration_application_open_once on registration_application (service_id)
  where state not in ('REGISTERED', 'REFUSED', 'WITHDRAWN');
select protect('registration_application', 'id');

-- 登録申請書: the applicant's own words.
create table registration_application_form (
  id uuid primary key,
  version integer not null default 1,
  application_id uuid not null unique references registration_application (id),
  provider_id uuid not null references organisation (id),
  contact_name text not null,
  contact_mail text not null,
  contact_phone text not null,
  additional_information text not null
);
select protect('registration_application_form', 'application_id', writer => 'provider_id', writer_kinds => '{CSP}');

-- 照会: the support body's question; the answer is the applicant's own row.
create table application_query (
  id uuid primary key,
  version integer not null default 1,
  application_id uuid not null references registration_application (id),
  provider_id uuid not null references organisation (id),
  support_body_id uuid not null references organisation (id),
  number integer not null check (number > 0),
  about text not null,
  question text not null,
  asked_by_id text not null,
  asked_on date not null,
  closed_on date,
  unique (application_id, number)
);
select protect('application_query', 'application_id', writer => 'support_body_id', writer_kinds => '{SUPPORT_BODY}');

create table application_answer (
  id uuid primary key,
  query_id uuid not null unique references application_query (id),
  application_id uuid not null references registration_application (id),
  provider_id uuid not null references organisation (id),
  answer text not null,
  answered_by_id text not null,
  answered_on date not null
);
create index application_answer_by_application on application_answer (application_id);
select protect('application_answer', 'application_id', writer => 'provider_id', writer_kinds => '{CSP}');
revoke update on application_answer from toroku_api;

-- 除外理由の判断: one row an excluded control objective, the support body's.
create table exclusion_judgement (
  id uuid primary key,
  version integer not null default 1,
  application_id uuid not null references registration_application (id),
  support_body_id uuid not null references organisation (id),
  objective_id text not null,
  stated_reason text not null,
  verdict text not null check (verdict in ('VALID', 'INVALID')),
  reason text not null,
  judged_by_id text not null,
  judged_on date not null,
  unique (application_id, objective_id)
);
select protect('exclusion_judgement', 'application_id', writer => 'support_body_id', writer_kinds => '{SUPPORT_BODY}');

-- 技術的審査の意見: shown to the support body and the committee, not to the applicant.
create table review_opinion (
  id uuid primary key,
  version integer not null default 1,
  application_id uuid not null unique references registration_application (id),
  support_body_id uuid not null references organisation (id),
  conclusion text not null check (conclusion in ('MEETS_REQUIREMENTS', 'DOES_NOT_MEET_REQUIREMENTS')),
  opinion text not null,
  written_by_id text not null,
  written_on date not null
);
select protect('review_opinion', 'id', writer => 'support_body_id', writer_kinds => '{SUPPORT_BODY}');

-- 議決: one row a member, shown to the committee and the support body, not to the applicant.
create table committee_vote (
  id uuid primary key,
  version integer not null default 1,
  application_id uuid not null references registration_application (id),
  committee_id uuid not null references organisation (id),
  member_id text not null,
  position text not null check (position in ('FOR', 'AGAINST', 'ABSTAIN', 'RECUSED')),
  reason text not null,
  cast_on date not null,
  unique (application_id, member_id)
);
select protect('committee_vote', 'id', writer => 'committee_id', writer_kinds => '{STEERING_COMMITTEE}');
