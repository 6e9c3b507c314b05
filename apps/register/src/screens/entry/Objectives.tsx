import { DescriptionList, Disclosure, Section, useSay } from '@toroku/ui';
import { registerEntryWords as words } from '@toroku/words';
import type { ReactNode } from 'react';

/** The control objectives that it implements: how many, and which for those who want to know. */
export function Objectives({ objectives }: { readonly objectives: readonly string[] }): ReactNode {
  const say = useSay();
  if (objectives.length === 0) return <Section title={say(words.objectives)} lead={say(words.objectivesNone)} />;
  const chapters = new Map<string, string[]>();
  for (const objective of objectives) {
    const chapter = objective.split('.')[0] ?? '';
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), objective]);
  }
  return (
    <Section title={say(words.objectives)} lead={say(words.objectivesLead, { count: objectives.length })}>
      <Disclosure summary={say(words.objectivesShow)}>
        <DescriptionList items={[...chapters].map(([chapter, numbers]) => ({ term: say(words.chapter, { chapter }), detail: numbers.join(', ') }))} />
      </Disclosure>
    </Section>
  );
}
