import { terminalStates, toMermaid, unreachableStates } from '@toroku/kernel';
import { incidentBeginnings } from '@toroku/domain-incident';
import { refusalWords, verbWords } from '@toroku/words';
import { join } from 'node:path';
import { deadlinesOfTheHouse, lifecyclesOfTheHouse, rulesOfTheHouse } from './domain-index';
import { kebab, sourceFiles, textOf } from './source-files';
import { stateWordsOf } from './state-words';

const root = join(__dirname, '../../../..');
const paths = sourceFiles(root);
/** States in which a noun may begin besides the first. */
const BEGINNINGS: Readonly<Record<string, readonly string[]>> = { incident: incidentBeginnings };
/** Moves that happen within the command of another noun: an application that is submitted or decided. */
const MOVED_ALONG = ['noteRenewalApplied', 'renewEntry'];
const lifecycles = lifecyclesOfTheHouse.map((lifecycle) => [lifecycle.noun, lifecycle] as const);

describe('every lifecycle', () => {
  it.each(lifecycles)('%s: every state is reached', (noun, lifecycle) => {
    expect(unreachableStates(lifecycle).filter((state) => !BEGINNINGS[noun]?.includes(state))).toEqual([]);
  });

  it.each(lifecycles)('%s: a state without a verb is an end, and an end awaits nobody', (_, lifecycle) => {
    const ends = terminalStates(lifecycle);
    expect(ends.filter((state) => lifecycle.states[state]?.awaits !== 'NOBODY')).toEqual([]);
    expect(toMermaid(lifecycle)).toContain('[*]');
  });

  it.each(lifecycles)('%s: every state and verb has words in both languages', (noun, { states }) => {
    const words = stateWordsOf(noun);
    const silent = Object.keys(states).filter((state) => !words[state]?.ja.trim() || !words[state].en.trim());
    const verbs = Object.values(states).flatMap((state) => Object.keys(state.verbs)).filter((verb) => !(verb in verbWords) && !MOVED_ALONG.includes(verb));
    expect([...silent, ...verbs]).toEqual([]);
  });
});

describe('every rule and deadline', () => {
  it.each([...rulesOfTheHouse, ...deadlinesOfTheHouse].map(({ context, name }) => [name, context] as const))('%s has a file of its name with a spec beside it', (name, context) => {
    const files = paths.filter((path) => path.startsWith(`libs/domain/${context}/`) && [`${kebab(name)}.ts`, `${kebab(name)}.spec.ts`].includes(path.split('/').at(-1) ?? ''));
    expect(files.map((path) => path.split('/').at(-1)).sort()).toEqual([`${kebab(name)}.spec.ts`, `${kebab(name)}.ts`]);
    expect(new Set(files.map((path) => path.slice(0, path.lastIndexOf('/')))).size).toBe(1);
  });

  it('is listed by its context: the docs show all', () => {
    const declared = paths.filter((path) => path.startsWith('libs/domain/') && !path.endsWith('.spec.ts')).flatMap((path) => [...textOf(root, path).matchAll(/define(?:Rule(?:<[^(]*>)?\(\s*|Deadline(?:<[^(]*>)?\(\{\s*name: )'(\w+)'/g)].map(([, name]) => name));
    expect(declared.sort()).toEqual([...rulesOfTheHouse, ...deadlinesOfTheHouse].map(({ name }) => name).sort());
  });

  it('has a name of its own', () => {
    const names = [...rulesOfTheHouse, ...deadlinesOfTheHouse].map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('every refusal code', () => {
  const isWording = (path: string) => path.startsWith('libs/words/') || textOf(root, path).includes('RefusalCodes = [');
  const specs = paths.filter((path) => path.endsWith('.spec.ts')).map((path) => textOf(root, path)).join('\n');
  const sources = paths.filter((path) => path.startsWith('libs/') && !path.endsWith('.spec.ts') && !path.startsWith('libs/testing/') && !isWording(path)).map((path) => textOf(root, path)).join('\n');
  const named = (text: string) => (code: string) => new RegExp(`['"\`]${code}\\b`).test(text);
  const codes = Object.keys(refusalWords);

  it('is produced somewhere', () => {
    expect(codes.filter((code) => !named(sources)(code))).toEqual([]);
  });

  it('is the outcome of a spec', () => {
    expect(codes.filter((code) => !named(specs)(code))).toEqual([]);
  });
});
