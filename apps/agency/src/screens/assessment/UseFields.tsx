import { exclusionFlags, informationKinds, type ExclusionFlag } from '@toroku/domain-impact';
import { Button, Card, Checkbox, CheckboxGroup, RadioGroup, Section, TextArea, TextField, useSay } from '@toroku/ui';
import { agencyAssessmentWords as words, exclusionFlagWords, informationKindWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { RatingFields } from './RatingFields';
import { newInformation, replaced, type Guidance, type InformationForm, type UseForm } from './sheet-form';

export interface UseFieldsProps {
  readonly index: number;
  readonly use: UseForm;
  readonly guidance: Guidance;
  readonly onChange: (patch: Partial<UseForm>) => void;
  readonly onRemove: () => void;
}

/** One use: what it is, what excludes it, what it handles. */
export function UseFields({ index, use, guidance, onChange, onRemove }: UseFieldsProps): ReactNode {
  const say = useSay();
  const id = `sheet-uses-${index}`;
  const name = use.name || say(words.use, { number: index + 1 });
  return (
    <Card>
      <Section title={say(words.use, { number: index + 1 })} level={3} actions={<Button kind="text" onClick={onRemove}>{say(words.removeUse, { name })}</Button>}>
        <TextField id={`${id}-name`} label={say(words.useName)} requirement="required" value={use.name} onChange={(value) => onChange({ name: value })} />
        <TextArea id={`${id}-outline`} label={say(words.outline)} requirement="required" value={use.outline} onChange={(outline) => onChange({ outline })} />
        <CheckboxGroup
          id={`${id}-exclusionFlags`}
          legend={say(words.exclusions)}
          requirement="optional"
          options={exclusionFlags.map((flag) => ({ value: flag, label: say(exclusionFlagWords[flag]) }))}
          value={use.exclusionFlags}
          onChange={(flags) => onChange({ exclusionFlags: flags as readonly ExclusionFlag[] })}
        />
        {use.information.map((information, at) => (
          <InformationFields
            key={at}
            id={`${id}-information-${at}`}
            number={at + 1}
            information={information}
            guidance={guidance}
            onChange={(patch) => onChange({ information: replaced(use.information, at, patch) })}
            onRemove={() => onChange({ information: use.information.filter((_, other) => other !== at) })}
          />
        ))}
        <div id={`${id}-information`} tabIndex={-1}>
          <Button kind="secondary" onClick={() => onChange({ information: [...use.information, newInformation] })}>
            {say(words.addInformation)}
          </Button>
        </div>
      </Section>
    </Card>
  );
}

interface InformationFieldsProps {
  readonly id: string;
  readonly number: number;
  readonly information: InformationForm;
  readonly guidance: Guidance;
  readonly onChange: (patch: Partial<InformationForm>) => void;
  readonly onRemove: () => void;
}

function InformationFields({ id, number, information, guidance, onChange, onRemove }: InformationFieldsProps): ReactNode {
  const say = useSay();
  const title = say(words.information, { number });
  return (
    <Section title={title} level={4} actions={<Button kind="text" onClick={onRemove}>{say(words.removeInformation, { name: information.name || title })}</Button>}>
      <TextField id={`${id}-name`} label={say(words.informationName)} requirement="required" value={information.name} onChange={(name) => onChange({ name })} />
      <RadioGroup
        id={`${id}-kind`}
        legend={say(words.informationKind)}
        isInline
        options={informationKinds.map((kind) => ({ value: kind, label: say(informationKindWords[kind]) }))}
        value={information.kind}
        onChange={(kind) => onChange({ kind: kind as InformationForm['kind'] })}
      />
      <RadioGroup
        id={`${id}-confidentialityClass`}
        legend={say(words.confidentiality)}
        isInline
        options={[1, 2, 3].map((one) => ({ value: String(one), label: say(words.confidentialityClass, { number: one }) }))}
        value={String(information.confidentialityClass)}
        onChange={(value) => onChange({ confidentialityClass: Number(value) })}
      />
      <Checkbox label={say(words.encrypted)} hint={say(words.encryptedHint)} value={information.isEncryptedFromProvider} onChange={(isEncryptedFromProvider) => onChange({ isEncryptedFromProvider })} />
      <RatingFields id={`${id}-ratings`} ratings={information.ratings} guidance={guidance} onChange={(ratings) => onChange({ ratings })} />
    </Section>
  );
}
