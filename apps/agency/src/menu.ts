import { accessMenu } from '@toroku/web-access';
import type { MenuItem } from '@toroku/web-base';
import { agencyMenuWords, webWords } from '@toroku/words';

/** The places of the main menu, in the order in which people need them. */
export const menu: readonly MenuItem[] = [
  { href: '/', label: webWords.home },
  { href: '/assessments', label: agencyMenuWords.assessments },
  { href: '/procuring', label: agencyMenuWords.procuring },
  { href: '/businesses', label: agencyMenuWords.businesses },
  accessMenu,
];
