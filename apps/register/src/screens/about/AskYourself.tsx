import { Section, useSay } from '@toroku/ui';
import { registerAboutWords as words } from '@toroku/words';
import { print, stripIgnoredCharacters } from 'graphql';
import type { ReactNode } from 'react';
import { useHere } from '../../here';
import { RegisterExampleDocument } from './Example.generated';

/** How to ask the register by oneself: the address, a question that works, and a command to try it with. */
export function AskYourself(): ReactNode {
  const say = useSay();
  const { origin } = useHere();
  const address = `${origin}/register/graphql`;
  const question = print(RegisterExampleDocument);
  const body = JSON.stringify({ query: stripIgnoredCharacters(question) });
  return (
    <Section title={say(words.graphql)} level={3} lead={say(words.graphqlLead)}>
      <Code text={address} />
      <p>{say(words.graphqlExample)}</p>
      <Code text={question} />
      <p>{say(words.graphqlShell)}</p>
      <Code text={`curl -H 'content-type: application/json' --data '${body}' ${address}`} />
    </Section>
  );
}

function Code({ text }: { readonly text: string }): ReactNode {
  return (
    <pre translate="no" className="rounded-8 border border-solid-gray-420 bg-solid-gray-50 p-4 text-std-16N-170 whitespace-pre-wrap">
      <code>{text}</code>
    </pre>
  );
}
