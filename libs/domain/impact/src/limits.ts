/** The longest texts and lists of this context (platform's choice: what a form field holds), in UTF-16 code units and items. */
export const LINE_MAX = 200;
export const PROSE_MAX = 4_000;
export const PLACES_MAX = 100;
export const USES_MAX = 50;
export const INFORMATION_MAX = 100;
