import { accessMenu } from '@toroku/web-access';
import type { MenuItem } from '@toroku/web-base';
import { operationsCatalogueWords, operationsEditionWords, operationsEntryWords, operationsMenuWords, webWords } from '@toroku/words';

/** The places of the main menu. Each desk sees the same ones; what may be done there follows from the person's duties. */
export const menu: readonly MenuItem[] = [
  { href: '/', label: webWords.home },
  { href: '/pre-applications', label: operationsMenuWords.preApplications },
  { href: '/applications', label: operationsMenuWords.applications },
  { href: '/entries', label: operationsEntryWords.menu },
  { href: '/proposals', label: operationsMenuWords.proposals },
  { href: '/incidents', label: operationsMenuWords.incidents },
  { href: '/target-businesses', label: operationsEditionWords.lists },
  { href: '/catalogue', label: operationsCatalogueWords.title },
  { href: '/audit-bodies', label: operationsMenuWords.auditBodies },
  { href: '/organisations', label: operationsMenuWords.organisations },
  accessMenu,
];
