import { uiWords } from '@toroku/words';
import { useId, useMemo, type ReactNode } from 'react';
import { Hidden } from '../Hidden';
import { useSay } from '../language';
import { textDifference, type Stretch } from './text-difference';

export interface CompareTextsProps {
  readonly mine: string;
  readonly theirs: string;
  readonly mineLabel: ReactNode;
  readonly theirsLabel: ReactNode;
}

/** Two wordings beside each other; what differs is underlined, bold and said. */
export function CompareTexts({ mine, theirs, mineLabel, theirsLabel }: CompareTextsProps): ReactNode {
  const say = useSay();
  const difference = useMemo(() => textDifference(mine, theirs), [mine, theirs]);
  return (
    <div>
      {mine === theirs ? <p className="mb-2 text-dns-16N-130 text-solid-gray-700">{say(uiWords.same)}</p> : null}
      <div className="grid gap-4 desktop:grid-cols-2">
        <Side label={mineLabel} stretches={difference.mine} />
        <Side label={theirsLabel} stretches={difference.theirs} />
      </div>
    </div>
  );
}

function Side({ label, stretches }: { readonly label: ReactNode; readonly stretches: readonly Stretch[] }): ReactNode {
  const say = useSay();
  const labelId = useId();
  return (
    <div role="group" aria-labelledby={labelId} className="min-w-0 rounded-8 border border-solid-gray-420 bg-white p-4">
      <p id={labelId} className="mb-2 text-dns-14B-130 text-solid-gray-700">
        {label}
      </p>
      <p className="text-std-16N-170 whitespace-pre-wrap">
        {stretches.map(({ text, isDifferent }, index) =>
          isDifferent ? (
            <mark key={index} className="bg-yellow-100 text-std-16B-170 text-solid-gray-900 underline decoration-2 underline-offset-4">
              <Hidden>{say(uiWords.differenceBegins)}</Hidden>
              {text}
              <Hidden>{say(uiWords.differenceEnds)}</Hidden>
            </mark>
          ) : (
            text
          ),
        )}
      </p>
    </div>
  );
}
