import { dutyWords } from '@toroku/words';
import { demonstrationOrganisations, demonstrationPeople } from '../demonstration/people';

/** What is printed when the platform is ready: where it is, and who can sign in. */
export function greeting(origin: string, isDemonstration: boolean): string {
  const addresses = ['', '準備ができました / Ready', `  ${origin}/                   入口 / front door`, `  ${origin}/graphql            GraphQL`, `  ${origin}/register/graphql   公開登録簿 / public register`];
  const people = isDemonstration ? ['', `デモンストレーションの人（パスワードなし、${origin}/auth/login で選ぶ）`, 'Demonstration people (no password: choose one there)', ...demonstrationOrganisations.flatMap(({ key }) => linesOf(key))] : [];
  return [...addresses, ...people, '', 'Ctrl-C で止まります / stops with Ctrl-C', ''].join('\n');
}

function linesOf(organisation: string): readonly string[] {
  const named = demonstrationOrganisations.find(({ key }) => key === organisation);
  const people = demonstrationPeople.filter((person) => person.organisation === organisation);
  return [`  ${named?.nameJa ?? ''} / ${named?.nameEn ?? ''}`, ...people.map(({ nameJa, nameEn, duties }) => `    ${nameJa} / ${nameEn}: ${duties.map((duty) => dutyWords[duty].en).join(', ')}`)];
}
