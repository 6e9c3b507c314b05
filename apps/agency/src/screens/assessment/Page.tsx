import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, DayText, DescriptionList, PageHeading, Section, StatusBadge, useSay, type Tone } from '@toroku/ui';
import { NotFound, useName } from '@toroku/web-base';
import { WorkbookLink } from '@toroku/web-workbook';
import { agencyAssessmentWords as words, agencyMenuWords, impactAssessmentStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { DeclineButton } from './DeclineButton';
import { FactSheet } from './FactSheet';
import { OtherResults } from './OtherResults';
import { AssessmentFactSheetDocument, AssessmentPageDocument } from './Page.generated';
import type { Assessment } from './sheet-form';
import { SheetEditor } from './SheetEditor';
import { SheetResult } from './SheetResult';

const TONES: Readonly<Record<Assessment['state'], Tone>> = { REQUESTED: 'warning', DRAFTING: 'info', CONCLUDED: 'success', DECLINED: 'neutral', WITHDRAWN: 'neutral' };

/** One impact assessment: what the provider states, what the agency writes, what it comes to, how others judged. */
export function AssessmentPage(): ReactNode {
  const { id = '' } = useParams();
  const { data } = useSuspenseQuery(AssessmentPageDocument, { variables: { id } });
  const assessment = data.impactAssessment;
  if (!assessment) return <NotFound />;
  const mayWrite = assessment.viewerMay.includes('writeImpactAssessment');
  return (
    <>
      <Heading assessment={assessment} />
      <Case assessment={assessment} />
      <About assessment={assessment}>
        {mayWrite && data.impactGuidance && data.targetBusinessList ? <SheetEditor key={assessment.id} assessment={assessment} guidance={data.impactGuidance} list={data.targetBusinessList} /> : <SheetResult assessment={assessment} guidance={data.impactGuidance} list={data.targetBusinessList} />}
      </About>
    </>
  );
}

function Heading({ assessment }: { readonly assessment: Assessment }): ReactNode {
  const say = useSay();
  const name = useName();
  const title = say(words.title, { service: name(assessment.service) });
  return (
    <>
      <title>{title}</title>
      <Breadcrumbs items={[{ href: '/assessments', label: say(agencyMenuWords.assessments) }, { label: title }]} />
      <PageHeading title={title} lead={<StatusBadge tone={TONES[assessment.state]}>{say(impactAssessmentStateWords[assessment.state])}</StatusBadge>} actions={
          <>
            <WorkbookLink href={`/assessments/${assessment.id}/workbook`} />
            <DeclineButton assessment={assessment} />
          </>
        }
      />
    </>
  );
}

function Case({ assessment }: { readonly assessment: Assessment }): ReactNode {
  const say = useSay();
  const { requestedOn, requestNote, concludedOn, declineReason, sheet } = assessment;
  const items = [
    { term: say(words.requestedOn), detail: requestedOn ? <DayText day={requestedOn} /> : null },
    { term: say(words.requestNote), detail: requestNote },
    { term: say(words.concludedOn), detail: concludedOn ? <DayText day={concludedOn} /> : null },
    { term: say(words.usableThrough), detail: sheet?.usableThroughOn ? <DayText day={sheet.usableThroughOn} /> : null },
    { term: say(words.declineReason), detail: declineReason },
  ].filter(({ detail }) => detail);
  return (
    <Section title={say(words.case)}>
      <p>{assessment.service?.summaryJa}</p>
      {items.length > 0 ? <DescriptionList items={items} /> : null}
    </Section>
  );
}

/** What the provider states above, other agencies' judgements below. */
function About({ assessment, children }: { readonly assessment: Assessment; readonly children: ReactNode }): ReactNode {
  const { data } = useSuspenseQuery(AssessmentFactSheetDocument, { variables: { serviceId: assessment.serviceId } });
  return (
    <>
      <FactSheet sheet={data.serviceFactSheet} />
      {children}
      <OtherResults assessment={assessment} others={data.impactAssessments} />
    </>
  );
}
