import { Section, useSay } from '@toroku/ui';
import { VerbForm } from '@toroku/web-base';
import { cspApplicationWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import type { Application } from './Page';
import { DescribeRegistrationApplicationDocument } from './Page.generated';

/** Whom to ask about the application, and what is to be said besides. */
export function ContactForm({ application }: { readonly application: Application }): ReactNode {
  const say = useSay();
  const { contactName, contactMail, contactPhone, additionalInformation } = application.form;
  return (
    <Section title={say(words.form)} lead={say(words.formLead)}>
      <VerbForm
        verb="describeRegistrationApplication"
        document={DescribeRegistrationApplicationDocument}
        kind="secondary"
        keep={`describeRegistrationApplication:${application.id}`}
        initial={{ contactName, contactMail, contactPhone, additionalInformation }}
        questions={[
          { name: 'contactName', kind: 'text', label: say(words.contactName), requirement: 'required' },
          { name: 'contactMail', kind: 'text', label: say(words.contactMail), requirement: 'required' },
          { name: 'contactPhone', kind: 'text', label: say(words.contactPhone), requirement: 'required' },
          { name: 'additionalInformation', kind: 'area', label: say(words.additionalInformation), requirement: 'optional' },
        ]}
        input={({ text }) => ({ id: application.id, expectedVersion: application.version, contactName: text('contactName'), contactMail: text('contactMail'), contactPhone: text('contactPhone'), additionalInformation: text('additionalInformation') })}
      />
    </Section>
  );
}
