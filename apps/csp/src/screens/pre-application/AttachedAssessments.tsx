import { useSuspenseQuery } from '@apollo/client/react';
import { Button, CheckboxGroup, Section, TextLink, useSay } from '@toroku/ui';
import { Reasons, Unreachable, useCommand, useName, type Draft } from '@toroku/web-base';
import { cspAssessmentWords, cspPreApplicationWords as words, impactAssessmentStateWords } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import { AttachImpactAssessmentsDocument, PreApplicationAssessmentsDocument } from './Page.generated';
import type { FormFields, PreApplication } from './pre-application-form';

const GIVEN_UP = ['DECLINED', 'WITHDRAWN'];

/** The assessments that the case rests on: chosen among those of the service. */
export function AttachedAssessments({ preApplication, draft }: { readonly preApplication: PreApplication; readonly draft: Draft<FormFields> }): ReactNode {
  const say = useSay();
  const name = useName();
  const { data } = useSuspenseQuery(PreApplicationAssessmentsDocument, { variables: { serviceId: preApplication.serviceId }, fetchPolicy: 'cache-and-network' });
  const [chosen, setChosen] = useState<readonly string[]>(preApplication.assessmentIds);
  const attach = useCommand(AttachImpactAssessmentsDocument);
  const assessments = data.impactAssessments.filter(({ state }) => !GIVEN_UP.includes(state));
  const run = async (): Promise<void> => {
    if (!(await draft.flush())) return;
    const outcome = await attach.run({ id: preApplication.id, expectedVersion: draft.version(), assessmentIds: chosen });
    if (outcome.kind === 'done') draft.rebase((outcome.answer as { readonly version: number }).version);
  };
  return (
    <Section title={say(words.assessments)} lead={say(words.assessmentsLead)}>
      <Reasons reasons={attach.reasons} />
      <Unreachable isUnreachable={attach.isUnreachable} />
      {assessments.length === 0 ? (
        <p id="form-assessments" tabIndex={-1}>
          {say(words.assessmentsNone)} <TextLink href={`/assessments/new?service=${preApplication.serviceId}`}>{say(cspAssessmentWords.newTitle)}</TextLink>
        </p>
      ) : (
        <>
          <CheckboxGroup id="form-assessments" legend={say(words.assessments)} options={assessments.map(({ id, agency, state }) => ({ value: id, label: say(words.assessmentOption, { agency: name(agency), state: say(impactAssessmentStateWords[state]) }) }))} value={chosen} onChange={setChosen} />
          <div>
            <Button kind="secondary" isBusy={attach.isRunning} onClick={() => void run()}>
              {say(words.attach)}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
