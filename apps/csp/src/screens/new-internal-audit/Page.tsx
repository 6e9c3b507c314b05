import { PageHeading, useSay } from '@toroku/ui';
import { VerbForm } from '@toroku/web-base';
import { cspInternalAuditWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { OpenInternalAuditDocument } from './Page.generated';
import { useChosenStatement } from './use-chosen-statement';

/** Beginning an internal audit of what a statement says. */
export function NewInternalAuditPage(): ReactNode {
  const say = useSay();
  const navigate = useNavigate();
  const { statementId, options } = useChosenStatement();
  const chosen = options.find(({ value }) => value === statementId);
  return (
    <>
      <title>{say(words.newTitle)}</title>
      <PageHeading title={say(words.newTitle)} lead={say(words.planLead)} />
      <VerbForm
        verb="openInternalAudit"
        document={OpenInternalAuditDocument}
        keep={`openInternalAudit:${statementId}`}
        initial={{ statementId, fromOn: chosen?.from ?? '', throughOn: chosen?.through ?? '' }}
        questions={[
          { name: 'statementId', kind: 'select', label: say(words.statement), requirement: 'required', options },
          { name: 'fromOn', kind: 'day', label: say(words.fromOn), requirement: 'required' },
          { name: 'throughOn', kind: 'day', label: say(words.throughOn), requirement: 'required' },
        ]}
        input={({ text, day }) => ({ statementId: text('statementId'), fromOn: day('fromOn'), throughOn: day('throughOn') })}
        onDone={(id) => void navigate(`/internal-audits/${id}`)}
      />
    </>
  );
}
