-- 参考和訳: asked for by the support body in its own document, given by the provider in its own (LIU rules 7.10, S-010). Neither ever changes; the latest translation
-- counts, and keeps the original that it translates: what stands in the statement now tells whether it is stale.
create table reference_translation_request (
  id uuid primary key,
  statement_id uuid not null,
  provider_id uuid not null references organisation (id),
  attachment text not null check (attachment in ('COMPANY_OVERVIEW', 'SERVICE_OVERVIEW', 'LOGICAL_STRUCTURE', 'INTERNAL_CONTROL', 'POPULATION_DEFINITION')),
  requested_by_id uuid not null references organisation (id),
  requested_on date not null,
  constraint translation_asked_for_in_a_statement_of_its_provider foreign key (statement_id, provider_id) references statement (id, provider_id)
);
create index reference_translation_request_by_statement on reference_translation_request (statement_id, id);
select protect('reference_translation_request', 'statement_id', writer => 'requested_by_id', writer_kinds => '{SUPPORT_BODY}');
revoke update on reference_translation_request from toroku_api;

create table reference_translation (
  id uuid primary key,
  statement_id uuid not null,
  provider_id uuid not null references organisation (id),
  attachment text not null check (attachment in ('COMPANY_OVERVIEW', 'SERVICE_OVERVIEW', 'LOGICAL_STRUCTURE', 'INTERNAL_CONTROL', 'POPULATION_DEFINITION')),
  original text not null,
  text text not null,
  provided_on date not null,
  constraint translation_in_a_statement_of_its_provider foreign key (statement_id, provider_id) references statement (id, provider_id)
);
create index reference_translation_by_statement on reference_translation (statement_id, id);
select protect('reference_translation', 'statement_id', writer => 'provider_id');
revoke update on reference_translation from toroku_api;
