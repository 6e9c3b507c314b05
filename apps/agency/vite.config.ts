import { webApp } from '../../vite.web.ts';

export default webApp('agency', import.meta.dirname);
