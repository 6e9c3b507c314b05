-- 様式のひな形. The scheme's own workbook for a form, with where its fields lie; loaded by an operator, read by everybody who is signed in.
create table workbook_template (
  id uuid primary key,
  form text not null,
  name text not null,
  mapping jsonb not null,
  -- The workbook in base64.
  file text not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  loaded_by text not null,
  loaded_on date not null,
  unique (form, name)
);
select protect('workbook_template', null, writer_kinds => array['SUPPORT_BODY', 'PLATFORM']);
revoke update on workbook_template from toroku_api;
