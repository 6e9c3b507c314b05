import { Button, DayField, Fieldset, TextArea, useSay } from '@toroku/ui';
import { cspStatementWords as words, statementBookWords } from '@toroku/words';
import type { ReactNode } from 'react';

/** A change inside the assessment period as it is typed. */
export interface TypedChange {
  readonly before: string;
  readonly after: string;
  readonly changedOn: string;
}

export interface ChangesEditorProps {
  readonly changes: readonly TypedChange[];
  readonly isReadOnly: boolean;
  readonly onChange: (changes: readonly TypedChange[]) => void;
}

/** What an individual control was before and after a change inside the assessment period, and the day (criteria 2.2.4). */
export function ChangesEditor({ changes, isReadOnly, onChange }: ChangesEditorProps): ReactNode {
  const say = useSay();
  const replace = (index: number, patch: Partial<TypedChange>): void => onChange(changes.map((one, at) => (at === index ? { ...one, ...patch } : one)));
  return (
    <Fieldset legend={say(words.changes)} hint={say(words.changesHint)}>
      {changes.map(({ before, after, changedOn }, index) => (
        <div key={index} className="mb-4 flex flex-col gap-3 rounded-8 border border-solid-gray-420 p-4">
          <TextArea label={say(words.changeBefore, { no: index + 1 })} lang="ja" rows={2} value={before} onChange={(text) => replace(index, { before: text })} isReadOnly={isReadOnly} />
          <TextArea label={say(words.changeAfter, { no: index + 1 })} lang="ja" rows={2} value={after} onChange={(text) => replace(index, { after: text })} isReadOnly={isReadOnly} />
          <DayField label={say(words.changeOn, { no: index + 1 })} value={changedOn} onChange={(text) => replace(index, { changedOn: text })} isReadOnly={isReadOnly} />
          {isReadOnly ? null : (
            <div>
              <Button kind="secondary" size="small" context={`${say(statementBookWords.changes)} ${index + 1}`} onClick={() => onChange(changes.filter((_, at) => at !== index))}>
                {say(words.changeRemove)}
              </Button>
            </div>
          )}
        </div>
      ))}
      {isReadOnly ? null : (
        <div>
          <Button kind="secondary" size="small" onClick={() => onChange([...changes, { before: '', after: '', changedOn: '' }])}>
            {say(words.changeAdd)}
          </Button>
        </div>
      )}
    </Fieldset>
  );
}
