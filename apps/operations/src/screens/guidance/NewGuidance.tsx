import { readTypedDay, readTypedNumber } from '@toroku/kernel';
import { Button, DayField, FormActions, NumberField, Section, useLanguage, useSay } from '@toroku/ui';
import { errorsAt, Reasons, Unreachable, useCommand, useKept } from '@toroku/web-base';
import { operationsEditionWords as words, verbWords } from '@toroku/words';
import type { FormEvent, ReactNode } from 'react';
import { WordRows, type WordRow } from '../../parts/WordRows';
import { ReviseImpactGuidanceDocument, type GuidancePageQuery } from './Page.generated';

type Guidance = GuidancePageQuery['impactGuidance'];

interface GuidanceForm {
  readonly effectiveOn: string;
  readonly lowThrough: string;
  readonly axes: readonly WordRow[];
  readonly levels: readonly WordRow[];
  readonly viewpoints: readonly WordRow[];
  readonly questions: readonly WordRow[];
}

function formOf(guidance: Guidance): GuidanceForm {
  const word = ({ code, ja, en }: { readonly code: string; readonly ja: string; readonly en: string }): WordRow => ({ code, ja, en });
  return {
    effectiveOn: '',
    lowThrough: String(guidance?.lowThrough ?? ''),
    axes: (guidance?.axes ?? []).map(word),
    levels: (guidance?.levels ?? []).map((level) => ({ level: String(level.level), ...word(level) })),
    viewpoints: (guidance?.viewpoints ?? []).map(word),
    questions: (guidance?.questions ?? []).map((question) => ({ axis: question.axis, ...word(question) })),
  };
}

const wordOf = (row: WordRow): { readonly code: string; readonly ja: string; readonly en: string } => ({ code: row['code'] ?? '', ja: row['ja'] ?? '', en: row['en'] ?? '' });

/** The next edition of the guidance, from the one before. */
export function NewGuidance({ before }: { readonly before: Guidance }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const form = useKept(`reviseImpactGuidance:${before?.id ?? ''}`, formOf(before));
  const revise = useCommand(ReviseImpactGuidanceDocument);
  const { effectiveOn, lowThrough, axes, levels, viewpoints, questions } = form.value;
  const change = (patch: Partial<GuidanceForm>): void => form.change({ ...form.value, ...patch });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const outcome = await revise.run({
      effectiveOn: readTypedDay(effectiveOn) ?? effectiveOn,
      lowThrough: readTypedNumber(lowThrough) ?? NaN,
      axes: axes.map(wordOf),
      levels: levels.map((row) => ({ level: readTypedNumber(row['level'] ?? '') ?? NaN, ...wordOf(row) })),
      viewpoints: viewpoints.map(wordOf),
      questions: questions.map((row) => ({ axis: row['axis'] ?? '', ...wordOf(row) })),
    });
    if (outcome.kind === 'done') form.forget();
  };
  const code = { name: 'code', label: say(words.code), isNarrow: true };
  const bilingual = [
    { name: 'ja', label: say(words.inJapanese), lang: 'ja' as const },
    { name: 'en', label: say(words.inEnglish), lang: 'en' as const },
  ];
  return (
    <Section title={say(words.next)} lead={say(words.nextLead)}>
      <Reasons reasons={revise.reasons} fieldOf={([field]) => (field === 'effectiveOn' || field === 'lowThrough' ? `guidance-${field}` : null)} />
      <Unreachable isUnreachable={revise.isUnreachable} />
      <form className="flex flex-col gap-6" noValidate onSubmit={(event) => void submit(event)}>
        <DayField id="guidance-effectiveOn" label={say(words.effectiveOn)} requirement="required" value={effectiveOn} onChange={(value) => change({ effectiveOn: value })} errors={errorsAt(revise.reasons, ['effectiveOn'], language)} />
        <WordRows legend={say(words.axes)} columns={[code, ...bilingual]} rows={axes} onChange={(rows) => change({ axes: rows })} />
        <WordRows legend={say(words.levels)} columns={[{ name: 'level', label: say(words.level), isNarrow: true }, code, ...bilingual]} rows={levels} onChange={(rows) => change({ levels: rows })} />
        <NumberField id="guidance-lowThrough" label={say(words.lowThrough)} requirement="required" value={lowThrough} onChange={(value) => change({ lowThrough: value })} errors={errorsAt(revise.reasons, ['lowThrough'], language)} />
        <WordRows legend={say(words.viewpoints)} columns={[code, ...bilingual]} rows={viewpoints} onChange={(rows) => change({ viewpoints: rows })} />
        <WordRows legend={say(words.questions)} columns={[{ name: 'axis', label: say(words.axisCode), isNarrow: true }, code, ...bilingual]} rows={questions} onChange={(rows) => change({ questions: rows })} />
        <FormActions>
          <Button type="submit" isBusy={revise.isRunning}>
            {say(verbWords.reviseImpactGuidance)}
          </Button>
        </FormActions>
      </form>
    </Section>
  );
}
