import { Disclosure, useSay } from '@toroku/ui';
import { VerbForm } from '@toroku/web-base';
import { auditorResultsWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { RecordControlResultsDocument } from './Page.generated';
import type { Line, ResultsEngagement } from './use-lines';

/** The same effective result for everything that has none yet; whoever found an exception records it by itself. */
export function RecordMany({ engagement, lines }: { readonly engagement: ResultsEngagement; readonly lines: readonly Line[] }): ReactNode {
  const say = useSay();
  const isOperating = engagement.state === 'OPERATIONAL_ASSESSMENT' || engagement.state === 'REPRESENTATION_SIGNED';
  const open = lines.filter(({ depth, designResult, operationalResult }) => depth !== 'NONE' && (designResult === null || (isOperating && depth === 'DESIGN_AND_OPERATION' && operationalResult === null)));
  if (open.length === 0) return null;
  return (
    <Disclosure summary={say(words.bulk)}>
      <p>{say(words.bulkLead, { count: open.length })}</p>
      <VerbForm
        verb="recordControlResults"
        document={RecordControlResultsDocument}
        keep={`recordMany:${engagement.id}`}
        questions={[
          { name: 'designProcedure', kind: 'area', label: say(words.designProcedure), requirement: 'required' },
          ...(isOperating ? [{ name: 'operationalProcedure', kind: 'area' as const, label: say(words.operationalProcedure), requirement: 'required' as const }] : []),
        ]}
        input={({ text }) => ({
          id: engagement.id,
          expectedVersion: engagement.version,
          results: open.map(({ controlId, depth, designResult, operationalResult }) => ({
            controlId,
            ...(designResult === null ? { designResult: 'EFFECTIVE' as const, designProcedure: text('designProcedure') } : {}),
            ...(isOperating && depth === 'DESIGN_AND_OPERATION' && operationalResult === null ? { operationalResult: 'EFFECTIVE' as const, operationalProcedure: text('operationalProcedure') } : {}),
          })),
        })}
      />
    </Disclosure>
  );
}
