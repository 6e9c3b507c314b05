import { Button, Checkbox, DescriptionList, Fieldset, FormActions, NotificationBanner, Section, TextArea, useSay } from '@toroku/ui';
import { confirmationCodes, type ConfirmationCode } from '@toroku/domain-audit';
import { Reasons, Unreachable, useCommand, useKept } from '@toroku/web-base';
import { confirmationWords, cspEngagementWords as words, verbWords } from '@toroku/words';
import { type FormEvent, type ReactNode } from 'react';
import { SignRepresentationDocument, type CspEngagementPageQuery } from './Page.generated';

type Engagement = NonNullable<CspEngagementPageQuery['engagement']>;
type Answers = Readonly<Record<ConfirmationCode, { readonly isConfirmed: boolean; readonly explanation: string }>>;

const UNANSWERED = Object.fromEntries(confirmationCodes.map((code) => [code, { isConfirmed: false, explanation: '' }])) as unknown as Answers;

/** The Written Representation: what management confirms, and what it signed. */
export function Representation({ engagement }: { readonly engagement: Engagement }): ReactNode {
  const say = useSay();
  const { representation } = engagement;
  if (engagement.viewerMay.includes('signRepresentation')) return <SignForm engagement={engagement} />;
  if (!representation) return null;
  return (
    <Section title={say(words.representation)} lead={say(words.signed, { on: representation.signedOn })}>
      <DescriptionList items={representation.confirmations.map(({ code, isConfirmed, explanation }) => ({ term: say(confirmationWords[code]), detail: isConfirmed ? `${say(words.confirmed)} ${explanation}` : explanation }))} />
    </Section>
  );
}

function SignForm({ engagement }: { readonly engagement: Engagement }): ReactNode {
  const say = useSay();
  const { value: answers, change: keepAnswers, forget } = useKept<Answers>(`signRepresentation:${engagement.id}`, UNANSWERED);
  const sign = useCommand(SignRepresentationDocument);
  const change = (code: ConfirmationCode, patch: Partial<Answers[ConfirmationCode]>): void => keepAnswers({ ...answers, [code]: { ...answers[code], ...patch } });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const outcome = await sign.run({ id: engagement.id, expectedVersion: engagement.version, confirmations: confirmationCodes.map((code) => ({ code, ...answers[code] })) });
    if (outcome.kind === 'done') forget();
  };
  return (
    <Section title={say(words.representation)} lead={say(words.representationLead)}>
      <Reasons reasons={sign.reasons} />
      <Unreachable isUnreachable={sign.isUnreachable} />
      <form className="flex flex-col gap-6" noValidate onSubmit={(event) => void submit(event)}>
        {confirmationCodes.map((code) => (
          <Fieldset key={code} legend={say(confirmationWords[code])}>
            <Checkbox label={say(words.confirmed)} value={answers[code].isConfirmed} onChange={(isConfirmed) => change(code, { isConfirmed })} />
            <TextArea label={say(words.explanation)} rows={2} value={answers[code].explanation} onChange={(explanation) => change(code, { explanation })} />
          </Fieldset>
        ))}
        <NotificationBanner tone="info" title={say(words.representationLead)} />
        <FormActions>
          <Button type="submit" isBusy={sign.isRunning}>
            {say(verbWords.signRepresentation)}
          </Button>
        </FormActions>
      </form>
    </Section>
  );
}
