import { CheckboxGroup, Disclosure, Fieldset, RadioGroup, TextArea, useLanguage, useSay } from '@toroku/ui';
import { agencyAssessmentWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import type { Guidance, InformationForm } from './sheet-form';

type Ratings = InformationForm['ratings'];

export interface RatingFieldsProps {
  readonly id: string;
  readonly ratings: Ratings;
  readonly guidance: Guidance;
  readonly onChange: (ratings: Ratings) => void;
}

/** The guidance's questions, axis by axis, with the level, the harm considered and the reason. */
export function RatingFields({ id, ratings, guidance, onChange }: RatingFieldsProps): ReactNode {
  return guidance.axes.map((axis) => <AxisFields key={axis.code} id={`${id}-${axis.code}`} axis={axis} ratings={ratings} guidance={guidance} onChange={onChange} />);
}

function AxisFields({ id, axis, ratings, guidance, onChange }: RatingFieldsProps & { readonly axis: Guidance['axes'][number] }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const rating = ratings.find((one) => one.axis === axis.code);
  const change = (patch: Partial<Ratings[number]>): void => onChange([...ratings.filter((one) => one.axis !== axis.code), { axis: axis.code, level: 1, reason: '', viewpoints: [], ...rating, ...patch }]);
  const questions = guidance.questions.filter((question) => question.axis === axis.code);
  return (
    <Fieldset legend={say(words.axis, { axis: axis[language] })}>
      {questions.length > 0 ? (
        <Disclosure summary={say(words.questions)}>
          <ul className="list-disc pl-6">
            {questions.map((question) => (
              <li key={question.code}>{question[language]}</li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      <RadioGroup
        id={`${id}-level`}
        legend={say(words.level)}
        requirement="required"
        isInline
        options={guidance.levels.map((level) => ({ value: String(level.level), label: say(words.levelOption, { level: level.level, word: level[language] }) }))}
        value={rating ? String(rating.level) : ''}
        onChange={(level) => change({ level: Number(level) })}
      />
      {rating ? (
        <>
          <CheckboxGroup id={`${id}-viewpoints`} legend={say(words.viewpoints)} options={guidance.viewpoints.map((viewpoint) => ({ value: viewpoint.code, label: viewpoint[language] }))} value={rating.viewpoints} onChange={(viewpoints) => change({ viewpoints })} />
          <TextArea id={`${id}-reason`} label={say(words.ratingReason)} requirement="required" rows={2} value={rating.reason} onChange={(reason) => change({ reason })} />
        </>
      ) : null}
    </Fieldset>
  );
}
