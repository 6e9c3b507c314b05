import { DataTable, useSay } from '@toroku/ui';
import { standings } from '@toroku/domain-registration';
import { registerAboutWords as words, standingsInGeneral } from '@toroku/words';
import type { ReactNode } from 'react';
import { clauseOfStanding } from '../../clause-of-standing';
import { StandingBadge } from '../../parts/StandingBadge';

/** Each standing in words, with its clause. */
export function Meanings(): ReactNode {
  const say = useSay();
  return (
    <DataTable
      caption={say(words.standingsTable)}
      isCaptionHidden
      rows={[...standings]}
      rowKey={(standing) => standing}
      columns={[
        { key: 'standing', header: say(words.standing), cell: (standing) => <StandingBadge standing={standing} />, isRowHeader: true, isNarrow: true },
        { key: 'force', header: say(words.inForce), cell: (standing) => say(standing === 'VALID' || standing === 'RENEWAL_PENDING' ? words.yes : words.no), isNarrow: true },
        { key: 'meaning', header: say(words.meaning), cell: (standing) => say(standingsInGeneral[standing]) },
        { key: 'clause', header: say(words.clause), cell: (standing) => `${say(clauseOfStanding(standing).source)} ${clauseOfStanding(standing).at}`, isNarrow: true },
      ]}
    />
  );
}
