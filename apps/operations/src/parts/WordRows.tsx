import { Button, Fieldset, TextField, useSay } from '@toroku/ui';
import { operationsEditionWords as words } from '@toroku/words';
import type { ReactNode } from 'react';

/** One line of an edition as it is typed. */
export type WordRow = Readonly<Record<string, string>>;

export interface WordRowsProps {
  readonly legend: string;
  readonly columns: readonly { readonly name: string; readonly label: string; readonly lang?: 'ja' | 'en'; readonly isNarrow?: boolean }[];
  readonly rows: readonly WordRow[];
  readonly onChange: (rows: readonly WordRow[]) => void;
}

/** Lines of an edition, each with the same few texts: changed, added, taken out. */
export function WordRows({ legend, columns, rows, onChange }: WordRowsProps): ReactNode {
  const say = useSay();
  const blank = Object.fromEntries(columns.map(({ name }) => [name, '']));
  return (
    <Fieldset legend={legend}>
      {rows.map((row, index) => (
        <div key={index} role="group" aria-label={say(words.line, { legend, number: index + 1 })} className="flex flex-wrap items-end gap-4">
          {columns.map(({ name, label, lang, isNarrow }) => (
            <div key={name} className={isNarrow ? 'w-40' : 'min-w-60 flex-1'}>
              <TextField label={label} value={row[name] ?? ''} {...(lang ? { lang } : {})} onChange={(value) => onChange(rows.map((one, at) => (at === index ? { ...one, [name]: value } : one)))} />
            </div>
          ))}
          <Button kind="text" size="small" context={say(words.line, { legend, number: index + 1 })} onClick={() => onChange(rows.filter((_, at) => at !== index))}>
            {say(words.remove)}
          </Button>
        </div>
      ))}
      <div>
        <Button kind="secondary" size="small" context={legend} onClick={() => onChange([...rows, blank])}>
          {say(words.add)}
        </Button>
      </div>
    </Fieldset>
  );
}
