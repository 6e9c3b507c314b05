import { ClauseNote, DataTable, useSay } from '@toroku/ui';
import { assessmentDepthWords, auditorPlannerWords as words, auditorScopeWords, citedClause, scopeClassWords } from '@toroku/words';
import type { ReactNode } from 'react';
import type { Plan } from './plan-lines';

type Rules = Plan['rules'];
type ClassRule = Rules['classes'][number];

/** How a scope is decided: class by class, how often and how deep, with the clause; what no paper gives is marked as the platform's. */
export function RulesTable({ rules }: { readonly rules: Rules }): ReactNode {
  const say = useSay();
  const clause = ({ source, at, edition, isPlatformDefault }: Rules['clause']): ReactNode => <ClauseNote source={say(citedClause(source, ''))} at={at} edition={edition} isPlatformDefault={isPlatformDefault} />;
  const depths = ({ cycleYears }: ClassRule, { due, notDue }: ClassRule['firstYear']): string => {
    if (cycleYears === null) return '—';
    const said = say(assessmentDepthWords[due]);
    return cycleYears === 1 || due === notDue ? said : say(words.dueAndNot, { due: said, notDue: say(assessmentDepthWords[notDue]) });
  };
  return (
    <div className="flex flex-col gap-4">
      <p>{clause(rules.clause)}</p>
      <DataTable
        caption={say(words.rulesCaption)}
        rows={rules.classes}
        rowKey={({ scopeClass }) => scopeClass}
        columns={[
          { key: 'class', header: say(words.scopeClass), isRowHeader: true, cell: ({ scopeClass }) => say(scopeClassWords[scopeClass]) },
          { key: 'stated', header: say(words.stated), isNumeric: true, cell: ({ stated }) => stated },
          { key: 'cycle', header: say(words.cycle), cell: (rule) => <Cycle rule={rule} /> },
          { key: 'first', header: say(words.firstYear), cell: (rule) => depths(rule, rule.firstYear) },
          { key: 'renewals', header: say(words.renewals), cell: (rule) => depths(rule, rule.renewals) },
          { key: 'clause', header: say(auditorScopeWords.clause), cell: (rule) => clause(rule.clause) },
        ]}
      />
    </div>
  );
}

function Cycle({ rule: { cycleYears, cycleYearsWithIsms } }: { readonly rule: ClassRule }): ReactNode {
  const say = useSay();
  const often = cycleYears === null ? say(words.notAudited) : cycleYears === 1 ? say(words.everyYear) : say(words.everyYears, { count: cycleYears });
  return cycleYearsWithIsms === null || cycleYearsWithIsms === cycleYears ? often : `${often}${say(words.ismsBesides, { count: cycleYearsWithIsms })}`;
}
