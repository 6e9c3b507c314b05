-- Who has which document open, for some seconds. No data of the scheme: nothing is lost when the server loses it, so it is not logged (docs/adr).
create unlogged table presence (
  subject_id uuid not null,
  member_id uuid not null references member (id),
  organisation_id uuid not null references organisation (id),
  seen_at timestamptz not null,
  primary key (subject_id, member_id)
);
create index presence_by_member on presence (member_id, seen_at);
alter table presence enable row level security;
alter table presence force row level security;
grant select, insert, update, delete on presence to toroku_api;

-- A member is present only where the member sees the case, and is seen by the colleagues who see it too: names of others are nobody's business.
do $$
declare
  sees text := 'organisation_id = nullif((select current_setting(''app.organisation_id'', true)), '''')::uuid
    and (exists (select 1 from toroku.sight s where s.subject_id = presence.subject_id and s.party = any (string_to_array((select current_setting(''app.parties'', true)), '','')))
      or exists (select 1 from toroku.finding f where f.id = presence.subject_id))';
  own text := 'member_id::text = (select current_setting(''app.actor_id'', true))';
begin
  execute format('create policy presence_seen_by_colleagues on presence for select to toroku_api using (%s)', sees);
  execute format('create policy presence_told_by_the_member on presence for insert to toroku_api with check (%s and %s)', own, sees);
  execute format('create policy presence_renewed_by_the_member on presence for update to toroku_api using (%s and %s) with check (%s and %s)', own, sees, own, sees);
  execute format('create policy presence_ended_by_the_member on presence for delete to toroku_api using (%s)', own);
end $$;
