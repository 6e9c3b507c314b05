-- 署名の記録. Who signed off what, with the very text that was signed. Written once, never changed. Seen with the case it belongs to.
create table signature (
  id uuid primary key,
  kind text not null check (kind in ('STATEMENT', 'WRITTEN_REPRESENTATION', 'AUDIT_REPORT', 'AUDIT_REPORT_RECEIPT')),
  -- What was signed: the statement, the engagement, the report.
  subject_id uuid not null,
  -- Whose sight decides who sees it.
  case_id uuid not null,
  -- The statement that it rests on, as it was declared then: once it reads otherwise, the signature is stale.
  statement_id uuid not null references statement (id),
  statement_digest text not null,
  organisation_id uuid not null references organisation (id),
  -- The side that signs, tied to the case: the provider of the statement, or the body of the engagement.
  provider_id uuid,
  engagement_id uuid,
  audit_body_id uuid,
  signed_by text not null,
  signer_name_ja text not null,
  signer_name_en text not null,
  duty text not null,
  signed_at timestamptz not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  content text not null,
  check ((kind = 'AUDIT_REPORT') = (audit_body_id is not null)),
  check ((provider_id is null) = (audit_body_id is not null)),
  check (audit_body_id is null or engagement_id is not null),
  constraint signed_by_the_provider foreign key (statement_id, provider_id) references statement (id, provider_id),
  constraint signed_by_the_body foreign key (engagement_id, audit_body_id) references engagement (id, audit_body_id)
);
create index signature_by_subject on signature (subject_id);
create index signature_by_signer on signature (signed_by, id desc);
select protect('signature', 'case_id', writer => 'organisation_id');
create policy signature_by_its_side on signature as restrictive for insert to toroku_api with check (organisation_id = coalesce(provider_id, audit_body_id));
revoke update on signature from toroku_api;
