import type { CreateRegisterPages } from '@toroku/contract';
import { registerPages } from './pages';
import stylesheet from './styles.css?url';

/** The pages of the register with the style that was built with them. */
export const createRegisterPages: CreateRegisterPages = (options) => registerPages({ ...options, stylesheet });
