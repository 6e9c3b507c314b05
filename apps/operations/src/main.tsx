import '@toroku/ui/styles.css';
import { startApp } from '@toroku/web-base';
import { menu } from './menu';
import { routes } from './routes';

startApp({ app: 'operations', kinds: ['SUPPORT_BODY', 'STEERING_COMMITTEE', 'MINISTRY_IN_CHARGE', 'PLATFORM'], menu, routes });
