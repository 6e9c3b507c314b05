import { useSuspenseQuery } from '@apollo/client/react';
import { corporateForms, type CorporateForm } from '@toroku/domain-audit';
import { Disclosure, Section, useSay } from '@toroku/ui';
import { useName, VerbForm } from '@toroku/web-base';
import { corporateFormWords, operationsAuditBodyWords as words, operationsListWords, verbWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { AuditBodiesToListDocument, ListAuditBodyDocument } from './Page.generated';

/** An audit corporation comes onto the list by a decision of the committee. */
export function ListAuditBody(): ReactNode {
  const say = useSay();
  const name = useName();
  const bodies = useSuspenseQuery(AuditBodiesToListDocument).data.organisations;
  return (
    <Section title={say(verbWords.listAuditBody)} lead={say(words.listLead)}>
      <Disclosure summary={say(verbWords.listAuditBody)}>
        <VerbForm
          verb="listAuditBody"
          document={ListAuditBodyDocument}
          keep="listAuditBody"
          questions={[
            { name: 'auditBodyId', kind: 'select', label: say(operationsListWords.body), requirement: 'required', options: bodies.map((one) => ({ value: one.id, label: name(one) })) },
            { name: 'corporateForm', kind: 'radio', label: say(words.form), requirement: 'required', options: corporateForms.map((form) => ({ value: form, label: say(corporateFormWords[form]) })) },
            { name: 'listedOn', kind: 'day', label: say(operationsListWords.listedOn), requirement: 'required' },
            { name: 'listedThroughOn', kind: 'day', label: say(operationsListWords.listedThroughOn), requirement: 'required' },
          ]}
          input={({ text, day }) => ({ auditBodyId: text('auditBodyId'), corporateForm: text('corporateForm') as CorporateForm, listedOn: day('listedOn'), listedThroughOn: day('listedThroughOn') })}
        />
      </Disclosure>
    </Section>
  );
}
