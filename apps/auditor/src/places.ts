import type { Places } from '@toroku/web-base';

/** Where this app shows what. */
export const places: Places = (noun, id) => {
  if (noun === 'engagement') return `/engagements/${id}`;
  return noun === 'finding' ? `/findings/${id}` : null;
};
