import { isPlatformDefault, type Clause, type Counting, type Parameter } from '@toroku/kernel';
import { deadlinesOfTheHouse, parametersOfTheHouse, rulesOfTheHouse, type Declared } from './domain-index';
import { seedTable } from './seed-coverage';
import { kebab, sourceFiles, textOf } from './source-files';

/** docs/rules.md: what the platform holds to be the scheme, and how sure it is of each. */
export function rulesDoc(root: string): string {
  const files = sourceFiles(root).filter((path) => path.startsWith('libs/domain/') && !path.endsWith('.spec.ts'));
  const link = (path: string | undefined) => (path ? `[${path.split('/').at(-1) ?? path}](../${path})` : '');
  const ownFile = ({ name, context }: { readonly name: string; readonly context: string }) => link(files.find((path) => path.startsWith(`libs/domain/${context}/`) && path.endsWith(`/${kebab(name)}.ts`)));
  const parameterFile = ({ name, context }: Declared<Parameter<unknown>>) => link(files.find((path) => path.startsWith(`libs/domain/${context}/`) && textOf(root, path).includes(`name: '${name}'`)));
  return lines(
    '# Rules, deadlines and parameters',
    '',
    'Written by `npm run docs`; do not edit. Confidence: H stated by an official text, M by an official page seen in part, L one secondary source, R recollection, GAP not found.',
    'L, R, GAP and every choice of our own are marked as **platform default**: they are not claimed to be the rule.',
    '',
    `## Rules (${rulesOfTheHouse.length})`,
    '',
    '| context | rule | clause | confidence | rows | file |',
    '|---|---|---|---|---|---|',
    ...rulesOfTheHouse.map((rule) => row(rule.context, rule.name, ...clauseCells(rule.clause), ownFile(rule))),
    '',
    `## Deadlines (${deadlinesOfTheHouse.length})`,
    '',
    'The day itself is still in time. No day moves because it is closed.',
    '',
    '| context | deadline | counted | clause | confidence | rows | file |',
    '|---|---|---|---|---|---|---|',
    ...deadlinesOfTheHouse.map((deadline) => row(deadline.context, deadline.name, counted(deadline.counting), ...clauseCells(deadline.clause), ownFile(deadline))),
    '',
    `## Parameters (${parametersOfTheHouse.length})`,
    '',
    '| context | parameter | values | clause | confidence | rows | file |',
    '|---|---|---|---|---|---|---|',
    ...parametersOfTheHouse.map((parameter) => row(parameter.context, parameter.name, values(parameter), ...clauseCells(parameter.clause), parameterFile(parameter))),
    '',
    '## Rows of the seed requirements',
    '',
    ...seedTable(root),
  );
}

export function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

export function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

/** Clause, confidence with its mark, rows. */
export function clauseCells(clause: Clause): readonly [string, string, string] {
  return [`${clause.source} ${clause.at} (${clause.edition})`, `${clause.confidence}${isPlatformDefault(clause) ? ' **platform default**' : ''}`, (clause.seeds ?? []).join(' ')];
}

function counted({ from, countsFirstDay, unit }: Counting): string {
  return `${unit} from ${from}, that day ${countsFirstDay ? 'counted' : 'not counted'}`;
}

function values(parameter: Parameter<unknown>): string {
  return parameter.values.map(({ from, value }) => `${JSON.stringify(value)} ${parameter.unit} from ${from}`).join('; ');
}
