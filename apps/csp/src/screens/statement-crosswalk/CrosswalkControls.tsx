import { Checkbox, Disclosure, KeyboardGrid, Modal, Section, Select, useLanguage, useSay } from '@toroku/ui';
import { EvidenceOfControl, LinkOwnFile } from '@toroku/web-evidence';
import { certificateSchemeWords, cspCrosswalkWords as words, cspStatementWords, statementBookWords } from '@toroku/words';
import { evidenceParameters } from '@toroku/domain-evidence';
import { day, valueOn } from '@toroku/kernel';
import { usePerson } from '@toroku/web-base';
import { useState, type ReactNode } from 'react';
import { linesFor, referencesOf, schemesOf, type Chosen, type CrosswalkLine, type Scheme } from './crosswalk';

export interface CrosswalkControlsProps {
  readonly statementId: string;
  readonly lines: readonly CrosswalkLine[];
  readonly mayLink: boolean;
}

/** The controls that the certificates touch: cut to a requirement, a file is linked to all of them at once. */
export function CrosswalkControls({ statementId, lines, mayLink }: CrosswalkControlsProps): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const [chosen, setChosen] = useState<Chosen>({ scheme: '', reference: '', isWithoutEvidence: false });
  const [opened, setOpened] = useState<string | null>(null);
  const shown = linesFor(lines, chosen);
  return (
    <Section title={say(words.controls)}>
      <div className="grid gap-6 desktop:grid-cols-2">
        <Select label={say(statementBookWords.scheme)} noneLabel={say(cspStatementWords.all)} options={schemesOf(lines).map((scheme) => ({ value: scheme, label: say(certificateSchemeWords[scheme]) }))} value={chosen.scheme} onChange={(scheme) => setChosen({ ...chosen, scheme: scheme as Scheme | '', reference: '' })} />
        <Select label={say(words.reference)} noneLabel={say(cspStatementWords.all)} options={referencesOf(lines, chosen.scheme).map((reference) => ({ value: reference, label: reference }))} value={chosen.reference} onChange={(reference) => setChosen({ ...chosen, reference })} />
      </div>
      <Checkbox label={say(words.onlyWithout)} value={chosen.isWithoutEvidence} onChange={(isWithoutEvidence) => setChosen({ ...chosen, isWithoutEvidence })} />
      <p role="status">{say(cspStatementWords.shown, { count: shown.length })}</p>
      {mayLink && shown.length > 0 ? <LinkShown statementId={statementId} controlIds={shown.map(({ controlId }) => controlId)} /> : null}
      <KeyboardGrid
        label={say(words.controls)}
        rows={shown}
        rowKey={({ controlId }) => controlId}
        empty={say(words.none)}
        onOpen={({ controlId }) => setOpened(controlId)}
        columns={[
          { key: 'control', header: say(statementBookWords.controlId), width: '8rem', isRowHeader: true, cell: ({ controlId }) => controlId },
          { key: 'label', header: say(cspStatementWords.label), width: 'minmax(12rem, 2fr)', cell: ({ labelJa, labelEn }) => (language === 'en' && labelEn ? labelEn : labelJa) },
          { key: 'mapped', header: say(words.reference), width: 'minmax(12rem, 2fr)', cell: ({ mapped }) => mapped.map(({ scheme, reference }) => `${say(certificateSchemeWords[scheme])} ${reference}`).join(' / ') },
          { key: 'evidence', header: say(words.evidence), width: '6rem', cell: ({ evidence }) => evidence },
        ]}
      />
      {opened ? (
        <Modal title={say(words.evidenceOf, { control: opened })} isOpen onClose={() => setOpened(null)}>
          <EvidenceOfControl statementId={statementId} controlId={opened} />
        </Modal>
      ) : null}
    </Section>
  );
}

function LinkShown({ statementId, controlIds }: { readonly statementId: string; readonly controlIds: readonly string[] }): ReactNode {
  const say = useSay();
  const most = valueOn(evidenceParameters.controlsLinkedAtOnce, day(usePerson().today));
  const label = say(words.linkShown, { count: controlIds.length });
  if (controlIds.length <= most) return <LinkOwnFile label={label} statementId={statementId} controlIds={controlIds} linkedIds={[]} />;
  return (
    <Disclosure summary={label}>
      <p>{say(words.linkTooMany, { most })}</p>
    </Disclosure>
  );
}
