import { DescriptionList, NotificationBanner, Section, useSay } from '@toroku/ui';
import { agencyAssessmentWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import type { AssessmentFactSheetQuery } from './Page.generated';

/** What the provider states about its service. */
export function FactSheet({ sheet }: { readonly sheet: AssessmentFactSheetQuery['serviceFactSheet'] }): ReactNode {
  const say = useSay();
  return (
    <Section title={say(words.factSheet)}>
      {sheet ? (
        <DescriptionList
          items={[
            { term: say(words.functions), detail: <span lang="ja">{sheet.functions}</span> },
            { term: say(words.serverLocations), detail: <Lines lines={sheet.serverLocations} /> },
            { term: say(words.dataLocations), detail: <Lines lines={sheet.dataLocations} /> },
            { term: say(words.securityFunctions), detail: <Lines lines={sheet.securityFunctions.map(({ name, isOffered, remark }) => `${name}: ${say(isOffered ? words.offered : words.notOffered)}${remark ? ` (${remark})` : ''}`)} /> },
          ]}
        />
      ) : (
        <NotificationBanner tone="warning" title={say(words.factSheetNone)} />
      )}
    </Section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactNode {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
