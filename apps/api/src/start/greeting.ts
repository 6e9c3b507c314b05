import { dutyWords, frontWords, webWords, type Phrase } from '@toroku/words';
import { demonstrationOrganisations, demonstrationPeople } from '../demonstration/people';

const PLACES: readonly (readonly [path: string, name: Phrase])[] = [
  ['/', frontWords.frontDoor],
  ['/csp/', webWords.appCsp],
  ['/auditor/', webWords.appAuditor],
  ['/operations/', webWords.appOperations],
  ['/agency/', webWords.appAgency],
  ['/register/', webWords.appRegister],
  ['/graphql', frontWords.platformApi],
  ['/register/graphql', frontWords.registerApi],
];

/** What is printed when the platform is ready: where it is, and who can sign in. */
export function greeting(origin: string, isDemonstration: boolean): string {
  const addresses = PLACES.map(([path, { ja, en }]) => `  ${`${origin}${path}`.padEnd(origin.length + 19)}${ja} / ${en}`);
  const people = isDemonstration ? ['', spoken(frontWords.peopleInTerminal), ...demonstrationOrganisations.flatMap(({ key }) => linesOf(key))] : [];
  return ['', spoken(frontWords.ready), ...addresses, ...people, '', spoken(frontWords.howToStop), ''].join('\n');
}

function spoken({ ja, en }: Phrase): string {
  return `${ja} / ${en}`;
}

function linesOf(organisation: string): readonly string[] {
  const named = demonstrationOrganisations.find(({ key }) => key === organisation);
  const people = demonstrationPeople.filter((person) => person.organisation === organisation);
  return [`  ${named?.nameJa ?? ''} / ${named?.nameEn ?? ''}`, ...people.map(({ nameJa, nameEn, duties }) => `    ${nameJa} / ${nameEn}: ${duties.map((duty) => dutyWords[duty].en).join(', ')}`)];
}
