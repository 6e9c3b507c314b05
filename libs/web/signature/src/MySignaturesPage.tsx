import { useSuspenseQuery } from '@apollo/client/react';
import { LoadMore, PageHeading, useSay } from '@toroku/ui';
import { useMore } from '@toroku/web-base';
import { signatureWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { MySignaturesDocument } from './Signatures.generated';
import { SignatureTable } from './SignatureTable';

/** What did I sign? */
export function MySignaturesPage(): ReactNode {
  const say = useSay();
  const { data, fetchMore } = useSuspenseQuery(MySignaturesDocument, { variables: { first: 50, after: null }, fetchPolicy: 'cache-and-network' });
  const { hasMore, isBusy, more } = useMore(data.mySignatures, fetchMore);
  return (
    <>
      <title>{say(words.mine)}</title>
      <PageHeading title={say(words.mine)} lead={say(words.mineLead)} />
      <SignatureTable caption={say(words.mine)} lines={data.mySignatures} />
      {hasMore ? <LoadMore isBusy={isBusy} shown={data.mySignatures.length} onClick={more} /> : null}
    </>
  );
}
