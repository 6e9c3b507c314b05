import { useSuspenseQuery } from '@apollo/client/react';
import { Button, Disclosure, useLanguage, useSay } from '@toroku/ui';
import { cspStatementWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { StatementOutlineDocument, type StatementOutlineQuery } from './ControlTree.generated';

type Objective = NonNullable<StatementOutlineQuery['statement']>['outline'][number];

/** A part of the catalogue: a chapter, or one objective in it. */
export interface Place {
  readonly chapter: number;
  readonly objective: string | null;
}

export interface ControlTreeProps {
  readonly statementId: string;
  /** Null for the whole catalogue. */
  readonly place: Place | null;
  readonly onChoose: (place: Place | null) => void;
}

/** The catalogue by chapter and objective, with how far each is answered: choosing one cuts the grid to it. */
export function ControlTree({ statementId, place, onChoose }: ControlTreeProps): ReactNode {
  const say = useSay();
  const outline = useSuspenseQuery(StatementOutlineDocument, { variables: { id: statementId }, fetchPolicy: 'cache-and-network' }).data.statement?.outline ?? [];
  const chapters = chaptersOf(outline);
  return (
    <nav aria-label={say(words.tree)} className="flex max-h-80 flex-col items-start gap-2 overflow-y-auto desktop:max-h-[56rem]">
      <p aria-hidden="true" className="text-std-17B-170">
        {say(words.tree)}
      </p>
      <Choice isChosen={place === null} onChoose={() => onChoose(null)}>
        {say(words.treeAll, countsOf(outline))}
      </Choice>
      {chapters.map(([chapter, objectives]) => (
        <Disclosure key={chapter} summary={say(words.treeChapter, { chapter, ...countsOf(objectives) })} isOpen={place?.chapter === chapter}>
          <ul className="flex flex-col items-start gap-1">
            <li>
              <Choice isChosen={place?.chapter === chapter && place.objective === null} onChoose={() => onChoose({ chapter, objective: null })}>
                {say(words.treeWhole, { chapter })}
              </Choice>
            </li>
            {objectives.map((one) => (
              <li key={one.objective}>
                <Choice isChosen={place?.objective === one.objective} onChoose={() => onChoose({ chapter, objective: one.objective })}>
                  <ObjectiveText {...one} />
                </Choice>
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </nav>
  );
}

function Choice({ isChosen, onChoose, children }: { readonly isChosen: boolean; readonly onChoose: () => void; readonly children: ReactNode }): ReactNode {
  return (
    <Button kind={isChosen ? 'secondary' : 'text'} size="small" isPressed={isChosen} onClick={onChoose}>
      <span className="text-left">{children}</span>
    </Button>
  );
}

function ObjectiveText({ objective, labelJa, labelEn, total, answered }: Objective): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  return say(words.treeObjective, { objective, label: language === 'en' && labelEn ? labelEn : labelJa, total, answered });
}

/** How many controls there are, and how many of them are answered. */
function countsOf(outline: readonly Objective[]): { readonly total: number; readonly answered: number } {
  return { total: outline.reduce((sum, { total }) => sum + total, 0), answered: outline.reduce((sum, { answered }) => sum + answered, 0) };
}

function chaptersOf(outline: readonly Objective[]): readonly (readonly [number, readonly Objective[]])[] {
  const chapters = [...new Set(outline.map(({ chapter }) => chapter))];
  return chapters.map((chapter) => [chapter, outline.filter((one) => one.chapter === chapter)]);
}
