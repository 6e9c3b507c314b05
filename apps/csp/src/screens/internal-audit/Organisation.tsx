import { Section, useSay } from '@toroku/ui';
import { VerbForm } from '@toroku/web-base';
import { cspInternalAuditWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { linesOf } from '../statement/statement-form';
import type { Audit } from './judged-by';
import { PlanInternalAuditDocument } from './Page.generated';

/** Who audits and how, as form 2-3 asks. Whoever is named no more is taken off their units. */
export function Organisation({ audit }: { readonly audit: Audit }): ReactNode {
  const say = useSay();
  const { id, version: expectedVersion, organisation, responsiblePerson, performers, method } = audit;
  return (
    <Section id="organisation" title={say(words.plan)}>
      <VerbForm
        key={expectedVersion}
        verb="planInternalAudit"
        document={PlanInternalAuditDocument}
        keep={`planInternalAudit:${id}`}
        initial={{ organisation, responsiblePerson, performers: performers.join('\n'), method }}
        questions={[
          { name: 'organisation', kind: 'text', label: say(words.organisation), requirement: 'required' },
          { name: 'responsiblePerson', kind: 'text', label: say(words.responsiblePerson), requirement: 'required' },
          { name: 'performers', kind: 'area', label: say(words.performers), hint: say(words.performersHint), requirement: 'required' },
          { name: 'method', kind: 'area', label: say(words.method), requirement: 'required' },
        ]}
        input={({ text }) => {
          const named = linesOf(text('performers'));
          const plan = audit.plan.map(({ unitId, year, operatedBy, ...unit }) => ({ unitId, year, operatedBy, performers: unit.performers.filter((person) => named.includes(person)) }));
          return { id, expectedVersion, organisation: text('organisation'), responsiblePerson: text('responsiblePerson'), performers: named, method: text('method'), plan };
        }}
      />
    </Section>
  );
}
