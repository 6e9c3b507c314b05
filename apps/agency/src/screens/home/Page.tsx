import { PageHeading, useSay } from '@toroku/ui';
import { webWords } from '@toroku/words';
import type { ReactNode } from 'react';

/** Where a working day begins: what waits for you. */
export function HomePage(): ReactNode {
  const say = useSay();
  return <PageHeading title={say(webWords.home)} />;
}
