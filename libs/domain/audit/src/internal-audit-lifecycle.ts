import type { Lifecycle } from '@toroku/kernel';
import type { InternalAuditState } from './internal-audit';
import type { WorkingPapersState } from './working-papers';

/** What may be done about an internal audit that exists. */
export const internalAuditVerbs = ['planInternalAudit', 'recordInternalAuditResults', 'reportInternalAudit', 'requestWorkingPapers'] as const;
export type InternalAuditVerb = (typeof internalAuditVerbs)[number];

/** 内部監査の流れ. */
export const internalAuditLifecycle: Lifecycle<InternalAuditState, InternalAuditVerb, 'PROVIDER'> = {
  noun: 'internalAudit',
  initial: 'DRAFT',
  states: {
    DRAFT: {
      awaits: 'PROVIDER',
      verbs: { planInternalAudit: ['DRAFT'], recordInternalAuditResults: ['DRAFT'], reportInternalAudit: ['REPORTED'] },
    },
    REPORTED: { awaits: 'NOBODY', verbs: { requestWorkingPapers: ['REPORTED'] } },
  },
};

/** 内部監査調書の提示の流れ. */
export const workingPapersLifecycle: Lifecycle<WorkingPapersState, 'provideWorkingPapers', 'PROVIDER'> = {
  noun: 'workingPapersRequest',
  initial: 'REQUESTED',
  states: {
    REQUESTED: { awaits: 'PROVIDER', verbs: { provideWorkingPapers: ['PROVIDED'] } },
    PROVIDED: { awaits: 'NOBODY', verbs: {} },
  },
};
