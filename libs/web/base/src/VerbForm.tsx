import type { TypedDocumentNode } from '@apollo/client';
import { readTypedDay, readTypedNumber } from '@toroku/kernel';
import { Button, Checkbox, CheckboxGroup, DayField, FormActions, NumberField, RadioGroup, Select, TextArea, TextField, useLanguage, useSay } from '@toroku/ui';
import { uiWords, verbWords, webWords, type Phrase, type Verb } from '@toroku/words';
import { useState, type FormEvent, type ReactNode } from 'react';
import { errorsAt, type Reason } from './reason';
import { Reasons, Unreachable } from './Reasons';
import { useCommand, type InputOf } from './use-command';
import { useKept } from './use-kept';

/** One question of a form. Its name is that of the input's field, so that a reason finds it. */
export interface FormQuestion {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'area' | 'day' | 'number' | 'select' | 'radio' | 'checks' | 'yes';
  readonly hint?: string;
  readonly requirement?: 'required' | 'optional';
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** The answers, read by the question's name. */
export interface Answers {
  readonly text: (name: string) => string;
  /** The day that was typed as YYYY-MM-DD; what is no day goes as it was typed, and is refused by name. */
  readonly day: (name: string) => string;
  /** The whole number that was typed; null where none was. */
  readonly number: (name: string) => number | null;
  readonly all: (name: string) => readonly string[];
  readonly isYes: (name: string) => boolean;
}

export interface VerbFormProps<Result, Variables extends { readonly input: unknown }> {
  readonly verb: Verb;
  readonly document: TypedDocumentNode<Result, Variables>;
  readonly questions: readonly FormQuestion[];
  readonly initial?: FormValues;
  /** Names what is typed in this browser, so that it is there again after the page was closed. */
  readonly keep: string;
  readonly input: (answers: Answers) => InputOf<Variables>;
  readonly onDone?: (id: string) => void;
  readonly kind?: 'primary' | 'secondary';
  /** What follows, said beside the button. */
  readonly note?: ReactNode;
  readonly blockedBecause?: string | undefined;
}

/** A verb with its questions: what is typed is kept in the browser until the verb is done, every reason finds its question. */
export function VerbForm<Result, Variables extends { readonly input: unknown }>(props: VerbFormProps<Result, Variables>): ReactNode {
  const { verb, document, questions, initial = {}, keep, input, onDone, kind = 'primary', note, blockedBecause } = props;
  const say = useSay();
  const { value: values, change: keepValues, forget } = useKept<FormValues>(keep, initial);
  const [missing, setMissing] = useState<readonly Reason[]>([]);
  const command = useCommand(document);
  const reasons = missing.length > 0 ? missing : command.reasons;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = questions.flatMap((question) => reasonBefore(question, values));
    setMissing(found);
    if (found.length > 0) return;
    const outcome = await command.run(input(answersIn(values)));
    if (outcome.kind !== 'done') return;
    forget();
    onDone?.(outcome.id);
  };
  const idOf = (name: string): string => `${verb}-${name}`;
  return (
    <form className="flex flex-col gap-6" noValidate onSubmit={(event) => void submit(event)}>
      <Reasons reasons={reasons} fieldOf={(path) => questionIn(questions, path, idOf)} labelOf={(path) => questions.find(({ name }) => path.includes(name))?.label ?? null} />
      <Unreachable isUnreachable={command.isUnreachable} />
      {questions.map((question) => (
        <Question key={question.name} id={idOf(question.name)} question={question} values={values} reasons={reasons} onChange={(name, value) => keepValues({ ...values, [name]: value })} />
      ))}
      {note ? <p>{note}</p> : null}
      <FormActions>
        <Button type="submit" kind={kind} isBusy={command.isRunning} blockedBecause={blockedBecause}>
          {say(verbWords[verb])}
        </Button>
      </FormActions>
    </form>
  );
}

/** Nothing is answered for a person: an answer that must be given, and a number that is none, is asked for here, before anything is sent. */
function reasonBefore({ name, kind, requirement }: FormQuestion, values: FormValues): readonly Reason[] {
  const value = values[name] ?? '';
  const because = (phrase: Phrase): readonly Reason[] => [{ code: 'TEXT_MISSING', path: [name], facts: {}, ...phrase, clause: null }];
  const isEmpty = (typeof value === 'string' ? value.trim() : value).length === 0;
  if (isEmpty) return requirement === 'required' ? because(webWords.answerMissing) : [];
  return kind === 'number' && answersIn(values).number(name) === null ? because(uiWords.numberUnread) : [];
}

function questionIn(questions: readonly FormQuestion[], path: readonly string[], idOf: (name: string) => string): string | null {
  const found = questions.find(({ name }) => path.includes(name));
  return found ? idOf(found.name) : null;
}

function answersIn(values: FormValues): Answers {
  const text = (name: string): string => (typeof values[name] === 'string' ? values[name] : '');
  return { text, day: (name) => readTypedDay(text(name)) ?? text(name), number: (name) => readTypedNumber(text(name)), all: (name) => (Array.isArray(values[name]) ? values[name] : []), isYes: (name) => text(name) === 'yes' };
}

interface QuestionProps {
  readonly id: string;
  readonly question: FormQuestion;
  readonly values: FormValues;
  readonly reasons: readonly Reason[];
  readonly onChange: (name: string, value: string | readonly string[]) => void;
}

function Question({ id, question, values, reasons, onChange }: QuestionProps): ReactNode {
  const { language } = useLanguage();
  const { name, label, kind, hint, requirement, options = [] } = question;
  const { text, all } = answersIn(values);
  const errors = reasons.some(({ path }) => path.includes(name)) ? reasons.filter(({ path }) => path.includes(name)).map((reason) => reason[language]) : errorsAt(reasons, [name], language);
  const shared = { id, errors, ...(hint ? { hint } : {}), ...(requirement ? { requirement } : {}) };
  const typed = { ...shared, label, value: text(name), onChange: (value: string) => onChange(name, value) };
  switch (kind) {
    case 'text':
      return <TextField {...typed} />;
    case 'area':
      return <TextArea {...typed} />;
    case 'number':
      return <NumberField {...typed} />;
    case 'day':
      return <DayField {...shared} label={label} value={text(name)} onChange={(value) => onChange(name, value)} />;
    case 'select':
      return <Select {...typed} options={options} />;
    case 'radio':
      return <RadioGroup {...shared} legend={label} options={options} value={text(name)} onChange={(value) => onChange(name, value)} />;
    case 'checks':
      return <CheckboxGroup {...shared} legend={label} options={options} value={all(name)} onChange={(value) => onChange(name, value)} />;
    case 'yes':
      return <Checkbox id={id} label={label} value={text(name) === 'yes'} onChange={(value) => onChange(name, value ? 'yes' : '')} />;
  }
}
