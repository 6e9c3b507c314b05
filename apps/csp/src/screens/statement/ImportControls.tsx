import { Disclosure, FileField, Loading, useSay } from '@toroku/ui';
import { Reasons, Unreachable, useCommand } from '@toroku/web-base';
import { cspStatementWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { ImportStatementControlsDocument } from './Page.generated';
import type { Statement } from './statement-form';

/** All controls at once from a file; everything that is wrong with it is told by row, and nothing is half saved. */
export function ImportControls({ statement }: { readonly statement: Statement }): ReactNode {
  const say = useSay();
  const command = useCommand(ImportStatementControlsDocument);
  const choose = async (file: File | undefined): Promise<void> => {
    if (file) await command.run({ id: statement.id, expectedVersion: statement.version, csv: await file.text() });
  };
  return (
    <Disclosure summary={say(words.importTitle)}>
      <Reasons reasons={command.reasons} />
      <Unreachable isUnreachable={command.isUnreachable} />
      <FileField label={say(words.importTitle)} hint={say(words.importHint)} accept=".csv,text/csv" onChange={(files) => void choose(files[0])} />
      {command.isRunning ? <Loading label={say(words.importing)} /> : null}
    </Disclosure>
  );
}
