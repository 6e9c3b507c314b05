import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, KeyboardGrid, PageHeading, useLanguage, useSay } from '@toroku/ui';
import { NotFound, useName } from '@toroku/web-base';
import { EvidenceOfControl } from '@toroku/web-evidence';
import { assessmentResultWords, auditorResultsWords, auditorSamplesWords as words, auditorWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { controlLines } from './control-lines';
import { ControlSamples } from './ControlSamples';
import { SamplesPageDocument } from './Page.generated';
import { SampleSizes } from './SampleSizes';

/** Populations and samples of an audit, control by control; the control is in the address. */
export function SamplesPage(): ReactNode {
  const { id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const say = useSay();
  const name = useName();
  const { language } = useLanguage();
  const { engagement } = useSuspenseQuery(SamplesPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  if (!engagement) return <NotFound />;
  const lines = controlLines(engagement);
  const line = lines.find(({ controlId }) => controlId === search.get('control'));
  const open = (control: string): void => setSearch({ control }, { replace: true });
  return (
    <>
      <title>{say(words.title)}</title>
      <Breadcrumbs
        items={[
          { href: '/engagements', label: say(auditorWords.engagements) },
          { href: `/engagements/${id}`, label: engagement.service ? name(engagement.service) : say(auditorWords.unnamedService) },
          { href: `/engagements/${id}/results`, label: say(auditorResultsWords.title) },
          { label: say(words.title) },
        ]}
      />
      <PageHeading title={say(words.title)} lead={say(words.lead)} />
      <SampleSizes engagement={engagement} />
      <KeyboardGrid
        label={say(words.controls)}
        rows={lines}
        rowKey={({ controlId }) => controlId}
        empty={say(words.noControls)}
        height="24rem"
        onOpen={({ controlId }) => open(controlId)}
        columns={[
          { key: 'control', header: say(words.control), width: '8rem', isRowHeader: true, cell: ({ controlId }) => controlId },
          { key: 'subject', header: say(words.subject), width: 'minmax(12rem, 2fr)', cell: ({ labelJa, labelEn }) => (language === 'en' && labelEn ? labelEn : labelJa) },
          { key: 'population', header: say(words.population), width: 'minmax(8rem, 1fr)', cell: ({ populations }) => populations.map((one) => one.name).join(say(words.listSeparator)) || '—' },
          { key: 'drawn', header: say(words.drawn), width: '7rem', isNumeric: true, cell: ({ drawn, expected, populations }) => (populations.length === 0 ? '—' : `${drawn} / ${expected}`) },
          { key: 'exceptions', header: say(words.exceptions), width: '6rem', isNumeric: true, cell: ({ exceptions, drawn }) => (drawn === 0 ? '—' : exceptions) },
          { key: 'result', header: say(words.result), width: '9rem', cell: ({ operationalResult }) => (operationalResult ? say(assessmentResultWords[operationalResult]) : '—') },
        ]}
      />
      {line ? (
        <>
          <ControlSamples key={line.controlId} engagement={engagement} line={line} />
          <EvidenceOfControl statementId={engagement.statementId} controlId={line.controlId} />
        </>
      ) : (
        <p className="mt-6">{say(words.chooseControl)}</p>
      )}
    </>
  );
}
