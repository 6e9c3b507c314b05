-- 管理策への書き込み. What colleagues of the provider tell each other about a control. Never seen outside, whoever the statement is shown to.
create table control_comment (
  id uuid primary key,
  statement_id uuid not null,
  provider_id uuid not null references organisation (id),
  control_id text not null,
  text text not null,
  written_by uuid not null references member (id),
  written_at timestamptz not null,
  resolved_by uuid references member (id),
  resolved_at timestamptz,
  check ((resolved_by is null) = (resolved_at is null)),
  constraint comment_in_a_statement_of_its_provider foreign key (statement_id, provider_id) references statement (id, provider_id)
);
create index control_comment_by_statement on control_comment (statement_id, control_id, id);
select protect('control_comment', 'statement_id', writer => 'provider_id');
create policy control_comment_stays_inside on control_comment as restrictive for select to toroku_api
  using (provider_id = nullif((select current_setting('app.organisation_id', true)), '')::uuid);

-- 管理策の担当. Which colleague writes a control.
create table control_assignment (
  statement_id uuid not null,
  provider_id uuid not null references organisation (id),
  control_id text not null,
  member_id uuid not null references member (id),
  primary key (statement_id, control_id),
  constraint assignment_in_a_statement_of_its_provider foreign key (statement_id, provider_id) references statement (id, provider_id)
);
create index control_assignment_by_member on control_assignment (member_id);
select protect('control_assignment', 'statement_id', writer => 'provider_id', deletable => true);
create policy control_assignment_stays_inside on control_assignment as restrictive for select to toroku_api
  using (provider_id = nullif((select current_setting('app.organisation_id', true)), '')::uuid);
