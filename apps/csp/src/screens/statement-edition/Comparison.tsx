import { DataTable, Section, useLanguage, useSay } from '@toroku/ui';
import { cspEditionWords as words, statementBookWords } from '@toroku/words';
import type { ReactNode } from 'react';
import type { StatementEditionQuery } from './Page.generated';

export type Move = NonNullable<NonNullable<StatementEditionQuery['statement']>['editionMove']>;

/** What comes, what goes with what is said of it, and what is said differently. */
export function Comparison({ move: { added, removed, changed, unchanged } }: { readonly move: Move }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const label = ({ labelJa, labelEn }: { readonly labelJa: string; readonly labelEn: string }): string => (language === 'en' && labelEn ? labelEn : labelJa);
  const [control, content] = [say(statementBookWords.controlId), say(statementBookWords.label)];
  return (
    <>
      <p role="status">{say(words.counts, { added: added.length, removed: removed.length, changed: changed.length, unchanged })}</p>
      <Section title={say(words.removed)}>
        <DataTable
          caption={say(words.removed)}
          isCaptionHidden
          rows={removed}
          rowKey={({ controlId }) => controlId}
          empty={say(words.nothing)}
          columns={[
            { key: 'id', header: control, isRowHeader: true, cell: ({ controlId }) => controlId },
            { key: 'label', header: content, cell: label },
            { key: 'said', header: say(words.said), cell: ({ said }) => <span className="whitespace-pre-wrap">{said}</span> },
          ]}
        />
      </Section>
      <Section title={say(words.added)}>
        <DataTable
          caption={say(words.added)}
          isCaptionHidden
          rows={added}
          rowKey={({ controlId }) => controlId}
          empty={say(words.nothing)}
          columns={[
            { key: 'id', header: control, isRowHeader: true, cell: ({ controlId }) => controlId },
            { key: 'label', header: content, cell: label },
          ]}
        />
      </Section>
      <Section title={say(words.changed)}>
        <DataTable
          caption={say(words.changed)}
          isCaptionHidden
          rows={changed}
          rowKey={({ after }) => after.controlId}
          empty={say(words.nothing)}
          columns={[
            { key: 'id', header: control, isRowHeader: true, cell: ({ after }) => after.controlId },
            { key: 'before', header: say(words.before), cell: ({ before }) => label(before) },
            { key: 'after', header: say(words.after), cell: ({ after }) => label(after) },
          ]}
        />
      </Section>
    </>
  );
}
