-- 管理策の手引き and 他の枠組みとの対応表. Loaded by an operator, read by everybody who is signed in; help alone, no decision reads it (S-157).
create table control_guidance (
  id uuid primary key,
  edition_id text not null references catalogue_edition (id) deferrable initially deferred,
  control_id text not null,
  text_ja text not null,
  text_en text not null,
  source text not null,
  loaded_on date not null,
  unique (edition_id, control_id)
);
select protect('control_guidance', null, writer_kinds => '{SUPPORT_BODY,PLATFORM}', deletable => true);

create table certificate_mapping (
  id uuid primary key,
  edition_id text not null references catalogue_edition (id) deferrable initially deferred,
  scheme text not null,
  source text not null,
  loaded_on date not null,
  unique (edition_id, scheme)
);
select protect('certificate_mapping', null, writer_kinds => '{SUPPORT_BODY,PLATFORM}', deletable => true);

create table mapped_control (
  id uuid primary key,
  mapping_id uuid not null references certificate_mapping (id) deferrable initially deferred,
  reference text not null,
  control_id text not null,
  unique (mapping_id, reference, control_id)
);
create index mapped_control_by_control on mapped_control (control_id, mapping_id);
select protect('mapped_control', null, writer_kinds => '{SUPPORT_BODY,PLATFORM}', deletable => true);
