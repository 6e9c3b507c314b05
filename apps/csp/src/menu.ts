import type { MenuItem } from '@toroku/web-base';
import { webWords } from '@toroku/words';

/** The places of the main menu, in the order in which people need them. */
export const menu: readonly MenuItem[] = [{ href: '/', label: webWords.home }];
