import { useSuspenseQuery } from '@apollo/client/react';
import { exclusionVerdicts, reviewConclusions, type ExclusionVerdict, type ReviewConclusion } from '@toroku/domain-registration';
import { Card, DataTable, Disclosure, Section, StatusBadge, useSay } from '@toroku/ui';
import { VerbButton, VerbForm } from '@toroku/web-base';
import { applicationQueryStateWords, exclusionVerdictWords, operationsApplicationWords as words, reviewConclusionWords, verbWords } from '@toroku/words';
import type { ReactNode } from 'react';
import type { Application } from './Page';
import { AskQueryDocument, CloseQueryDocument, ExcludedObjectivesDocument, JudgeExclusionDocument, RequestAdditionalAuditDocument, ResumeTechnicalReviewDocument, SendToCommitteeDocument, WriteReviewOpinionDocument } from './Page.generated';

/** The technical review: questions, exclusions, the opinion, and sending it on. */
export function Review({ application }: { readonly application: Application }): ReactNode {
  const say = useSay();
  const { id, version: expectedVersion, viewerMay } = application;
  return (
    <>
      <Queries application={application} />
      <Exclusions application={application} />
      <Opinion application={application} />
      {viewerMay.includes('requestAdditionalAudit') ? (
        <Disclosure summary={say(verbWords.requestAdditionalAudit)}>
          <VerbForm verb="requestAdditionalAudit" kind="secondary" document={RequestAdditionalAuditDocument} keep={`requestAdditionalAudit:${id}`} questions={[{ name: 'reason', kind: 'area', label: say(words.reason), requirement: 'required' }]} input={({ text }) => ({ id, expectedVersion, reason: text('reason') })} />
        </Disclosure>
      ) : null}
      <VerbButton verb="resumeTechnicalReview" document={ResumeTechnicalReviewDocument} viewerMay={viewerMay} input={() => ({ id, expectedVersion })} />
      <VerbButton verb="sendToCommittee" document={SendToCommitteeDocument} viewerMay={viewerMay} input={() => ({ id, expectedVersion })} confirm={<p>{say(words.sendNote)}</p>} />
    </>
  );
}

function Queries({ application }: { readonly application: Application }): ReactNode {
  const say = useSay();
  const { id: applicationId, version: expectedVersion, viewerMay, queries } = application;
  const mayAsk = viewerMay.includes('askQuery');
  if (queries.length === 0 && !mayAsk) return null;
  return (
    <Section title={say(words.queries)}>
      {queries.map(({ id, number, about, question, state, answer }) => (
        <Card key={id} title={say(about ? words.query : words.queryPlain, { number, about })} level={3} status={<StatusBadge tone={state === 'ASKED' ? 'warning' : 'neutral'}>{say(applicationQueryStateWords[state])}</StatusBadge>}>
          <p>{question}</p>
          {answer ? <p>{answer.answer}</p> : null}
          {state === 'ANSWERED' ? <VerbButton verb="closeQuery" kind="secondary" document={CloseQueryDocument} viewerMay={viewerMay} input={() => ({ id: applicationId, expectedVersion, queryId: id })} /> : null}
        </Card>
      ))}
      {mayAsk ? (
        <VerbForm
          key={queries.length}
          verb="askQuery"
          kind="secondary"
          document={AskQueryDocument}
          keep={`askQuery:${applicationId}`}
          questions={[
            { name: 'about', kind: 'text', label: say(words.about), requirement: 'optional' },
            { name: 'question', kind: 'area', label: say(words.question), requirement: 'required' },
          ]}
          input={({ text }) => ({ id: applicationId, expectedVersion, about: text('about'), question: text('question') })}
        />
      ) : null}
    </Section>
  );
}

