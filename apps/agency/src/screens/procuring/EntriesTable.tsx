import { DataTable, DayText, EmptyState, LoadMore, StatusBadge, TextLink, useLanguage, useSay } from '@toroku/ui';
import { agencyRegisterWords as words, standingWords } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import type { ProcuringPageQuery } from './Page.generated';

export interface EntriesTableProps {
  readonly caption: string;
  readonly page: ProcuringPageQuery['ismap'];
  readonly onMore: (after: string) => Promise<unknown>;
}

/** Entries of one register, each leading to its public page. */
export function EntriesTable({ caption, page, onMore }: EntriesTableProps): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const { endCursor, entries } = page;
  const more = async (after: string): Promise<void> => {
    setBusy(true);
    await onMore(after).finally(() => setBusy(false));
  };
  return (
    <>
      <DataTable
        caption={caption}
        rows={entries}
        rowKey={({ id }) => id}
        empty={<EmptyState title={say(words.none)}>{say(words.noneLead)}</EmptyState>}
        columns={[
          { key: 'service', header: say(words.service), isRowHeader: true, cell: ({ number, serviceNameJa, serviceNameEn }) => <TextLink href={`/register/entries/${number}`}>{language === 'en' && serviceNameEn ? serviceNameEn : serviceNameJa}</TextLink> },
          { key: 'operator', header: say(words.operator), cell: ({ operatorNameJa, operatorNameEn }) => (language === 'en' && operatorNameEn ? operatorNameEn : operatorNameJa) },
          { key: 'number', header: say(words.number), cell: ({ number }) => number },
          { key: 'standing', header: say(words.standing), cell: ({ standing }) => <StatusBadge tone={standing === 'VALID' || standing === 'RENEWAL_PENDING' ? 'success' : standing === 'SUSPENDED' ? 'warning' : 'neutral'}>{say(standingWords[standing])}</StatusBadge> },
          { key: 'validThrough', header: say(words.validThrough), cell: ({ validThroughOn }) => <DayText day={validThroughOn} isShort /> },
        ]}
      />
      {endCursor && entries.length >= 50 ? <LoadMore isBusy={isBusy} shown={entries.length} onClick={() => void more(endCursor)} /> : null}
    </>
  );
}
