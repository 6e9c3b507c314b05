-- 母集団. What the operational assessment draws from: the audit body's own document, seen like the results it leads to.
create table audit_population (
  id uuid primary key,
  engagement_id uuid not null references engagement (id),
  audit_body_id uuid not null references organisation (id),
  name text not null,
  from_on date not null,
  through_on date not null check (through_on >= from_on),
  source text not null,
  size integer not null check (size >= 0),
  frequency text not null check (frequency in ('YEARLY', 'QUARTERLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'MANY_TIMES_A_DAY', 'ON_OCCASION')),
  control_ids text[] not null,
  recorded_by_id text not null,
  recorded_on date not null,
  unique (id, engagement_id),
  constraint population_by_the_body foreign key (engagement_id, audit_body_id) references engagement (id, audit_body_id)
);
create index audit_population_by_engagement on audit_population (engagement_id, id);
select protect('audit_population', 'engagement_id', writer => 'audit_body_id');

-- サンプル. The items drawn from a population for one control.
create table audit_sample (
  id uuid primary key,
  engagement_id uuid not null references engagement (id),
  audit_body_id uuid not null references organisation (id),
  population_id uuid not null,
  control_id text not null,
  selection text not null check (selection in ('RANDOM', 'SYSTEMATIC', 'HAPHAZARD', 'JUDGEMENT', 'ALL')),
  selection_note text not null,
  size_reason text not null,
  items jsonb not null,
  recorded_by_id text not null,
  recorded_on date not null,
  unique (population_id, control_id),
  constraint sample_by_the_body foreign key (engagement_id, audit_body_id) references engagement (id, audit_body_id),
  constraint sample_of_a_population_of_the_engagement foreign key (population_id, engagement_id) references audit_population (id, engagement_id)
);
comment on column audit_sample.items is 'Rows {reference, outcome, note}: what was drawn and what its test came to';
create index audit_sample_by_engagement on audit_sample (engagement_id, control_id);
select protect('audit_sample', 'engagement_id', writer => 'audit_body_id');

-- A finding names the recorded exception that it was raised for: a result of the same engagement, on the same control.
alter table control_result add constraint control_result_of_its_control unique (id, engagement_id, control_id);
alter table finding add column exception_of text check (exception_of in ('DESIGN', 'OPERATION'));
alter table finding add column result_id uuid;
alter table finding add constraint finding_names_exception_and_result_together check ((exception_of is null) = (result_id is null) and (result_id is null or engagement_id is not null));
alter table finding add constraint finding_for_a_result_of_its_audit foreign key (result_id, engagement_id, control_id) references control_result (id, engagement_id, control_id);
create index finding_by_result on finding (result_id);
