import { incidentPolicies, seriousnessLevels, type Seriousness } from '@toroku/domain-incident';
import { Section, useSay } from '@toroku/ui';
import { VerbButton, VerbForm } from '@toroku/web-base';
import { operationsEntryWords, operationsIncidentWords as words, seriousnessWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { PolicyClause } from '../entry/PolicyClause';
import type { Incident } from './Page';
import { AssessIncidentDocument, CloseIncidentDocument } from './Page.generated';
import { canSuspendOn, SuspendEntry } from './SuspendEntry';

/** What may be done about the incident: it is judged, the entry is suspended on it, it is over. */
export function Decisions({ incident }: { readonly incident: Incident }): ReactNode {
  const say = useSay();
  const { id, version: expectedVersion, viewerMay } = incident;
  return (
    <>
      {viewerMay.includes('assessIncident') ? <Judgement incident={incident} /> : null}
      {canSuspendOn(incident) ? (
        <Section title={say(operationsEntryWords.suspendTitle)}>
          <SuspendEntry incident={incident} />
        </Section>
      ) : null}
      {viewerMay.includes('closeIncident') ? (
        <Section title={say(words.closing)} lead={say(words.closingLead)}>
          <VerbButton
            verb="closeIncident"
            kind="secondary"
            document={CloseIncidentDocument}
            viewerMay={viewerMay}
            confirm={
              <p>
                {say(words.closeNote)} <PolicyClause clause={incidentPolicies.closeIncident.clause} />
              </p>
            }
            input={() => ({ id, expectedVersion })}
          />
        </Section>
      ) : null}
    </>
  );
}

function Judgement({ incident: { id, version: expectedVersion } }: { readonly incident: Incident }): ReactNode {
  const say = useSay();
  return (
    <Section title={say(words.judge)}>
      <VerbForm
        verb="assessIncident"
        document={AssessIncidentDocument}
        keep={`assessIncident:${id}`}
        note={<PolicyClause clause={incidentPolicies.assessIncident.clause} />}
        questions={[
          { name: 'seriousness', kind: 'radio', label: say(words.seriousness), requirement: 'required', options: seriousnessLevels.map((one) => ({ value: one, label: say(seriousnessWords[one]) })) },
          { name: 'reason', kind: 'area', label: say(words.reason), requirement: 'required' },
        ]}
        input={({ text }) => ({ id, expectedVersion, seriousness: text('seriousness') as Seriousness, reason: text('reason') })}
      />
    </Section>
  );
}
