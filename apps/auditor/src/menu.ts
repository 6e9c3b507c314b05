import { accessMenu } from '@toroku/web-access';
import type { MenuItem } from '@toroku/web-base';
import { auditorWords, webWords } from '@toroku/words';

/** The places of the main menu, in the order in which people need them. */
export const menu: readonly MenuItem[] = [
  { href: '/', label: webWords.home },
  { href: '/engagements', label: auditorWords.engagements },
  { href: '/findings', label: auditorWords.findings },
  accessMenu,
];
