-- 証跡ファイル. What a provider shows as evidence. The bytes stand in the store of files under their digest; the row never changes.
create table evidence_file (
  id uuid primary key,
  provider_id uuid not null references organisation (id),
  upload_id uuid not null unique,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  size integer not null check (size > 0),
  media_type text not null,
  name text not null,
  scan text not null check (scan in ('NOT_SCANNED', 'CLEAN')),
  uploaded_by_id uuid not null,
  uploaded_at timestamptz not null,
  constraint evidence_file_of_its_provider unique (id, provider_id)
);
create index evidence_file_by_provider on evidence_file (provider_id, id desc);
select protect('evidence_file', 'id', writer => 'provider_id');
revoke update on evidence_file from toroku_api;

-- 証跡の紐付け. Seen with the statement, whoever joins it and whenever; the file is the same provider's as the statement.
create table evidence_link (
  id uuid primary key,
  file_id uuid not null,
  statement_id uuid not null,
  provider_id uuid not null references organisation (id),
  control_id text not null,
  linked_by_id uuid not null,
  linked_on date not null,
  unique (file_id, statement_id, control_id),
  constraint link_in_a_statement_of_its_provider foreign key (statement_id, provider_id) references statement (id, provider_id),
  constraint link_to_a_file_of_its_provider foreign key (file_id, provider_id) references evidence_file (id, provider_id)
);
create index evidence_link_by_statement on evidence_link (statement_id, control_id);
select protect('evidence_link', 'statement_id', writer => 'provider_id', deletable => true);
revoke update on evidence_link from toroku_api;

-- A file is seen by its owner, and by whoever sees a statement that it is linked to: row security of the links answers that here.
create policy evidence_file_seen_with_its_statement on evidence_file for select to toroku_api
  using (exists (select 1 from evidence_link l where l.file_id = evidence_file.id));
