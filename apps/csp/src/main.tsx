import '@toroku/ui/styles.css';
import { startApp } from '@toroku/web-base';
import { menu } from './menu';
import { routes } from './routes';

startApp({ app: 'csp', kinds: ['CSP'], menu, routes });
