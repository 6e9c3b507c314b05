import { PageHeading, Section, TextLink, useSay } from '@toroku/ui';
import { registrationParameters } from '@toroku/domain-registration';
import { registerAboutWords as words, registerPagesWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { Document } from '../../Document';
import { useAddress } from '../../here';
import { AskYourself } from './AskYourself';
import { Meanings } from './Meanings';

/** What the register is, what a standing means, and how to use the data. */
export function AboutPage(): ReactNode {
  const say = useSay();
  const address = useAddress();
  const [months] = registrationParameters.validityMonths.values;
  return (
    <Document title={say(registerPagesWords.about)} place="about">
      <PageHeading title={say(registerPagesWords.about)} lead={say(words.lead)} />
      <Section title={say(words.what)}>
        <p className="max-w-[48rem]">{say(words.whatLists)}</p>
        <p className="max-w-[48rem]">{say(words.whatEntries)}</p>
        <p className="max-w-[48rem]">{say(words.whatUse)}</p>
        <p className="max-w-[48rem]">{say(words.businessNote)}</p>
      </Section>
      <Section title={say(words.standings)} lead={say(words.standingsLead)}>
        <Meanings />
      </Section>
      <Section title={say(words.validity)} lead={say(words.validityLead, { months: months.value })} />
      <Section title={say(words.data)} lead={say(words.dataLead)}>
        <ul className="list-disc pl-6">
          <li>
            <TextLink href={address('/list.csv')}>{say(words.dataCsv)}</TextLink>
          </li>
          <li>
            <TextLink href={address('/changes.atom')}>{say(words.dataFeed)}</TextLink>
          </li>
          <li>{say(words.dataJson)}</li>
        </ul>
        <AskYourself />
      </Section>
    </Document>
  );
}
