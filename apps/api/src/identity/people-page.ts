import { dutyWords, frontWords, organisationKindWords } from '@toroku/words';
import { demonstrationOrganisations, demonstrationPeople, type DemonstrationOrganisation, type DemonstrationPerson } from '../demonstration/people';
import { appOfKind } from './app-of-kind';
import { both, escaped, lines } from './page';

/** The people of the demonstration, one button each, under their organisations: the page of the identity provider. */
export function peopleForm(action: string): string {
  const sections = demonstrationOrganisations.map((organisation) => section(organisation, 2, button)).join('\n');
  return `<p>${lines(frontWords.choosePerson)}</p>
<form method="post" action="${escaped(action)}">
${sections}
</form>`;
}

/** The people of the demonstration, one link each, under their organisations: choosing one signs in and leads to the app of the organisation. */
export function peopleLinks(): string {
  const sections = demonstrationOrganisations.map((organisation) => section(organisation, 3, (person) => link(person, organisation))).join('\n');
  return `<h2>${both(frontWords.people)}</h2>
<p>${lines(frontWords.peopleLead)}</p>
${sections}`;
}

function section(organisation: DemonstrationOrganisation, level: 2 | 3, draw: (person: DemonstrationPerson) => string): string {
  const people = demonstrationPeople.filter((person) => person.organisation === organisation.key);
  return `<section aria-labelledby="${organisation.key}">
<h${level} id="${organisation.key}">${both({ ja: organisation.nameJa, en: organisation.nameEn })}</h${level}>
<p>${both(organisationKindWords[organisation.kind])}</p>
<ul class="many">
${people.map((person) => `<li>${draw(person)}</li>`).join('\n')}
</ul>
</section>`;
}

function button(person: DemonstrationPerson): string {
  return `<button type="submit" name="person" value="${person.key}">${named(person)}</button>`;
}

function link(person: DemonstrationPerson, { kind }: DemonstrationOrganisation): string {
  return `<a class="step" href="/auth/login?person=${person.key}&amp;return=/${appOfKind[kind]}/">${named(person)}</a>`;
}

function named({ nameJa, nameEn, duties }: DemonstrationPerson): string {
  const ja = duties.map((duty) => dutyWords[duty].ja).join('、');
  const en = duties.map((duty) => dutyWords[duty].en).join(', ');
  return `${escaped(nameJa)}（${escaped(ja)}）<br><span lang="en">${escaped(nameEn)} (${escaped(en)})</span>`;
}
