-- 有効期限の予告: which provider was reminded of which expiry how many months before. Each once.
create table expiry_reminder (
  entry_id uuid not null references register_entry (id),
  valid_through_on date not null,
  months integer not null check (months > 0),
  reminded_on date not null,
  primary key (entry_id, valid_through_on, months)
);
alter table expiry_reminder enable row level security;
alter table expiry_reminder force row level security;
grant select, insert on expiry_reminder to toroku_worker;
create policy expiry_reminder_for_the_system on expiry_reminder to toroku_worker, toroku_owner
  using ((select current_setting('app.system', true)) = 'on') with check ((select current_setting('app.system', true)) = 'on');
