/** Who may do what in a table, said apart from the policies in SQL. */
export interface Expected {
  /** The column whose sight decides who reads; null: everybody who is signed in. */
  readonly subject: string | null;
  /** Subjects whose sight lets a row be read besides, as SQL over the row's key. */
  readonly alsoSeenWith?: string;
  /** The column that holds the only organisation that writes; absent: whoever sees may. */
  readonly writer?: string;
  /** Only organisations of these kinds write. */
  readonly kinds?: readonly string[];
  readonly isDeletable?: boolean;
  /** Read by its writer alone, whoever else sees the subject. */
  readonly isInside?: boolean;
  /** Written once: no update, by anybody. */
  readonly isFinal?: boolean;
  /** Read by everybody, also through the public register. */
  readonly isPublic?: boolean;
}

const SUPPORT = ['SUPPORT_BODY'];
const ministries = ['MINISTRY_IN_CHARGE'];
const editions: Expected = { subject: null, kinds: ['SUPPORT_BODY', 'PLATFORM'], isDeletable: true, isPublic: true };
const help: Expected = { subject: null, kinds: ['SUPPORT_BODY', 'PLATFORM'], isDeletable: true };

/** Every table of the scheme. A document has a writer: nobody else changes a word of it, whatever they see. A case has none: its parties move it in turn. */
export const expected: Readonly<Record<string, Expected>> = {
  number_series: { subject: null },
  organisation: { subject: null, kinds: ['PLATFORM'], isPublic: true },
  catalogue_edition: editions,
  control: editions,
  control_guidance: help,
  certificate_mapping: help,
  mapped_control: help,
  workbook_template: { subject: null, kinds: ['SUPPORT_BODY', 'PLATFORM'], isFinal: true },
  cloud_service: { subject: 'id', writer: 'provider_id' },
  statement: { subject: 'id', writer: 'provider_id' },
  statement_control: { subject: 'statement_id', writer: 'provider_id', isDeletable: true },
  control_comment: { subject: 'statement_id', writer: 'provider_id', isInside: true },
  control_assignment: { subject: 'statement_id', writer: 'provider_id', isInside: true, isDeletable: true },
  reference_translation_request: { subject: 'statement_id', writer: 'requested_by_id', kinds: SUPPORT, isFinal: true },
  reference_translation: { subject: 'statement_id', writer: 'provider_id', isFinal: true },
  statement_declaration: { subject: 'statement_id', writer: 'provider_id', isFinal: true },
  evidence_file: { subject: 'id', alsoSeenWith: 'select statement_id as subject from evidence_link where file_id = $1', writer: 'provider_id', isFinal: true },
  evidence_link: { subject: 'statement_id', writer: 'provider_id', isDeletable: true, isFinal: true },
  impact_guidance: { subject: null, writer: 'revised_by', kinds: ministries },
  target_business_list: { subject: null, writer: 'adopted_by', kinds: ministries },
  service_fact_sheet: { subject: 'id', writer: 'provider_id' },
  impact_assessment: { subject: 'id' },
  impact_sheet: { subject: 'id', writer: 'agency_id' },
  pre_application: { subject: 'id' },
  pre_application_form: { subject: 'pre_application_id', writer: 'provider_id' },
  pre_application_submission: { subject: 'pre_application_id', writer: 'provider_id', isFinal: true },
  pre_application_notice: { subject: 'pre_application_id', writer: 'issued_by', kinds: [...SUPPORT, ...ministries], isFinal: true },
  target_business_proposal: { subject: 'id', kinds: [...SUPPORT, ...ministries] },
  audit_body_listing: { subject: null, kinds: ['STEERING_COMMITTEE'], isPublic: true },
  engagement: { subject: 'id' },
  engagement_carryover: { subject: 'id', writer: 'provider_id' },
  engagement_arrangement: { subject: 'id', writer: 'audit_body_id' },
  engagement_control: { subject: 'engagement_id', writer: 'audit_body_id', isDeletable: true },
  control_result: { subject: 'engagement_id', writer: 'audit_body_id' },
  engagement_sample_sizes: { subject: 'id', writer: 'audit_body_id' },
  audit_population: { subject: 'engagement_id', writer: 'audit_body_id' },
  audit_sample: { subject: 'engagement_id', writer: 'audit_body_id' },
  representation: { subject: 'engagement_id', writer: 'provider_id', isFinal: true },
  audit_report: { subject: 'id', writer: 'audit_body_id', isFinal: true },
  signature: { subject: 'case_id', writer: 'organisation_id', isFinal: true },
  internal_audit: { subject: 'id', writer: 'provider_id' },
  internal_audit_result: { subject: 'internal_audit_id', writer: 'provider_id' },
  internal_audit_report: { subject: 'id', writer: 'provider_id', isFinal: true },
  working_papers_request: { subject: 'internal_audit_id', writer: 'requested_by_id', kinds: SUPPORT },
  working_papers: { subject: 'internal_audit_id', writer: 'provider_id' },
  finding: { subject: 'case_id' },
  finding_document: { subject: 'case_id', writer: 'raised_by_organisation_id' },
  improvement_plan: { subject: 'case_id', writer: 'provider_id' },
  registration_application: { subject: 'id' },
  registration_application_form: { subject: 'application_id', writer: 'provider_id', kinds: ['CSP'] },
  application_query: { subject: 'application_id', writer: 'support_body_id', kinds: SUPPORT },
  application_answer: { subject: 'application_id', writer: 'provider_id', kinds: ['CSP'], isFinal: true },
  exclusion_judgement: { subject: 'application_id', writer: 'support_body_id', kinds: SUPPORT },
  review_opinion: { subject: 'id', writer: 'support_body_id', kinds: SUPPORT },
  committee_vote: { subject: 'id', writer: 'committee_id', kinds: ['STEERING_COMMITTEE'] },
  register_entry: { subject: 'id', isPublic: true },
  register_event: { subject: 'entry_id', isPublic: true, isFinal: true },
  incident: { subject: 'id' },
  incident_report: { subject: 'incident_id', writer: 'provider_id', kinds: ['CSP'], isFinal: true },
};

/** Tables that are not of the scheme, each with all that the login of the API may ask for; their rows have specs of their own. */
export const beside: Readonly<Record<string, readonly string[]>> = {
  api_client: ['INSERT', 'SELECT', 'UPDATE'],
  audit_entry: ['INSERT', 'SELECT'],
  audit_seal: ['SELECT'],
  demonstration_step: [],
  expiry_reminder: [],
  member: ['INSERT', 'SELECT', 'UPDATE'],
  notice: ['SELECT'],
  notice_read: ['INSERT', 'SELECT'],
  outbox: ['INSERT'],
  presence: ['DELETE', 'INSERT', 'SELECT', 'UPDATE'],
  receipt: ['INSERT', 'SELECT'],
  register_revision: ['SELECT'],
  sight: ['INSERT', 'SELECT'],
  sight_offer: ['INSERT', 'SELECT'],
  web_session: ['DELETE', 'INSERT', 'SELECT', 'UPDATE'],
};
