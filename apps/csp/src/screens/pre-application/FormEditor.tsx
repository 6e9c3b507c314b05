import { useApolloClient } from '@apollo/client/react';
import { Section, TextArea, TextField, useSay } from '@toroku/ui';
import { DraftNotes, Missing, OthersHere, useDraft, usePerson, useSave, VerbButton, type Draft } from '@toroku/web-base';
import { cspPreApplicationWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { BusinessFields } from '../new-pre-application/BusinessFields';
import { AttachedAssessments } from './AttachedAssessments';
import { PreApplicationPageDocument, SubmitPreApplicationDocument, WritePreApplicationDocument } from './Page.generated';
import { fieldIn, fieldOf, formLabels, formOf, type Entries, type FormFields, type PreApplication } from './pre-application-form';

/** Form 1-1 while it is written: saved as it is typed, checked all the time, handed in from here. */
export function FormEditor({ preApplication, entries }: { readonly preApplication: PreApplication; readonly entries: Entries }): ReactNode {
  const say = useSay();
  const draft = useFormDraft(preApplication);
  const labelOf = (path: readonly string[]): string | null => {
    const field = fieldIn(path);
    return field ? say(formLabels[field]) : null;
  };
  const check = preApplication.check ?? [];
  return (
    <>
      <Section title={say(words.form)} lead={say(words.formLead)}>
        <div>
          <OthersHere subjectId={preApplication.id} />
          <DraftNotes draft={draft} labelOf={(field) => say(formLabels[field])} fieldOf={fieldOf} pathLabelOf={labelOf} />
        </div>
        <Fields draft={draft} entries={entries} />
      </Section>
      <AttachedAssessments preApplication={preApplication} draft={draft} />
      <Section title={say(words.check)}>
        <Missing reasons={check} labelOf={labelOf} hrefOf={({ path }) => (fieldOf(path) ? `#${fieldOf(path)}` : null)} />
        <VerbButton
          verb="submitPreApplication"
          document={SubmitPreApplicationDocument}
          viewerMay={preApplication.viewerMay}
          blockedBecause={check.length > 0 ? say(words.blocked, { count: check.length }) : undefined}
          before={draft.flush}
          input={() => ({ id: preApplication.id, expectedVersion: draft.version() })}
          confirm={<p>{say(words.submitLead)}</p>}
          fieldOf={fieldOf}
          labelOf={labelOf}
        />
      </Section>
    </>
  );
}

function Fields({ draft, entries }: { readonly draft: Draft<FormFields>; readonly entries: Entries }): ReactNode {
  const say = useSay();
  const { form, change } = draft;
  return (
    <>
      <BusinessFields claim={form} entries={entries} onChange={({ route, matchedEntry }) => change({ route, matchedEntry })} />
      <TextField id="form-representativeName" label={say(words.representativeName)} requirement="required" value={form.representativeName} onChange={(representativeName) => change({ representativeName })} />
      <TextField id="form-contactName" label={say(words.contactName)} requirement="required" value={form.contactName} onChange={(contactName) => change({ contactName })} />
      <TextField id="form-contactMail" label={say(words.contactMail)} requirement="required" inputMode="email" value={form.contactMail} onChange={(contactMail) => change({ contactMail })} />
      <TextField id="form-contactPhone" label={say(words.contactPhone)} requirement="required" value={form.contactPhone} onChange={(contactPhone) => change({ contactPhone })} />
      <TextArea id="form-businessOutline" label={say(words.businessOutline)} requirement="required" value={form.businessOutline} onChange={(businessOutline) => change({ businessOutline })} />
      <TextArea id="form-remarks" label={say(words.remarks)} requirement="optional" rows={2} value={form.remarks} onChange={(remarks) => change({ remarks })} />
    </>
  );
}

function useFormDraft(preApplication: PreApplication): Draft<FormFields> {
  const client = useApolloClient();
  const person = usePerson();
  const write = useSave(WritePreApplicationDocument);
  const { id } = preApplication;
  return useDraft<FormFields>(
    { form: formOf(preApplication), version: preApplication.version },
    {
      name: `pre-application:${id}:${person.id}`,
      save: ({ route, matchedEntry, ...form }, expectedVersion, key) => write({ id, expectedVersion, route, matchedEntry, form }, key),
      reread: async () => {
        const { data } = await client.query({ query: PreApplicationPageDocument, variables: { id }, fetchPolicy: 'network-only' });
        if (!data?.preApplication) throw new Error('the pre-application is gone');
        return { form: formOf(data.preApplication), version: data.preApplication.version };
      },
    },
  );
}
