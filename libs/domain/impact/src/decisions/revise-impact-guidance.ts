import { doneUnless, refusal, textRefusals, type Decision, type LegalDay, type Moment, type Refusal } from '@toroku/kernel';
import { editionReasons, uniqueReasons, type LatestEdition } from '../edition-reasons';
import type { ImpactGuidance, ImpactGuidanceContent } from '../guidance';
import { PROSE_MAX } from '../limits';

export type ReviseImpactGuidance = ImpactGuidanceContent & Pick<ImpactGuidance, 'isPlatformDefault'> & { readonly effectiveOn: LegalDay };

/** The ministries in charge bring out a new edition of the guidance. Assessments already made keep theirs. */
export function reviseImpactGuidance(input: ReviseImpactGuidance, { latest, today }: { readonly latest: LatestEdition | null } & Pick<Moment, 'today'>): Decision<Omit<ImpactGuidance, 'id' | 'revisedBy' | 'revisedAt'>> {
  const { axes, levels, lowThrough, viewpoints, questions, effectiveOn, isPlatformDefault } = input;
  return doneUnless([...editionReasons(effectiveOn, latest, today), ...contentReasons(input), ...wordingReasons(input)], () => ({
    axes,
    levels,
    lowThrough,
    viewpoints,
    questions,
    effectiveOn,
    isPlatformDefault,
    edition: (latest?.edition ?? 0) + 1,
    version: 1,
  }));
}

function contentReasons({ axes, levels, lowThrough, viewpoints, questions }: ImpactGuidanceContent): readonly Refusal[] {
  const codesOf = (items: readonly { readonly code: string }[]): readonly string[] => items.map(({ code }) => code);
  const steps = levels.map(({ level }) => level);
  const unknown = questions.filter(({ axis }) => !codesOf(axes).includes(axis)).map(({ code }) => code);
  return [
    ...(axes.length === 0 ? [refusal('EDITION_EMPTY', { part: 'axes' }, { path: ['axes'] })] : []),
    ...(levels.length > 0 && steps.every((step, index) => step === index + 1) ? [] : [refusal('LEVELS_NOT_CONSECUTIVE', { levels: steps.map(String) }, { path: ['levels'] })]),
    ...(steps.includes(lowThrough) ? [] : [refusal('LOW_NOT_ON_SCALE', { lowThrough, levels: steps.map(String) }, { path: ['lowThrough'] })]),
    ...(unknown.length === 0 ? [] : [refusal('QUESTION_AXIS_UNKNOWN', { questions: unknown, axes: codesOf(axes) }, { path: ['questions'] })]),
    ...uniqueReasons(codesOf(axes), ['axes']),
    ...uniqueReasons(codesOf(levels), ['levels']),
    ...uniqueReasons(codesOf(viewpoints), ['viewpoints']),
    ...uniqueReasons(codesOf(questions), ['questions']),
  ];
}

function wordingReasons(content: ImpactGuidanceContent): readonly Refusal[] {
  return (['axes', 'levels', 'viewpoints', 'questions'] as const).flatMap((part) =>
    content[part].flatMap(({ ja, en }, index) => [
      ...textRefusals(ja, { path: [part, String(index), 'ja'], max: PROSE_MAX }),
      ...textRefusals(en, { path: [part, String(index), 'en'], max: PROSE_MAX }),
    ]),
  );
}
