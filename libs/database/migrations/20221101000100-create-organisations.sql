-- 組織 and their members. Names are public facts of the scheme; members are seen by their own organisation and the platform.
create table organisation (
  id uuid primary key,
  version integer not null default 1,
  kind text not null,
  agency_kind text,
  name_ja text not null,
  name_en text not null,
  corporate_number text,
  registered_at timestamptz not null
);
select protect('organisation', null, is_public => true);
