-- 管理基準 by edition. Facts and the operator's labels: everybody reads them, only the operations side writes them.
create table catalogue_edition (
  id text primary key,
  version integer not null default 1,
  effective_on date not null,
  source text not null check (source in ('KNOWN', 'IMPORTED')),
  control_count integer not null,
  loaded_at timestamptz not null
);
select protect('catalogue_edition', null, writer_kinds => '{SUPPORT_BODY,PLATFORM}', deletable => true, is_public => true);

create table control (
  id uuid primary key,
  edition_id text not null references catalogue_edition (id) deferrable initially deferred,
  control_id text not null,
  tier text not null check (tier in ('GOVERNANCE', 'MANAGEMENT', 'CONTROLS')),
  level text not null check (level in ('OBJECTIVE', 'DETAILED')),
  obligation text not null check (obligation in ('ALWAYS', 'PRINCIPLE', 'BY_RISK')),
  chapter integer not null,
  category text not null,
  objective text not null,
  label_ja text not null,
  label_en text not null,
  sort_key text not null,
  liu_areas integer[] not null default '{}',
  source text not null check (source in ('KNOWN', 'IMPORTED')),
  unique (edition_id, control_id)
);
create index control_in_order on control (edition_id, sort_key);
create index control_by_objective on control (edition_id, objective);
select protect('control', null, writer_kinds => '{SUPPORT_BODY,PLATFORM}', deletable => true, is_public => true);
