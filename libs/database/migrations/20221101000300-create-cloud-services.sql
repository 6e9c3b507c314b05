-- クラウドサービス. Seen by its provider until a case shows it to others; written by its provider alone.
create table cloud_service (
  id uuid primary key,
  version integer not null default 1,
  provider_id uuid not null references organisation (id),
  name_ja text not null,
  name_en text not null,
  summary_ja text not null,
  summary_en text not null,
  delivery_model text not null check (delivery_model in ('SAAS', 'PAAS', 'IAAS')),
  registered_on date not null
);
create index cloud_service_by_provider on cloud_service (provider_id);
select protect('cloud_service', 'id', writer => 'provider_id');
