import { ineligibilityGrounds, preApplicationResults, type IneligibilityGround, type PreApplicationResult } from '@toroku/domain-impact';
import { Disclosure, Section, useSay } from '@toroku/ui';
import { VerbButton, VerbForm } from '@toroku/web-base';
import { ineligibilityGroundWords, operationsPreApplicationWords as words, preApplicationResultWords, verbWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { linesOf } from '../../lines-of';
import { AcceptPreApplicationDocument, BeginPreApplicationReviewDocument, DecidePreApplicationDocument, ReturnPreApplicationDocument, type OperationsPreApplicationPageQuery } from './Page.generated';

type PreApplication = NonNullable<OperationsPreApplicationPageQuery['preApplication']>;

/** What the desk may do with the case now: receive it or send it back, take it up, decide it. */
export function Decisions({ preApplication }: { readonly preApplication: PreApplication }): ReactNode {
  const say = useSay();
  const { id, version: expectedVersion, viewerMay } = preApplication;
  return (
    <>
      {viewerMay.includes('acceptPreApplication') ? (
        <Section title={say(words.reception)}>
          <VerbForm
            verb="acceptPreApplication"
            document={AcceptPreApplicationDocument}
            keep={`acceptPreApplication:${id}`}
            questions={(['isByRightMethod', 'isComplete', 'isInJapanese'] as const).map((name) => ({ name, kind: 'yes', label: say(words[name]) }))}
            input={({ isYes }) => ({ id, expectedVersion, checks: { isByRightMethod: isYes('isByRightMethod'), isComplete: isYes('isComplete'), isInJapanese: isYes('isInJapanese') } })}
          />
          <Disclosure summary={say(verbWords.returnPreApplication)}>
            <VerbForm verb="returnPreApplication" kind="secondary" document={ReturnPreApplicationDocument} keep={`returnPreApplication:${id}`} questions={[{ name: 'notes', kind: 'area', label: say(words.notes), requirement: 'required' }]} input={({ text }) => ({ id, expectedVersion, notes: linesOf(text('notes')) })} />
          </Disclosure>
        </Section>
      ) : null}
      <VerbButton verb="beginPreApplicationReview" document={BeginPreApplicationReviewDocument} viewerMay={viewerMay} input={() => ({ id, expectedVersion })} />
      {viewerMay.includes('decidePreApplication') ? (
        <Section title={say(words.decision)}>
          <VerbForm
            verb="decidePreApplication"
            document={DecidePreApplicationDocument}
            keep={`decidePreApplication:${id}`}
            note={say(words.decideNote)}
            questions={[
              { name: 'result', kind: 'radio', label: say(words.result), requirement: 'required', options: preApplicationResults.map((result) => ({ value: result, label: say(preApplicationResultWords[result]) })) },
              { name: 'ground', kind: 'select', label: say(words.ground), requirement: 'optional', options: ineligibilityGrounds.map((ground) => ({ value: ground, label: say(ineligibilityGroundWords[ground]) })) },
              { name: 'reasons', kind: 'area', label: say(words.reason), requirement: 'required' },
            ]}
            input={({ text }) => ({ id, expectedVersion, result: text('result') as PreApplicationResult, reasons: text('reasons') ? [{ ground: (text('ground') || null) as IneligibilityGround | null, text: text('reasons') }] : [] })}
          />
        </Section>
      ) : null}
    </>
  );
}
