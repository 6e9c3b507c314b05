import { dutyWords, organisationKindWords } from '@toroku/words';
import { demonstrationOrganisations, demonstrationPeople, type DemonstrationOrganisation, type DemonstrationPerson } from '../demonstration/people';
import { escaped } from './page';

/** The people of the demonstration, one button each, under their organisations. */
export function peopleForm(action: string): string {
  const sections = demonstrationOrganisations.map((organisation) => section(organisation)).join('\n');
  return `<p>実在しない人と組織です。だれとして入るかを選んでください。<br><span lang="en">Nobody here exists. Choose whom to sign in as.</span></p>
<form method="post" action="${escaped(action)}">
${sections}
</form>`;
}

function section(organisation: DemonstrationOrganisation): string {
  const people = demonstrationPeople.filter((person) => person.organisation === organisation.key);
  const kind = organisationKindWords[organisation.kind];
  return `<section aria-labelledby="${organisation.key}">
<h2 id="${organisation.key}">${escaped(organisation.nameJa)} <span lang="en">${escaped(organisation.nameEn)}</span></h2>
<p>${escaped(kind.ja)} <span lang="en">${escaped(kind.en)}</span></p>
<ul>
${people.map((person) => `<li>${button(person)}</li>`).join('\n')}
</ul>
</section>`;
}

function button({ key, nameJa, nameEn, duties }: DemonstrationPerson): string {
  const ja = duties.map((duty) => dutyWords[duty].ja).join('、');
  const en = duties.map((duty) => dutyWords[duty].en).join(', ');
  return `<button type="submit" name="person" value="${key}">${escaped(nameJa)}（${escaped(ja)}）<br><span lang="en">${escaped(nameEn)} (${escaped(en)})</span></button>`;
}
