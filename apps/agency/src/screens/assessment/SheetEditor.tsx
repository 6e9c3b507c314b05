import { useApolloClient } from '@apollo/client/react';
import { Button, NotificationBanner, Section, TextArea, TextField, useSay } from '@toroku/ui';
import { DraftNotes, Missing, OthersHere, usePerson, useDraft, useSave, type Draft } from '@toroku/web-base';
import { agencyAssessmentWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { ConcludeButton } from './ConcludeButton';
import { LiveLevel } from './LiveLevel';
import { MatchFields } from './MatchFields';
import { AssessmentPageDocument, WriteImpactAssessmentDocument } from './Page.generated';
import { fieldOf, formOf, newUse, pathInWords, replaced, type Assessment, type BusinessList, type Guidance, type SheetForm } from './sheet-form';
import { UseFields } from './UseFields';

export interface SheetEditorProps {
  readonly assessment: Assessment;
  readonly guidance: Guidance;
  readonly list: BusinessList;
}

/** The agency's part while it is written: saved as it is typed, judged as it is typed. */
export function SheetEditor({ assessment, guidance, list }: SheetEditorProps): ReactNode {
  const say = useSay();
  const draft = useSheetDraft(assessment);
  const { form, change } = draft;
  return (
    <Section title={say(words.sheet)} lead={say(words.sheetLead)}>
      <div>
        <OthersHere subjectId={assessment.id} />
        <DraftNotes draft={draft} labelOf={(field) => pathInWords([field], say) ?? field} fieldOf={fieldOf} pathLabelOf={(path) => pathInWords(path, say)} />
        {guidance.isPlatformDefault ? <NotificationBanner tone="info" title={say(words.guidanceDefault)} /> : null}
      </div>
      <TextArea id="sheet-procurementNeed" label={say(words.procurementNeed)} hint={say(words.procurementNeedHint)} requirement="required" value={form.procurementNeed} onChange={(procurementNeed) => change({ procurementNeed })} />
      <TextField id="sheet-assessorName" label={say(words.assessorName)} requirement="required" value={form.assessorName} onChange={(assessorName) => change({ assessorName })} />
      <MatchFields form={form} list={list} onChange={change} />
      <UsesFields draft={draft} guidance={guidance} />
      <Section title={say(words.live)} level={3}>
        <LiveLevel uses={form.uses} guidance={guidance} />
      </Section>
      <Section title={say(words.whatNext)} level={3}>
        <Missing reasons={assessment.missing} labelOf={(path) => pathInWords(path, say)} hrefOf={({ path }) => (fieldOf(path) ? `#${fieldOf(path)}` : null)} />
        <ConcludeButton assessment={assessment} draft={draft} />
      </Section>
    </Section>
  );
}

function useSheetDraft(assessment: Assessment): Draft<SheetForm> {
  const client = useApolloClient();
  const person = usePerson();
  const write = useSave(WriteImpactAssessmentDocument);
  return useDraft<SheetForm>(
    { form: formOf(assessment.sheet), version: assessment.version },
    {
      name: `sheet:${assessment.id}:${person.id}`,
      save: (sheet, expectedVersion, key) => write({ id: assessment.id, expectedVersion, sheet }, key),
      reread: async () => {
        const { data } = await client.query({ query: AssessmentPageDocument, variables: { id: assessment.id }, fetchPolicy: 'network-only' });
        if (!data?.impactAssessment) throw new Error('the assessment is gone');
        return { form: formOf(data.impactAssessment.sheet), version: data.impactAssessment.version };
      },
    },
  );
}

function UsesFields({ draft, guidance }: { readonly draft: Draft<SheetForm>; readonly guidance: Guidance }): ReactNode {
  const say = useSay();
  const { uses } = draft.form;
  return (
    <Section title={say(words.uses)} level={3} lead={say(words.usesLead)} id="sheet-uses-title">
      {uses.map((use, index) => (
        <UseFields
          key={index}
          index={index}
          use={use}
          guidance={guidance}
          onChange={(patch) => draft.change({ uses: replaced(uses, index, patch) })}
          onRemove={() => draft.change({ uses: uses.filter((_, other) => other !== index) })}
        />
      ))}
      <div id="sheet-uses" tabIndex={-1}>
        <Button kind="secondary" onClick={() => draft.change({ uses: [...uses, newUse] })}>
          {say(words.addUse)}
        </Button>
      </div>
    </Section>
  );
}
