import { useSuspenseQuery } from '@apollo/client/react';
import { Disclosure, Section, useSay } from '@toroku/ui';
import { useName, VerbForm } from '@toroku/web-base';
import { additionalAuditWords as words, engagementKindWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { linesOf } from '../statement/statement-form';
import { AdditionalAuditBodiesDocument, OpenAdditionalAuditDocument } from './Page.generated';

const KINDS = ['ADDITIONAL_AUDIT', 'RE_AUDIT'] as const;

/** After an issued report: some controls besides, or the whole again. */
export function AdditionalAudit({ engagement }: { readonly engagement: { readonly id: string; readonly version: number } }): ReactNode {
  const say = useSay();
  const name = useName();
  const navigate = useNavigate();
  const { auditBodies } = useSuspenseQuery(AdditionalAuditBodiesDocument).data;
  return (
    <Section title={say(words.title)} lead={say(words.lead)}>
      <Disclosure summary={say(words.title)}>
        <VerbForm
          verb="openAdditionalAudit"
          kind="secondary"
          document={OpenAdditionalAuditDocument}
          keep={`openAdditionalAudit:${engagement.id}`}
          questions={[
            { name: 'kind', kind: 'radio', label: say(words.kind), requirement: 'required', options: KINDS.map((kind) => ({ value: kind, label: say(engagementKindWords[kind]) })) },
            { name: 'auditBodyId', kind: 'select', label: say(words.auditBody), requirement: 'required', options: auditBodies.map(({ auditBodyId, auditBody }) => ({ value: auditBodyId, label: name(auditBody) })) },
            { name: 'purpose', kind: 'area', label: say(words.purpose), requirement: 'required' },
            { name: 'askedControlIds', kind: 'area', label: say(words.controls), hint: say(words.controlsHint), requirement: 'optional' },
          ]}
          input={({ text }) => ({ id: engagement.id, expectedVersion: engagement.version, kind: text('kind') as (typeof KINDS)[number], auditBodyId: text('auditBodyId'), purpose: text('purpose'), askedControlIds: linesOf(text('askedControlIds')) })}
          onDone={(id) => void navigate(`/engagements/${id}`)}
        />
      </Disclosure>
    </Section>
  );
}
