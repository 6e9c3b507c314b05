import type { Places } from '@toroku/web-base';

/** Where this app shows what. */
export const places: Places = (noun, id) => (noun === 'impactAssessment' ? `/assessments/${id}` : null);
