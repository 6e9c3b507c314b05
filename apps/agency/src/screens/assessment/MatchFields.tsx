import { businessRoutes, type BusinessRoute } from '@toroku/domain-impact';
import { CheckboxGroup, RadioGroup, Section, Select, TextArea, useLanguage, useSay } from '@toroku/ui';
import { agencyAssessmentWords as words, businessRouteWords } from '@toroku/words';
import type { ReactNode } from 'react';
import type { BusinessList, SheetForm } from './sheet-form';

/** Which business of the list the use is, or that it is on none. */
export function MatchFields({ form, list, onChange }: { readonly form: SheetForm; readonly list: BusinessList; readonly onChange: (patch: Partial<SheetForm>) => void }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const entry = list.entries.find(({ number }) => number === form.matchedEntry);
  return (
    <Section title={say(words.match)} level={3}>
      <RadioGroup
        id="sheet-route"
        legend={say(words.route)}
        requirement="required"
        options={businessRoutes.map((route) => ({ value: route, label: say(businessRouteWords[route]) }))}
        value={form.route ?? ''}
        onChange={(route) => onChange({ route: route as BusinessRoute, ...(route === 'OFF_LIST' ? { matchedEntry: null, confirmedConditions: [] } : {}) })}
      />
      {form.route === 'ON_LIST' ? (
        <Select
          id="sheet-matchedEntry"
          label={say(words.matchedEntry)}
          requirement="required"
          options={list.entries.map(({ number, title }) => ({ value: String(number), label: title ? say(words.entry, { number, title: title[language] }) : say(words.entryUnknown, { number }) }))}
          value={form.matchedEntry === null ? '' : String(form.matchedEntry)}
          onChange={(number) => onChange({ matchedEntry: number ? Number(number) : null, confirmedConditions: [] })}
        />
      ) : null}
      {entry && entry.conditions.length > 0 ? (
        <CheckboxGroup id="sheet-confirmedConditions" legend={say(words.conditions)} options={entry.conditions.map((condition) => ({ value: condition.code, label: condition[language] }))} value={form.confirmedConditions} onChange={(confirmedConditions) => onChange({ confirmedConditions })} />
      ) : null}
      <TextArea id="sheet-matchReason" label={say(words.matchReason)} requirement="required" value={form.matchReason} onChange={(matchReason) => onChange({ matchReason })} />
    </Section>
  );
}
