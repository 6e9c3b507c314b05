/** What may stand for a parameter: a value, and the state of what it names. */
export interface Example {
  readonly value: string;
  readonly state: string;
}

const of = (table: string, state = 'state'): string => `select id::text as value, ${state} as state from ${table} order by id`;

/**
 * Where the demonstration has examples for a parameter, by the word before it in the address. Asked as the person who visits, so that row security answers
 * who sees what; `$1` is the parameter before, if there is one. A parameter without a line here fails the journey.
 */
export const examples: Readonly<Record<string, string>> = {
  services: of('cloud_service', `''`),
  assessments: of('impact_assessment'),
  'pre-applications': of('pre_application'),
  proposals: of('target_business_proposal'),
  statements: of('statement'),
  'internal-audits': of('internal_audit'),
  engagements: of('engagement'),
  findings: of('finding'),
  applications: of('registration_application'),
  entries: of('register_entry', 'status'),
  incidents: of('incident'),
  catalogue: `select id as value, '' as state from catalogue_edition order by id`,
  evidence: of('evidence_file', 'scan'),
};

/** The question for a parameter like `engagements/:id`; a fault says what to add. */
export function questionFor(parameter: string): string {
  const [word = ''] = parameter.split('/');
  const question = examples[parameter] ?? examples[word];
  if (!question) throw new Error(`no example for ${parameter}: add one to apps/api/journeys/routes/examples.ts`);
  return question;
}
