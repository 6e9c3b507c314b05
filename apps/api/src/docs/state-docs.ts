import { toMermaid } from '@toroku/kernel';
import { verbWords } from '@toroku/words';
import { lifecyclesOfTheHouse } from './domain-index';
import { lines, row } from './rules-doc';
import { kebab } from './source-files';
import { stateWordsOf } from './state-words';

/** docs/states/<noun>.md: every lifecycle as a picture and as words. */
export function stateDocs(): Readonly<Record<string, string>> {
  return Object.fromEntries(lifecyclesOfTheHouse.map((lifecycle) => [`docs/states/${kebab(lifecycle.noun)}.md`, stateDoc(lifecycle)]));
}

function stateDoc(lifecycle: (typeof lifecyclesOfTheHouse)[number]): string {
  const words = stateWordsOf(lifecycle.noun);
  const verbs = [...new Set(Object.values(lifecycle.states).flatMap((state) => Object.keys(state.verbs)))];
  const phraseOf = (verb: string) => Object.entries(verbWords).find(([name]) => name === verb)?.[1];
  return lines(
    `# ${lifecycle.noun} (${lifecycle.context})`,
    '',
    'Written by `npm run docs`; do not edit.',
    '',
    '```mermaid',
    toMermaid(lifecycle),
    '```',
    '',
    '| state | 日本語 | English | awaits |',
    '|---|---|---|---|',
    ...Object.entries(lifecycle.states).map(([state, { awaits }]) => row(state, words[state]?.ja ?? '', words[state]?.en ?? '', awaits)),
    '',
    '| verb | 日本語 | English |',
    '|---|---|---|',
    ...verbs.map((verb) => row(verb, phraseOf(verb)?.ja ?? '', phraseOf(verb)?.en ?? '')),
  );
}
