import { useSuspenseQuery } from '@apollo/client/react';
import { PageHeading, useSay } from '@toroku/ui';
import { useName, VerbForm } from '@toroku/web-base';
import { cspEngagementWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useChosenStatement } from '../new-internal-audit/use-chosen-statement';
import { NewEngagementPageDocument, ProposeEngagementDocument } from './Page.generated';

/** Proposing an audit to a listed audit body. */
export function NewEngagementPage(): ReactNode {
  const say = useSay();
  const name = useName();
  const navigate = useNavigate();
  const { statementId, options } = useChosenStatement();
  const { auditBodies } = useSuspenseQuery(NewEngagementPageDocument).data;
  return (
    <>
      <title>{say(words.newTitle)}</title>
      <PageHeading title={say(words.newTitle)} lead={say(words.noneLead)} />
      <VerbForm
        verb="proposeEngagement"
        document={ProposeEngagementDocument}
        keep={`proposeEngagement:${statementId}`}
        initial={{ statementId }}
        questions={[
          { name: 'statementId', kind: 'select', label: say(words.statement), requirement: 'required', options },
          { name: 'auditBodyId', kind: 'select', label: say(words.auditBody), requirement: 'required', options: auditBodies.map(({ auditBodyId, auditBody }) => ({ value: auditBodyId, label: name(auditBody) })) },
        ]}
        input={({ text }) => ({ statementId: text('statementId'), auditBodyId: text('auditBodyId') })}
        onDone={(id) => void navigate(`/engagements/${id}`)}
      />
    </>
  );
}
