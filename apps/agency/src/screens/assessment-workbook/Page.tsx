import { useSuspenseQuery } from '@apollo/client/react';
import { useSay } from '@toroku/ui';
import { NotFound, useName } from '@toroku/web-base';
import { useTaking, WorkbookPage } from '@toroku/web-workbook';
import { agencyMenuWords, impactBookWords, webWorkbookWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { WriteImpactAssessmentDocument } from '../assessment/Page.generated';
import { AssessmentWorkbookDocument } from './Page.generated';

/** The agency’s part of form 1-2 as a workbook. */
export function AssessmentWorkbookPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const { impactAssessment } = useSuspenseQuery(AssessmentWorkbookDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  const taking = useTaking(WriteImpactAssessmentDocument, (read) => [{ ...read, id, expectedVersion: impactAssessment?.version ?? 0 }]);
  if (!impactAssessment) return <NotFound />;
  const trail = [
    { href: '/assessments', label: say(agencyMenuWords.assessments) },
    { href: `/assessments/${id}`, label: name(impactAssessment.service) },
  ];
  const title = say(webWorkbookWords.ofService, { form: say(impactBookWords.sheetTitle), service: name(impactAssessment.service) });
  return <WorkbookPage form="impact-assessment" id={id} name={title} trail={trail} taking={impactAssessment.viewerMay.includes('writeImpactAssessment') ? taking : null} />;
}
