import { actionPages } from './pages/action-pages';
import { chartPages } from './pages/chart-pages';
import { choicePages } from './pages/choice-pages';
import { fieldPages } from './pages/field-pages';
import { formPages } from './pages/form-pages';
import { gridPages } from './pages/grid-pages';
import { layoutPages } from './pages/layout-pages';
import { listPages } from './pages/list-pages';
import { notePages } from './pages/note-pages';
import { timePages } from './pages/time-pages';
import type { CataloguePage } from './sample';

/** Every page of the catalogue. */
export const pages: readonly CataloguePage[] = [...layoutPages, ...actionPages, ...fieldPages, ...choicePages, ...formPages, ...listPages, ...notePages, ...timePages, ...chartPages, ...gridPages];
