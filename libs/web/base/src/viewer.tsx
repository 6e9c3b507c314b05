import { useSuspenseQuery } from '@apollo/client/react';
import { createContext, useContext, type ReactNode } from 'react';
import { ViewerDocument, type ViewerQuery } from './Viewer.generated';

type Member = NonNullable<NonNullable<ViewerQuery['viewer']>['member']>;
type Organisation = NonNullable<NonNullable<ViewerQuery['viewer']>['organisation']>;

/** The person at the screen. */
export interface Person {
  readonly id: string;
  readonly nameJa: string;
  readonly nameEn: string;
  readonly duties: readonly NonNullable<ViewerQuery['viewer']>['duties'][number][];
  readonly organisation: Organisation;
  /** The day by which the platform judges what it shows, as YYYY-MM-DD in Tokyo. */
  readonly today: string;
}

const Present = createContext<Person | null>(null);

/** Who is signed in; null for nobody. Asks the platform once. */
export function usePersonAsked(): Person | null {
  const { data } = useSuspenseQuery(ViewerDocument);
  const { viewer } = data;
  return viewer?.member && viewer.organisation ? { ...namesOf(viewer.member), organisation: viewer.organisation, duties: viewer.duties, today: viewer.today } : null;
}

function namesOf({ id, nameJa, nameEn }: Member): Pick<Person, 'id' | 'nameJa' | 'nameEn'> {
  return { id, nameJa, nameEn };
}

export function PersonProvider({ person, children }: { readonly person: Person; readonly children: ReactNode }): ReactNode {
  return <Present value={person}>{children}</Present>;
}

/** The person at the screen, inside the shell. Throws outside: a screen is never drawn for nobody. */
export function usePerson(): Person {
  const person = useContext(Present);
  if (!person) throw new Error('usePerson outside the shell');
  return person;
}
