-- サンプル数の目安. The table that the samples of an audit are measured by where the audit body set its own: its document, which the provider reads too.
create table engagement_sample_sizes (
  id uuid primary key,
  audit_body_id uuid not null references organisation (id),
  rows jsonb not null,
  basis text not null,
  set_by_id text not null,
  set_on date not null,
  constraint sample_sizes_by_the_body foreign key (id, audit_body_id) references engagement (id, audit_body_id)
);
comment on column engagement_sample_sizes.rows is 'Rows {frequency, occurrences, size}: one for each regular frequency';
create index engagement_sample_sizes_by_body on engagement_sample_sizes (audit_body_id);
select protect('engagement_sample_sizes', 'id', writer => 'audit_body_id');
