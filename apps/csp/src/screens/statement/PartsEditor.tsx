import { useApolloClient } from '@apollo/client/react';
import { Section, TextArea, useSay } from '@toroku/ui';
import { DraftNotes, OthersHere, useDraft, usePerson, useSave } from '@toroku/web-base';
import { cspStatementWords as words, statementBookWords, statementPartWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { CertificatesEditor, UnderlyingServicesEditor } from './CertificatesEditor';
import { DescribeStatementDocument, StatementPageDocument } from './Page.generated';
import { fieldOf, formOf, partsOf, type PartName, type PartsForm, type Statement } from './statement-form';

const partWords = { ...statementPartWords, certificates: words.certificates, underlyingServices: statementBookWords.services } as const;
const OPTIONAL: readonly PartName[] = ['specialNotes', 'subsequentEvents'];

/** The parts of the statement besides its controls, saved as they are typed. */
export function PartsEditor({ statement }: { readonly statement: Statement }): ReactNode {
  const say = useSay();
  const client = useApolloClient();
  const person = usePerson();
  const describe = useSave(DescribeStatementDocument);
  const draft = useDraft<PartsForm>(
    { form: formOf(statement), version: statement.version },
    {
      name: `statement:${statement.id}:${person.id}`,
      save: (form, expectedVersion, key) => describe({ id: statement.id, expectedVersion, parts: partsOf(form) }, key),
      reread: async () => {
        const { data } = await client.query({ query: StatementPageDocument, variables: { id: statement.id }, fetchPolicy: 'network-only' });
        if (!data?.statement) throw new Error('the statement is gone');
        return { form: formOf(data.statement), version: data.statement.version };
      },
    },
  );
  return (
    <Section title={say(words.parts)} lead={say(words.partsLead)}>
      <div>
        <OthersHere subjectId={statement.id} />
        <DraftNotes draft={draft} labelOf={(part) => say(partWords[part])} textOf={(_, value) => textOf(value)} fieldOf={fieldOf} pathLabelOf={(path) => labelOf(path, say)} />
      </div>
      {(Object.keys(statementPartWords) as PartName[]).map((part) => (
        <TextArea key={part} id={`part-${part}`} label={say(statementPartWords[part])} rows={2} lang={part === 'scopeEn' ? 'en' : 'ja'} requirement={OPTIONAL.includes(part) ? 'optional' : 'required'} value={draft.form[part]} onChange={(value) => draft.change({ [part]: value })} />
      ))}
      <UnderlyingServicesEditor rows={draft.form.underlyingServices} onChange={(underlyingServices) => draft.change({ underlyingServices })} />
      <CertificatesEditor rows={draft.form.certificates} onChange={(certificates) => draft.change({ certificates })} />
    </Section>
  );
}

/** The part that a path is about, in words. */
export function labelOf(path: readonly string[], say: ReturnType<typeof useSay>): string | null {
  const part = path.find((step): step is keyof PartsForm => step in partWords);
  return part ? say(partWords[part]) : null;
}

/** A part as a text, to be compared by eye: a row a line. */
function textOf(value: unknown): string {
  return Array.isArray(value) ? value.map((row) => Object.values(row as object).join(' / ')).join('\n') : String(value);
}
