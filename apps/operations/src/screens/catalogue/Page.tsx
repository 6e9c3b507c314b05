import { useSuspenseQuery } from '@apollo/client/react';
import { knownEditions } from '@toroku/domain-catalogue';
import { DataTable, DayText, Disclosure, EmptyState, PageHeading, SearchField, Section, Select, TextLink, useLanguage, useSay } from '@toroku/ui';
import { usePerson, VerbForm } from '@toroku/web-base';
import { obligationWords, operationsCatalogueWords as words, operationsTemplateWords, tierWords, verbWords, webWorkbookWords } from '@toroku/words';
import { Suspense, useDeferredValue, useState, type ReactNode } from 'react';
import { mayAssignAreas, mayImportEditions, mayLoadControlHelp, mayLoadKnownEditions } from '../../desks';
import { CompareEditions } from './CompareEditions';
import { ControlHelp } from './ControlHelp';
import { ImportEdition } from './ImportEdition';
import { AssignLiuAreasDocument, CatalogueControlsDocument, CataloguePageDocument, LoadKnownEditionDocument, type CataloguePageQuery } from './Page.generated';

/** Controls shown at once. */
const SHOWN = 50;

/** The editions of the control catalogue: what is loaded, what is in it, and how another one comes in. */
export function CataloguePage(): ReactNode {
  const say = useSay();
  const person = usePerson();
  const { catalogueEditions: editions } = useSuspenseQuery(CataloguePageDocument, { fetchPolicy: 'cache-and-network' }).data;
  const loaded = new Set(editions.map(({ id }) => id));
  const loadable = knownEditions.filter(({ id }) => !loaded.has(id));
  return (
    <>
      <title>{say(words.title)}</title>
      <PageHeading title={say(words.title)} lead={say(words.lead)} actions={<TextLink href="/workbook-templates">{say(operationsTemplateWords.catalogueLink)}</TextLink>} />
      <DataTable
        caption={say(words.editions)}
        rows={editions}
        rowKey={({ id }) => id}
        empty={<EmptyState title={say(words.none)} />}
        columns={[
          { key: 'id', header: say(words.edition), isRowHeader: true, cell: ({ id }) => id },
          { key: 'on', header: say(words.effectiveOn), cell: ({ effectiveOn }) => <DayText day={effectiveOn} isShort /> },
          { key: 'count', header: say(words.controls), isNumeric: true, cell: ({ controlCount }) => controlCount.toLocaleString('en') },
          { key: 'source', header: say(words.source), cell: ({ source }) => say(words[source]) },
          { key: 'workbook', header: say(webWorkbookWords.title), cell: ({ id }) => <TextLink href={`/catalogue/${id}/workbook`}>{say(words.editionOf, { id })}</TextLink> },
        ]}
      />
      {editions.length > 0 ? <Controls editions={editions} /> : null}
      {editions.length > 1 ? <CompareEditions editionIds={[...loaded]} /> : null}
      <ControlHelp editionIds={[...loaded]} mayLoad={mayLoadControlHelp(person)} />
      {mayLoadKnownEditions(person) && loadable.length > 0 ? (
        <Section title={say(verbWords.loadKnownEdition)} lead={say(words.knownLead)}>
          <VerbForm verb="loadKnownEdition" document={LoadKnownEditionDocument} keep="loadKnownEdition" questions={[{ name: 'editionId', kind: 'radio', label: say(words.edition), requirement: 'required', options: loadable.map(({ id }) => ({ value: id, label: id })) }]} input={({ text }) => ({ editionId: text('editionId') })} />
        </Section>
      ) : null}
      {mayImportEditions(person) ? <ImportEdition /> : null}
      {mayAssignAreas(person) && editions.length > 0 ? (
        <Section title={say(verbWords.assignLiuAreas)} lead={say(words.areasLead)}>
          <Disclosure summary={say(verbWords.assignLiuAreas)}>
            <VerbForm
              verb="assignLiuAreas"
              kind="secondary"
              document={AssignLiuAreasDocument}
              keep="assignLiuAreas"
              questions={[
                { name: 'editionId', kind: 'select', label: say(words.edition), requirement: 'required', options: editions.map(({ id }) => ({ value: id, label: id })) },
                { name: 'objective', kind: 'text', label: say(words.objective), hint: say(words.objectiveHint), requirement: 'required' },
                { name: 'areas', kind: 'checks', label: say(words.areas), hint: say(words.areasHint), requirement: 'optional', options: [1, 2, 3, 4].map((area) => ({ value: String(area), label: say(words.area, { area }) })) },
              ]}
              input={({ text, all }) => ({ editionId: text('editionId'), objective: text('objective').trim(), areas: all('areas').map(Number) })}
            />
          </Disclosure>
        </Section>
      ) : null}
    </>
  );
}

function Controls({ editions }: { readonly editions: CataloguePageQuery['catalogueEditions'] }): ReactNode {
  const say = useSay();
  const newest = [...editions].sort((one, other) => other.effectiveOn.localeCompare(one.effectiveOn))[0]?.id ?? '';
  const [chosen, setChosen] = useState(newest);
  const [search, setSearch] = useState('');
  const looked = useDeferredValue(search);
  return (
    <Section title={say(words.controlsOf, { edition: chosen })}>
      {editions.length > 1 ? <Select label={say(words.edition)} options={editions.map(({ id }) => ({ value: id, label: id }))} value={chosen} onChange={setChosen} /> : null}
      <SearchField label={say(words.search)} value={search} onChange={setSearch} />
      <Suspense>
        <FoundControls id={chosen} search={looked} />
      </Suspense>
    </Section>
  );
}

function FoundControls({ id, search }: { readonly id: string; readonly search: string }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const controls = useSuspenseQuery(CatalogueControlsDocument, { variables: { id, search: search || null, first: SHOWN } }).data.catalogueEdition?.controls ?? [];
  return (
    <>
      <DataTable
        caption={say(words.controlsOf, { edition: id })}
        isCaptionHidden
        rows={controls}
        rowKey={({ controlId }) => controlId}
        empty={<EmptyState title={say(words.noControl)} />}
        columns={[
          { key: 'id', header: say(words.controlId), isRowHeader: true, isNarrow: true, cell: ({ controlId }) => controlId },
          { key: 'label', header: say(words.label), cell: (control) => (language === 'ja' ? control.labelJa : control.labelEn) },
          { key: 'tier', header: say(words.tier), cell: ({ tier }) => say(tierWords[tier]) },
          { key: 'obligation', header: say(words.obligation), cell: ({ obligation }) => say(obligationWords[obligation]) },
        ]}
      />
      {controls.length === SHOWN ? <p>{say(words.firstOnly, { count: SHOWN })}</p> : null}
    </>
  );
}
