import { webApp } from '../../vite.web.ts';

export default webApp('operations', import.meta.dirname);
