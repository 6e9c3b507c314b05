import { accessMenu } from '@toroku/web-access';
import type { MenuItem } from '@toroku/web-base';
import { cspMenuWords, webWords } from '@toroku/words';

/** The places of the main menu, in the order of a service's way. */
export const menu: readonly MenuItem[] = [
  { href: '/', label: webWords.home },
  { href: '/services', label: cspMenuWords.services },
  { href: '/assessments', label: cspMenuWords.assessments },
  { href: '/pre-applications', label: cspMenuWords.preApplications },
  { href: '/statements', label: cspMenuWords.statements },
  { href: '/evidence', label: cspMenuWords.evidence },
  { href: '/engagements', label: cspMenuWords.audits },
  { href: '/applications', label: cspMenuWords.applications },
  { href: '/entries', label: cspMenuWords.entries },
  { href: '/incidents', label: cspMenuWords.incidents },
  accessMenu,
];
