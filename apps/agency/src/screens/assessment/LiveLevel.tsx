import { judgeImpact } from '@toroku/domain-impact';
import { ClauseNote, NotificationBanner, useLanguage, useSay } from '@toroku/ui';
import { agencyAssessmentWords as words, citedClause, fill, impactNoteWords, impactRefusals, type Language, type Phrase } from '@toroku/words';
import type { ReactNode } from 'react';
import type { Guidance, SheetForm } from './sheet-form';

/** The level that the answers come to, judged by the scheme's own rules as they are typed, with every step that led there. */
export function LiveLevel({ uses, guidance }: { readonly uses: SheetForm['uses']; readonly guidance: Guidance }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const isRated = uses.some(({ information }) => information.some(({ ratings }) => ratings.length > 0));
  const { level, isLow, explanation } = judgeImpact(uses, guidance);
  const title = isRated ? say(isLow ? words.liveLow : words.liveNotLow, { level, lowThrough: guidance.lowThrough }) : say(words.liveNothing);
  return (
    <div aria-live="polite">
      <NotificationBanner tone={isRated ? (isLow ? 'success' : 'warning') : 'info'} title={title}>
        {isRated ? (
          <ul className="list-disc pl-6">
            {explanation.map(({ code, facts, clause }, index) => (
              <li key={`${code}-${index}`}>
                {stepInWords(code, namedAxes(facts, guidance, language), language)} {clause ? <ClauseNote source={citedClause(clause.source, '')[language]} at={clause.at} edition={clause.edition} /> : null}
              </li>
            ))}
          </ul>
        ) : null}
      </NotificationBanner>
    </div>
  );
}

function stepInWords(code: string, facts: Readonly<Record<string, unknown>>, language: Language): string {
  const phrase = ({ ...impactNoteWords, ...impactRefusals } as Readonly<Record<string, Phrase>>)[code];
  return phrase ? fill(phrase, language, facts) : code;
}

/** Axes are codes in the facts; people know them by the guidance's words. */
function namedAxes(facts: Readonly<Record<string, unknown>>, { axes }: Guidance, language: Language): Readonly<Record<string, unknown>> {
  const name = (code: unknown): unknown => axes.find((axis) => axis.code === code)?.[language] ?? code;
  return { ...facts, ...('axes' in facts && Array.isArray(facts['axes']) ? { axes: facts['axes'].map(name) } : {}), ...('axis' in facts ? { axis: name(facts['axis']) } : {}) };
}
