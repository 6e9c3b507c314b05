import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, NotificationBanner, PageHeading, Section, StatusBadge, useSay } from '@toroku/ui';
import { NotFound, OthersHere, useName } from '@toroku/web-base';
import { auditorEngagementWords as words, auditorTurnWords, auditorWords, engagementKindWords, engagementStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { isOver, stageTone } from '../../parts/stages';
import { ChapterProgress } from './ChapterProgress';
import type { BodyMember, PageEngagement } from './engagement';
import { Facts } from './Facts';
import { History } from './History';
import { AuditorEngagementDocument } from './Page.generated';
import { PageLinks } from './PageLinks';
import { Proposal } from './Proposal';
import { StageSteps } from './StageSteps';
import { Stages } from './Stages';
import { Team } from './Team';

/** One audit: where it stands, what to do next, who does it, how far the work has come. */
export function EngagementPage(): ReactNode {
  const { id = '' } = useParams();
  const { data } = useSuspenseQuery(AuditorEngagementDocument, { variables: { id } });
  if (!data.engagement) return <NotFound />;
  return <Screen engagement={data.engagement} members={data.members} findings={data.findings.length} />;
}

function Screen({ engagement, members, findings }: { readonly engagement: PageEngagement; readonly members: readonly BodyMember[]; readonly findings: number }): ReactNode {
  const say = useSay();
  const name = useName();
  const { id, state, kind, year, provider, service } = engagement;
  const serviceName = service ? name(service) : say(auditorWords.unnamedService);
  return (
    <>
      <title>{say(words.title, { service: serviceName })}</title>
      <Breadcrumbs items={[{ href: '/engagements', label: say(auditorWords.engagements) }, { label: serviceName }]} />
      <PageHeading title={say(words.title, { service: serviceName })} lead={say(words.lead, { provider: name(provider), kind: say(engagementKindWords[kind]), year })} />
      <OthersHere subjectId={id} />
      <div className="mb-6 flex flex-wrap items-center gap-3">
        <StatusBadge tone={stageTone(state)}>{say(engagementStateWords[state])}</StatusBadge>
        <span>{say(auditorTurnWords[state])}</span>
      </div>
      <Late engagement={engagement} />
      <Stages engagement={engagement} />
      {state === 'PROPOSED' ? <Proposal engagement={engagement} /> : null}
      {state === 'PROPOSED' || isOver(state) ? null : <StageSteps engagement={engagement} />}
      <PageLinks engagement={engagement} findings={findings} />
      <ChapterProgress engagement={engagement} />
      {state === 'PROPOSED' ? null : <Team engagement={engagement} members={members} />}
      <Facts engagement={engagement} />
      <Section title={say(words.timeline)}>
        <History engagement={engagement} />
      </Section>
    </>
  );
}

function Late({ engagement: { isReportLate, reportIssuedOn, state } }: { readonly engagement: PageEngagement }): ReactNode {
  const say = useSay();
  if (!isReportLate || (isOver(state) && !reportIssuedOn)) return null;
  if (reportIssuedOn) return <NotificationBanner tone="info" title={say(words.reportWasLate)} />;
  return (
    <NotificationBanner tone="danger" title={say(words.reportLate)}>
      {say(words.reportLateLead)}
    </NotificationBanner>
  );
}
