import type { Noun, Places } from '@toroku/web-base';

const FOLDERS: Readonly<Partial<Record<Noun, string>>> = {
  cloudService: 'services',
  impactAssessment: 'assessments',
  preApplication: 'pre-applications',
  statement: 'statements',
  internalAudit: 'internal-audits',
  engagement: 'engagements',
  finding: 'findings',
  registrationApplication: 'applications',
  registerEntry: 'entries',
  incident: 'incidents',
};

/** Where this app shows what. */
export const places: Places = (noun, id) => {
  const folder = FOLDERS[noun];
  return folder ? `/${folder}/${id}` : null;
};
