import { ClauseNote, DayText, DescriptionList, NotificationBanner, ProgressSteps, Section, useSay } from '@toroku/ui';
import { businessRouteWords, citedClause, cspPreApplicationWords as words, ineligibilityGroundWords, preApplicationResultWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { formLabels, formOf, type FormFields, type PreApplication } from './pre-application-form';

/** How far the case is, what was asked to be mended, what it came to and why. */
export function Progress({ preApplication }: { readonly preApplication: PreApplication }): ReactNode {
  const say = useSay();
  const { submittedOn, acceptedOn, decidedOn, openedOn, state, returnNotes, batchEndsOn, batchDueOn } = preApplication;
  const steps = [
    { label: say(words.stepDraft), on: openedOn },
    { label: say(words.stepSubmitted), on: submittedOn },
    { label: say(words.stepAccepted), on: acceptedOn },
    { label: say(words.stepDecided), on: decidedOn },
  ];
  const reached = steps.filter(({ on }) => on).length;
  return (
    <Section title={say(words.progress)}>
      <ProgressSteps steps={steps.map(({ label, on }, index) => ({ label, state: index < reached - 1 || decidedOn ? 'done' : index === reached - 1 ? 'current' : 'ahead', note: on ? <DayText day={on} isShort /> : undefined }))} />
      {state === 'RETURNED' ? (
        <NotificationBanner tone="warning" title={say(words.returned)}>
          <ul className="list-disc pl-6">
            {returnNotes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </NotificationBanner>
      ) : null}
      {batchEndsOn && batchDueOn && !decidedOn ? <NotificationBanner tone="info" title={say(words.batch, { ends: batchEndsOn, due: batchDueOn })} /> : null}
      <Result preApplication={preApplication} />
    </Section>
  );
}

function Result({ preApplication: { result, reasons } }: { readonly preApplication: PreApplication }): ReactNode {
  const say = useSay();
  if (!result) return null;
  return (
    <NotificationBanner tone={result === 'ELIGIBLE' ? 'success' : 'warning'} title={say(preApplicationResultWords[result])}>
      <ul className="list-disc pl-6">
        {reasons.map(({ ground, text, clause }) => (
          <li key={text}>
            {ground ? `${say(ineligibilityGroundWords[ground])}: ` : ''}
            {text} <ClauseNote source={say(citedClause(clause.source, ''))} at={clause.at} edition={clause.edition} isPlatformDefault={clause.isPlatformDefault} />
          </li>
        ))}
      </ul>
    </NotificationBanner>
  );
}

/** The form once it is handed in. */
export function FormShown({ preApplication }: { readonly preApplication: PreApplication }): ReactNode {
  const say = useSay();
  const form = formOf(preApplication);
  const shown = (field: keyof FormFields): string => (field === 'route' ? say(businessRouteWords[form.route]) : String(form[field] ?? '') || '—');
  return (
    <Section title={say(words.form)}>
      <DescriptionList items={(Object.keys(form) as (keyof FormFields)[]).map((field) => ({ term: say(formLabels[field]), detail: shown(field) }))} />
    </Section>
  );
}
