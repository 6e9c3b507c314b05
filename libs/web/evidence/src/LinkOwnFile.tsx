import { useSuspenseQuery } from '@apollo/client/react';
import { Button, Disclosure, SearchField, TextLink, useSay } from '@toroku/ui';
import { Reasons, Unreachable, useCommand } from '@toroku/web-base';
import { webEvidenceWords as words } from '@toroku/words';
import { Suspense, useDeferredValue, useState, type ReactNode } from 'react';
import { EvidenceToLinkDocument, LinkEvidenceDocument } from './EvidenceOfControl.generated';

export interface LinkOwnFileProps {
  readonly statementId: string;
  readonly controlIds: readonly string[];
  readonly label: string;
  /** Files that are linked already. */
  readonly linkedIds: readonly string[];
}

/** Finds a file of the own organisation by its name and links it to the controls. */
export function LinkOwnFile(props: LinkOwnFileProps): ReactNode {
  const say = useSay();
  const [search, setSearch] = useState('');
  return (
    <Disclosure summary={props.label}>
      <div className="flex flex-col gap-4">
        <SearchField label={say(words.searchFiles)} value={search} onChange={setSearch} />
        <Suspense>
          <Found {...props} search={useDeferredValue(search)} />
        </Suspense>
        <p>
          <TextLink href="/evidence">{say(words.toUpload)}</TextLink>
        </p>
      </div>
    </Disclosure>
  );
}

function Found({ statementId, controlIds, linkedIds, search }: LinkOwnFileProps & { readonly search: string }): ReactNode {
  const say = useSay();
  const command = useCommand(LinkEvidenceDocument);
  const [linked, setLinked] = useState('');
  const { evidenceFiles } = useSuspenseQuery(EvidenceToLinkDocument, { variables: { search: search.trim() || null }, fetchPolicy: 'cache-and-network' }).data;
  const files = evidenceFiles.filter(({ id }) => !linkedIds.includes(id));
  const link = async (id: string, name: string): Promise<void> => {
    if ((await command.run({ id, statementId, controlIds: [...controlIds] })).kind === 'done') setLinked(name);
  };
  return (
    <>
      <Reasons reasons={command.reasons} />
      <Unreachable isUnreachable={command.isUnreachable} />
      <p role="status">{linked === '' ? '' : say(words.linked, { name: linked })}</p>
      {files.length === 0 ? <p role="status">{say(words.noneFound)}</p> : null}
      <ul className="flex flex-col gap-2 empty:hidden">
        {files.map(({ id, name }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <span className="min-w-0 break-all">{name}</span>
            <Button kind="secondary" size="small" context={name} isBusy={command.isRunning} onClick={() => void link(id, name)}>
              {say(words.link)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
