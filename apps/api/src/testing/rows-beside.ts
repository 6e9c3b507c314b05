import { idOf, registrationPeople, type House, type ServiceWithPapers } from '@toroku/testing';

const [csp, body, support] = [registrationPeople.provider, registrationPeople.lead, registrationPeople.supportBody].map(({ organisationId }) => organisationId ?? '') as [string, string, string];
const on = '2023-01-20';

/** Rows that the way to the register leaves out, past the gate: what stands in them does not matter here, only whose they are. */
export async function rowsBeside(house: House, { service, papers: { engagementId, internalAuditId } }: ServiceWithPapers): Promise<void> {
  const add = (table: string, row: Readonly<Record<string, unknown>>) =>
    house.truth(`insert into ${table} (${Object.keys(row).join(', ')}) select ${Object.keys(row).join(', ')} from jsonb_populate_record(null::${table}, $1)`, [JSON.stringify(row)]);
  const show = (subject: string, ...parties: readonly string[]) => Promise.all(parties.map((party) => add('sight', { subject_id: subject, party, granted_by: 'spec' })));
  const [finding, query, request, incident, proposal] = ['finding', 'query', 'request', 'incident', 'proposal'].map(idOf) as [string, string, string, string, string];

  await add('workbook_template', { id: idOf('template'), form: 'statement', name: '様式', mapping: { sheets: [] }, file: '', digest: '0'.repeat(64), loaded_by: 'spec', loaded_on: on });
  const edition = '2022-04';
  await add('control_guidance', { id: idOf('guidance'), edition_id: edition, control_id: '9.2.3.1', text_ja: '鍵は分けて保管する', text_en: '', source: '手引き', loaded_on: on });
  await add('certificate_mapping', { id: idOf('mapping'), edition_id: edition, scheme: 'ISO_27001', source: '対応表', loaded_on: on });
  await add('mapped_control', { id: idOf('mapped'), mapping_id: idOf('mapping'), reference: 'A.5.15', control_id: '9.2.3.1' });
  await add('engagement_arrangement', { id: engagementId, audit_body_id: body, moves: [], pulls: [], arranged_by_id: 'spec', arranged_on: on });
  await add('engagement_sample_sizes', { id: engagementId, audit_body_id: body, rows: [], basis: '手引き', set_by_id: 'spec', set_on: on });
  await add('audit_population', { id: idOf('population'), engagement_id: engagementId, audit_body_id: body, name: '申請', from_on: on, through_on: on, source: '一覧', size: 1, frequency: 'YEARLY', control_ids: ['9.2.3.1'], recorded_by_id: 'spec', recorded_on: on });
  await add('audit_sample', { id: idOf('sample'), engagement_id: engagementId, audit_body_id: body, population_id: idOf('population'), control_id: '9.2.3.1', selection: 'ALL', selection_note: '', size_reason: '', items: [], recorded_by_id: 'spec', recorded_on: on });
  await add('finding', { id: finding, version: 1, source: 'EXTERNAL', case_id: engagementId, engagement_id: engagementId, service_id: service.id, provider_id: csp, raised_by_organisation_id: body, control_id: '9.2.3.1', state: 'PLAN_SUBMITTED', raised_on: on });
  await add('finding_document', { id: finding, case_id: engagementId, raised_by_organisation_id: body, title: '記録', description: '記録がない' });
  await add('improvement_plan', { id: idOf('plan'), version: 1, finding_id: finding, case_id: engagementId, provider_id: csp, measures: '改める', responsible_person: '鈴木', improve_by_on: on, submitted_on: on });
  await add('working_papers_request', { id: request, version: 1, internal_audit_id: internalAuditId, provider_id: csp, requested_by_id: support, reason: '確認', requested_on: on });
  await add('working_papers', { id: request, internal_audit_id: internalAuditId, provider_id: csp, content: '調書', reference: '', provided_on: on });

  const [application] = await house.truth<{ id: string }>('select id from registration_application');
  const of = { application_id: application?.id, provider_id: csp };
  await add('application_query', { id: query, version: 1, ...of, support_body_id: support, number: 1, about: '言明書', question: '確認', asked_by_id: 'spec', asked_on: on });
  await add('application_answer', { id: idOf('answer'), query_id: query, ...of, answer: '回答', answered_by_id: 'spec', answered_on: on });

  const [entry] = await house.truth<{ id: string }>('select id from register_entry');
  await add('incident', { id: incident, version: 1, entry_id: entry?.id, provider_id: csp, track: 'ISMAP_LIU', state: 'PRELIMINARY_REPORTED', learned_from: '', assessment_reason: '' });
  const told = { what_happened: '漏えい', affected_users: '', affected_information: '', cause: '', measures: '', contact: '' };
  await add('incident_report', { id: idOf('report'), incident_id: incident, provider_id: csp, kind: 'PRELIMINARY', reported_at: `${on}T09:00:00Z`, reported_by: 'spec', ...told });
  await show(incident, `ORG:${csp}`, 'KIND:SUPPORT_BODY', 'KIND:STEERING_COMMITTEE');

  const [file, statement] = [idOf('evidence file'), await statementOf(house, service.id)];
  await add('evidence_file', { id: file, provider_id: csp, upload_id: idOf('upload'), digest: '0'.repeat(64), size: 1, media_type: 'application/pdf', name: '記録.pdf', scan: 'NOT_SCANNED', uploaded_by_id: csp, uploaded_at: `${on}T09:00:00Z` });
  await add('evidence_link', { id: idOf('link'), file_id: file, statement_id: statement, provider_id: csp, control_id: '9.2.3.1', linked_by_id: csp, linked_on: on });
  await show(file, `ORG:${csp}`);
  await add('member', { id: idOf('member'), version: 1, organisation_id: csp, name_ja: '同僚', name_en: 'Colleague', email: 'colleague@provider.example', duties: [], state: 'INVITED', invited_at: `${on}T09:00:00Z` });
  await add('control_comment', { id: idOf('comment'), statement_id: statement, provider_id: csp, control_id: '9.2.3.1', text: '確認', written_by: idOf('member'), written_at: `${on}T09:00:00Z` });
  await add('control_assignment', { statement_id: statement, provider_id: csp, control_id: '9.2.3.1', member_id: idOf('member') });
  const attachment = { statement_id: statement, provider_id: csp, attachment: 'SERVICE_OVERVIEW' };
  await add('reference_translation_request', { id: idOf('translation request'), ...attachment, requested_by_id: support, requested_on: on });
  await add('reference_translation', { id: idOf('translation'), ...attachment, original: 'Two sites.', text: '二つの拠点', provided_on: on });

  await add('target_business_proposal', { id: proposal, version: 1, business: '業務', grounds: '理由', state: 'PROPOSED', proposed_on: on });
  await show(proposal, 'KIND:SUPPORT_BODY', 'KIND:MINISTRY_IN_CHARGE');
}

async function statementOf(house: House, serviceId: string): Promise<string | undefined> {
  const [statement] = await house.truth<{ id: string }>('select id from statement where service_id = $1', [serviceId]);
  return statement?.id;
}
