import { ButtonLink, DataTable, TextLink, useLanguage, useSay } from '@toroku/ui';
import { assessmentWords, auditorExceptionWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import type { Exception } from './exception';
import { addressOf } from './exception';

/** Every exception on record with its finding, or the way to raise one. */
export function ExceptionsTable({ engagementId, exceptions, mayRaise }: { readonly engagementId: string; readonly exceptions: readonly Exception[]; readonly mayRaise: boolean }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <DataTable
      caption={say(words.list)}
      rows={exceptions}
      rowKey={({ controlId, assessment }) => `${controlId} ${assessment}`}
      empty={say(words.none)}
      columns={[
        { key: 'control', header: say(words.control), isRowHeader: true, isNarrow: true, cell: ({ controlId }) => controlId },
        { key: 'label', header: say(words.label), cell: ({ labelJa, labelEn }) => (language === 'en' && labelEn ? labelEn : labelJa) },
        { key: 'assessment', header: say(words.assessment), isNarrow: true, cell: ({ assessment }) => say(assessmentWords[assessment]) },
        { key: 'items', header: say(words.items), isNumeric: true, cell: ({ items }) => items.length || '—' },
        {
          key: 'finding',
          header: say(words.finding),
          cell: (exception) =>
            exception.findingId ? (
              <TextLink href={`/findings/${exception.findingId}`}>{say(words.toFinding, { control: exception.controlId })}</TextLink>
            ) : mayRaise ? (
              <ButtonLink kind="secondary" href={addressOf(engagementId, exception)}>
                {say(words.raise, { control: exception.controlId, assessment: say(assessmentWords[exception.assessment]) })}
              </ButtonLink>
            ) : (
              say(words.withoutFinding)
            ),
        },
      ]}
    />
  );
}
