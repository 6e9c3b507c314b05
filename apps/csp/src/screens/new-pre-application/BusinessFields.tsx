import { businessRoutes, type BusinessRoute } from '@toroku/domain-impact';
import { RadioGroup, Select, useLanguage, useSay } from '@toroku/ui';
import { businessRouteWords, cspPreApplicationWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import type { NewPreApplicationPageQuery } from './Page.generated';

/** What the applicant claims of the business. */
export type BusinessClaim = { readonly route: BusinessRoute; readonly matchedEntry: number | null };

export interface BusinessFieldsProps {
  readonly claim: BusinessClaim;
  readonly entries: NonNullable<NewPreApplicationPageQuery['targetBusinessList']>['entries'];
  readonly onChange: (claim: BusinessClaim) => void;
}

/** Which business of the list the service is for, or that it is on none. */
export function BusinessFields({ claim, entries, onChange }: BusinessFieldsProps): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <>
      <RadioGroup
        id="form-route"
        legend={say(words.route)}
        requirement="required"
        options={businessRoutes.map((route) => ({ value: route, label: say(businessRouteWords[route]) }))}
        value={claim.route}
        onChange={(route) => onChange({ route: route as BusinessRoute, matchedEntry: route === 'ON_LIST' ? claim.matchedEntry : null })}
      />
      {claim.route === 'ON_LIST' ? (
        <Select
          id="form-matchedEntry"
          label={say(words.entry)}
          requirement="required"
          options={entries.map(({ number, title }) => ({ value: String(number), label: title ? say(words.entryOption, { number, title: title[language] }) : say(words.entryUnknown, { number }) }))}
          value={claim.matchedEntry === null ? '' : String(claim.matchedEntry)}
          onChange={(number) => onChange({ ...claim, matchedEntry: number ? Number(number) : null })}
        />
      ) : null}
    </>
  );
}
