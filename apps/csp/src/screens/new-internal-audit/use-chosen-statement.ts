import { useSuspenseQuery, skipToken } from '@apollo/client/react';
import { useSay } from '@toroku/ui';
import { cspStatementWords } from '@toroku/words';
import { useSearchParams } from 'react-router';
import { PapersToChooseDocument, StatementToWorkOnDocument } from './Page.generated';

/** The declared statements among which a new paper chooses, from the address: of a service, or of the service of a statement. */
export function useChosenStatement(): { readonly statementId: string; readonly options: readonly { readonly value: string; readonly label: string; readonly from: string; readonly through: string }[] } {
  const say = useSay();
  const [search] = useSearchParams();
  const named = search.get('statement');
  const { data: found } = useSuspenseQuery(StatementToWorkOnDocument, named ? { variables: { id: named } } : skipToken);
  const serviceId = search.get('service') ?? found?.statement?.service?.id;
  const { data } = useSuspenseQuery(PapersToChooseDocument, serviceId ? { variables: { serviceId } } : skipToken);
  const declared = (data?.statementsOfService ?? []).filter(({ state }) => state === 'DECLARED');
  return {
    statementId: named ?? declared.at(-1)?.id ?? '',
    options: declared.map(({ id, periodStartOn, periodEndOn }) => ({ value: id, label: say(cspStatementWords.periodOf, { from: periodStartOn, through: periodEndOn }), from: periodStartOn, through: periodEndOn })),
  };
}
