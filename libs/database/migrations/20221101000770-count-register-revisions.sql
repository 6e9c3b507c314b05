-- One number that rises with every change of a register, in the transaction of the change: who reads it knows whether an answer kept in memory still holds.
create table register_revision (
  only_one boolean primary key default true check (only_one),
  revision bigint not null
);
insert into register_revision (revision) values (1);
alter table register_revision enable row level security;
alter table register_revision force row level security;
grant select on register_revision to toroku_api, toroku_worker, toroku_register;
create policy register_revision_read_by_everybody on register_revision for select to toroku_api, toroku_worker, toroku_register using (true);
create policy register_revision_for_the_system on register_revision to toroku_owner
  using ((select current_setting('app.system', true)) = 'on') with check ((select current_setting('app.system', true)) = 'on');

-- Runs as the owner, who sees as the system for the length of the call.
create function count_register_revision() returns trigger language plpgsql security definer set search_path = toroku as $$
declare
  before text := coalesce(current_setting('app.system', true), '');
begin
  perform set_config('app.system', 'on', true);
  update register_revision set revision = revision + 1;
  perform set_config('app.system', before, true);
  return null;
end $$;
create trigger register_entry_counts after insert or update or delete on register_entry for each statement execute function count_register_revision();
create trigger register_event_counts after insert or update or delete on register_event for each statement execute function count_register_revision();
