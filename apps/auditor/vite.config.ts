import { webApp } from '../../vite.web.ts';

export default webApp('auditor', import.meta.dirname);
