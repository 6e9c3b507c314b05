import { useSuspenseQuery } from '@apollo/client/react';
import { Checkbox, DataTable, Section, Select, useSay } from '@toroku/ui';
import { auditorPlannerWords as words, auditorScopeWords, scopeRulesWords } from '@toroku/words';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { Levelling } from './Levelling';
import { ScopeUnderDocument } from './Page.generated';
import type { Plan } from './plan-lines';
import { RulesTable } from './RulesTable';

/** What each year would be if the service were audited under other rules. Nothing is changed by looking. */
export function OtherRules({ id, plan }: { readonly id: string; readonly plan: Plan }): ReactNode {
  const say = useSay();
  const others = plan.offeredRulesIds.filter((one) => one !== plan.rules.id);
  const [rulesId, setRulesId] = useState(others.at(-1) ?? plan.rules.id);
  const [isIsmsCertified, setIsmsCertified] = useState(false);
  const rules = useDeferredValue(rulesId);
  const isms = useDeferredValue(isIsmsCertified);
  const other = useSuspenseQuery(ScopeUnderDocument, { variables: { id, rules, isms } }).data.scopePlan;
  const own = useSuspenseQuery(ScopeUnderDocument, { variables: { id, rules: null, isms: false } }).data.scopePlan;
  if (!other || !own) return null;
  const nameOf = (one: string): string => say(scopeRulesWords[one as keyof typeof scopeRulesWords]);
  return (
    <div className="flex flex-col gap-6">
      <p className="max-w-[48rem]">{say(words.otherLead)}</p>
      <Select label={say(words.ruleSet)} options={others.map((one) => ({ value: one, label: nameOf(one) }))} value={rulesId} onChange={(value) => setRulesId(value || rulesId)} />
      {other.rules.classes.some(({ cycleYearsWithIsms }) => cycleYearsWithIsms !== null) ? <Checkbox label={say(words.isms)} value={isIsmsCertified} onChange={setIsmsCertified} /> : null}
      <Section title={nameOf(other.rules.id)} level={3}>
        <RulesTable rules={other.rules} />
        <Levelling years={other.years} />
      </Section>
      <DataTable
        caption={say(words.compared)}
        rows={other.years}
        rowKey={({ year }) => String(year)}
        columns={[
          { key: 'year', header: say(words.year), isRowHeader: true, cell: ({ year }) => say(auditorScopeWords.year, { year }) },
          { key: 'own', header: say(words.own, { rules: nameOf(own.rules.id) }), isNumeric: true, cell: ({ year }) => own.years.find((one) => one.year === year)?.designAndOperation ?? '—' },
          { key: 'other', header: nameOf(other.rules.id), isNumeric: true, cell: ({ designAndOperation }) => designAndOperation },
        ]}
      />
    </div>
  );
}