function Exclusions({ application }: { readonly application: Application }): ReactNode {
  const say = useSay();
  const { exclusionJudgements, statement, viewerMay } = application;
  const mayJudge = viewerMay.includes('judgeExclusion') && statement !== null;
  if (exclusionJudgements.length === 0 && !mayJudge) return null;
  return (
    <Section title={say(words.exclusions)}>
      <DataTable
        caption={say(words.exclusions)}
        isCaptionHidden
        rows={exclusionJudgements}
        rowKey={({ id }) => id}
        empty={<p>{say(words.exclusionsNone)}</p>}
        columns={[
          { key: 'objective', header: say(words.objective), isRowHeader: true, cell: ({ objectiveId }) => objectiveId },
          { key: 'stated', header: say(words.statedReason), cell: ({ statedReason }) => statedReason },
          { key: 'verdict', header: say(words.verdict), cell: ({ verdict }) => say(exclusionVerdictWords[verdict]) },
          { key: 'reason', header: say(words.reason), cell: ({ reason }) => reason },
        ]}
      />
      {mayJudge && statement ? <JudgeForm application={application} statementId={statement.id} /> : null}
    </Section>
  );
}

function JudgeForm({ application, statementId }: { readonly application: Application; readonly statementId: string }): ReactNode {
  const say = useSay();
  const { statement } = useSuspenseQuery(ExcludedObjectivesDocument, { variables: { id: statementId } }).data;
  const lines = statement?.controls ?? [];
  const judged = new Set(application.exclusionJudgements.map(({ objectiveId }) => objectiveId));
  const open = lines.filter(({ level, controlId }) => level === 'OBJECTIVE' && !judged.has(controlId));
  const reasonOf = (objective: string): string => lines.find((line) => line.objective === objective && line.reasonNotSelected !== '')?.reasonNotSelected ?? '';
  if (open.length === 0) return null;
  return (
    <VerbForm
      key={judged.size}
      verb="judgeExclusion"
      kind="secondary"
      document={JudgeExclusionDocument}
      keep={`judgeExclusion:${application.id}:${judged.size}`}
      initial={{ objectiveId: open[0]?.controlId ?? '' }}
      questions={[
        { name: 'objectiveId', kind: 'select', label: say(words.objective), requirement: 'required', options: open.map(({ controlId }) => ({ value: controlId, label: `${controlId} ${reasonOf(controlId)}` })) },
        { name: 'verdict', kind: 'radio', label: say(words.verdict), requirement: 'required', options: exclusionVerdicts.map((verdict) => ({ value: verdict, label: say(exclusionVerdictWords[verdict]) })) },
        { name: 'reason', kind: 'area', label: say(words.reason), requirement: 'required' },
      ]}
      input={({ text }) => ({ id: application.id, expectedVersion: application.version, objectiveId: text('objectiveId'), verdict: text('verdict') as ExclusionVerdict, reason: text('reason') })}
    />
  );
}

function Opinion({ application }: { readonly application: Application }): ReactNode {
  const say = useSay();
  const { id, version: expectedVersion, viewerMay, reviewOpinion } = application;
  if (!viewerMay.includes('writeReviewOpinion')) {
    return reviewOpinion ? (
      <Section title={say(words.opinion)}>
        <p>{`${say(reviewConclusionWords[reviewOpinion.conclusion])}: ${reviewOpinion.opinion}`}</p>
      </Section>
    ) : null;
  }
  return (
    <Section title={say(words.opinion)}>
      <VerbForm
        verb="writeReviewOpinion"
        kind="secondary"
        document={WriteReviewOpinionDocument}
        keep={`writeReviewOpinion:${id}`}
        initial={{ conclusion: reviewOpinion?.conclusion ?? '', opinion: reviewOpinion?.opinion ?? '' }}
        questions={[
          { name: 'conclusion', kind: 'radio', label: say(words.conclusion), requirement: 'required', options: reviewConclusions.map((one) => ({ value: one, label: say(reviewConclusionWords[one]) })) },
          { name: 'opinion', kind: 'area', label: say(words.opinion), requirement: 'required' },
        ]}
        input={({ text }) => ({ id, expectedVersion, conclusion: text('conclusion') as ReviewConclusion, opinion: text('opinion') })}
      />
    </Section>
  );
}
