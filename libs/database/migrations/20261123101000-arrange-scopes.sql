-- 監査対象の調整. What the audit body changed about the proposed scope: its own document, which the provider reads too.
create table engagement_arrangement (
  id uuid primary key,
  audit_body_id uuid not null references organisation (id),
  moves jsonb not null,
  pulls jsonb not null,
  arranged_by_id text not null,
  arranged_on date not null,
  constraint arrangement_by_the_body foreign key (id, audit_body_id) references engagement (id, audit_body_id)
);
comment on column engagement_arrangement.moves is 'Rows {controlId, slot}: controls put into another slot of their cycle';
comment on column engagement_arrangement.pulls is 'Rows {controlId, reason}: controls taken into this year besides';
select protect('engagement_arrangement', 'id', writer => 'audit_body_id');

-- Reasons that scopes have since they are arranged, and since rule sets tell more classes of controls apart.
alter table engagement_control drop constraint engagement_control_reason_check;
alter table engagement_control add constraint engagement_control_reason_check
  check (reason in ('GOVERNANCE_ALL', 'MANAGEMENT_ALL', 'EVERY_YEAR', 'AREA_THIS_YEAR', 'CLASS_THIS_YEAR', 'AREA_DESIGN_FIRST_YEAR', 'CHANGED', 'PULLED', 'ASKED', 'OTHER_YEAR', 'NOT_STATED', 'OUTSIDE_AREAS', 'NOT_ASKED'));
