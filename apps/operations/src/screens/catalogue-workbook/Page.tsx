import { useSay } from '@toroku/ui';
import { NotFound, usePerson } from '@toroku/web-base';
import { useTaking, WorkbookPage } from '@toroku/web-workbook';
import { operationsCatalogueWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { mayImportEditions } from '../../desks';
import { ImportCatalogueEditionDocument } from '../catalogue/Page.generated';

/** A catalogue edition as a workbook, there or still to come. */
export function CatalogueWorkbookPage(): ReactNode {
  const { edition = '' } = useParams();
  const say = useSay();
  const person = usePerson();
  const taking = useTaking(ImportCatalogueEditionDocument, (read) => [read]);
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(edition)) return <NotFound />;
  return <WorkbookPage form="catalogue-edition" id={edition} name={say(words.editionOf, { id: edition })} trail={[{ href: '/catalogue', label: say(words.title) }]} taking={mayImportEditions(person) ? taking : null} />;
}
