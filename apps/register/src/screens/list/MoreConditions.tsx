import { Select, TextField, useLanguage, useSay } from '@toroku/ui';
import { registerListWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { writtenIn } from '../../parts/Written';
import type { SearchFormProps } from './SearchForm';

/** With more providers than this a list of them is no help: then part of a name is typed. */
const FEW = 100;

/** What fewer people look for: provider, region, business. What was chosen stays among the choices, also when nothing has it. */
export function MoreConditions({ search, counts }: SearchFormProps): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const counted = (name: string, count: number): string => say(words.counted, { name, count: count.toLocaleString('en') });
  const operators = withChosen(search.operator, counts.operators.map(({ nameJa, nameEn, count }) => ({ value: nameJa, label: counted(writtenIn(language, nameJa, nameEn), count) })));
  const regions = withChosen(search.region, counts.regions.map(({ region, count }) => ({ value: region, label: counted(region, count) })));
  const businesses = withChosen(
    String(search.business ?? ''),
    counts.businesses.map(({ number, titleJa, titleEn, count }) => ({ value: String(number), label: counted(say(words.businessNamed, { number, title: writtenIn(language, titleJa, titleEn) }), count) })),
  );
  return (
    <div className="flex flex-col gap-6">
      {operators.length > FEW ? (
        <TextField label={say(words.operator)} hint={say(words.operatorHint)} name="operator" id="operator" value={search.operator} width="medium" />
      ) : (
        <Select label={say(words.operator)} name="operator" id="operator" value={search.operator} noneLabel={say(words.operatorAny)} options={operators} />
      )}
      <Select label={say(words.region)} name="region" id="region" value={search.region} noneLabel={say(words.regionAny)} options={regions} />
      {businesses.length > 0 ? <Select label={say(words.business)} hint={say(words.businessHint)} name="business" id="business" value={String(search.business ?? '')} noneLabel={say(words.businessAny)} options={businesses} /> : null}
    </div>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

function withChosen(chosen: string, choices: readonly Choice[]): readonly Choice[] {
  return chosen === '' || choices.some(({ value }) => value === chosen) ? choices : [{ value: chosen, label: chosen }, ...choices];
}
