import { useSuspenseQuery } from '@apollo/client/react';
import { Section, TextLink, useSay } from '@toroku/ui';
import { signatureWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { SignaturesOfDocument } from './Signatures.generated';
import { SignatureTable } from './SignatureTable';

/** Who signed a statement, an engagement or a report, and whether it still stands. */
export function Signatures({ subjectId }: { readonly subjectId: string }): ReactNode {
  const say = useSay();
  const { signatures } = useSuspenseQuery(SignaturesOfDocument, { variables: { id: subjectId }, fetchPolicy: 'cache-and-network' }).data;
  return (
    <Section title={say(words.title)}>
      <SignatureTable caption={say(words.title)} lines={signatures} />
      <p>
        <TextLink href="/signatures">{say(words.mine)}</TextLink>
      </p>
    </Section>
  );
}
