import { webApp } from '../../vite.web.ts';

export default webApp('csp', import.meta.dirname);
