import { DataTable, EmptyState, MomentText, StatusBadge, TextLink, useLanguage, useSay, type Tone } from '@toroku/ui';
import { dutyWords, signatureKindWords, signatureStandingWords, signatureWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import type { Signature_lineFragment } from './Signatures.generated';

/** A signature as it is listed. */
export type SignatureLine = Omit<Signature_lineFragment, ' $fragmentName'>;

const tones: Readonly<Record<SignatureLine['standing'], Tone>> = { CURRENT: 'success', STALE: 'warning', UNKNOWN: 'neutral' };
/** Enough of a digest to compare by eye. */
const SHORT = 12;

/** Signatures, a row each, with the way to what was signed. */
export function SignatureTable({ caption, lines }: { readonly caption: string; readonly lines: readonly SignatureLine[] }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      rows={lines}
      rowKey={({ id }) => id}
      empty={<EmptyState title={say(words.none)} />}
      columns={[
        { key: 'what', header: say(words.what), isRowHeader: true, cell: ({ kind }) => say(signatureKindWords[kind]) },
        { key: 'who', header: say(words.who), cell: ({ signerNameJa, signerNameEn, duty }) => `${language === 'ja' ? signerNameJa : signerNameEn} (${say(dutyWords[duty])})` },
        { key: 'when', header: say(words.when), isNarrow: true, cell: ({ signedAt }) => <MomentText at={signedAt} /> },
        { key: 'standing', header: say(words.standing), isNarrow: true, cell: ({ standing }) => <StatusBadge tone={tones[standing]}>{say(signatureStandingWords[standing])}</StatusBadge> },
        { key: 'digest', header: say(words.digest), isNarrow: true, cell: ({ digest }) => <code title={digest}>{digest.slice(0, SHORT)}</code> },
        {
          key: 'get',
          header: say(words.get),
          cell: ({ id, kind, digest }) => (
            <TextLink href={`/signed/${id}`}>
              {say(words.get)} ({say(signatureKindWords[kind])} {digest.slice(0, SHORT)})
            </TextLink>
          ),
        },
      ]}
    />
  );
}
