import type { Noun, Places } from '@toroku/web-base';

const FOLDERS: Readonly<Partial<Record<Noun, string>>> = { statement: 'statements', preApplication: 'pre-applications', registrationApplication: 'applications', targetBusinessProposal: 'proposals', incident: 'incidents', registerEntry: 'entries' };

/** Where this app shows what. */
export const places: Places = (noun, id) => {
  const folder = FOLDERS[noun];
  return folder ? `/${folder}/${id}` : null;
};
