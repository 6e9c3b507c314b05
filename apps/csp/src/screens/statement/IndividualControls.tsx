import { Button, Fieldset, TextArea, useSay } from '@toroku/ui';
import { cspStatementWords as words, statementBookWords } from '@toroku/words';
import type { ReactNode } from 'react';

export interface IndividualControlsProps {
  readonly texts: readonly string[];
  readonly isReadOnly: boolean;
  readonly onChange: (texts: readonly string[]) => void;
}

/** 個別管理策. A box for each, so that a text of several lines stays one. */
export function IndividualControls({ texts, isReadOnly, onChange }: IndividualControlsProps): ReactNode {
  const say = useSay();
  const shown = texts.length > 0 ? texts : [''];
  return (
    <Fieldset legend={say(statementBookWords.individualControl)}>
      {shown.map((text, index) => (
        <div key={index} className="flex flex-col gap-2">
          <TextArea label={say(words.design, { no: index + 1 })} lang="ja" value={text} onChange={(typed) => onChange(shown.map((one, at) => (at === index ? typed : one)))} isReadOnly={isReadOnly} />
          {isReadOnly || shown.length === 1 ? null : (
            <div>
              <Button kind="secondary" size="small" context={say(words.design, { no: index + 1 })} onClick={() => onChange(shown.filter((_, at) => at !== index))}>
                {say(words.rowRemove)}
              </Button>
            </div>
          )}
        </div>
      ))}
      {isReadOnly ? null : (
        <div>
          <Button kind="secondary" size="small" onClick={() => onChange([...shown, ''])}>
            {say(words.designAdd)}
          </Button>
        </div>
      )}
    </Fieldset>
  );
}
