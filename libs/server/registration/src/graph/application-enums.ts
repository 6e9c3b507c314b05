import {
  applicationQueryStates,
  applicationTracks,
  castPositions,
  exclusionVerdicts,
  registrationApplicationKinds,
  registrationApplicationStates,
  registrationOutcomes,
  reviewConclusions,
  votePositions,
} from '@toroku/domain-registration';
import { enumOf } from '@toroku/server-graph';

export const RegistrationApplicationKindEnum = enumOf('RegistrationApplicationKind', registrationApplicationKinds, 'Whether a service asks to be put on the register or kept on it.');
export const RegistrationApplicationStateEnum = enumOf('RegistrationApplicationState', registrationApplicationStates, 'The states of a registration application.');
export const ApplicationTrackEnum = enumOf('ApplicationTrack', applicationTracks, 'The tracks an application may be made on here.');
export const RegistrationOutcomeEnum = enumOf('RegistrationOutcome', registrationOutcomes, 'What the steering committee may decide.');
export const ApplicationQueryStateEnum = enumOf('ApplicationQueryState', applicationQueryStates, 'Where a query stands.');
export const ExclusionVerdictEnum = enumOf('ExclusionVerdict', exclusionVerdicts, 'How the reason for leaving out a control objective is judged.');
export const ReviewConclusionEnum = enumOf('ReviewConclusion', reviewConclusions, 'What the reviewer proposes to the committee.');
export const VotePositionEnum = enumOf('VotePosition', votePositions, 'How a member of the committee stands to a case.');

export const CastPositionEnum = enumOf('CastPosition', castPositions, 'How a member votes; recusal is a verb of its own.');
