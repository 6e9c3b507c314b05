import { beginTechnicalReview as decide } from '@toroku/domain-registration';
import { moveCommand } from './application-command';

export const beginTechnicalReview = moveCommand({ verb: 'beginTechnicalReview', decide: (application, _, moment) => decide(application, moment) });
