import type { ReactNode } from 'react';
import { RequirementBadge } from '../display/RequirementBadge';
import { describedBy, useFieldIds, type FieldProps } from './field';
import { FieldErrors } from './FieldErrors';

export interface FieldsetProps extends Pick<FieldProps, 'hint' | 'errors' | 'requirement' | 'id'> {
  readonly legend: ReactNode;
  readonly children: ReactNode;
}

/** Questions that belong together, under one legend. */
export function Fieldset({ legend, hint, errors = [], requirement, id, children }: FieldsetProps): ReactNode {
  const ids = useFieldIds(id);
  return (
    <fieldset
      id={ids.control}
      tabIndex={-1}
      aria-describedby={describedBy(ids, { hint, errors, requirement })}
      className="flex min-w-0 flex-col gap-2"
    >
      <legend className="mb-2 p-0">
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="text-std-17B-170 text-solid-gray-900">{legend}</span>
          {requirement ? <RequirementBadge id={ids.badge} requirement={requirement} /> : null}
        </span>
      </legend>
      {hint ? (
        <div id={ids.hint} className="text-std-16N-170 text-solid-gray-700">
          {hint}
        </div>
      ) : null}
      <div className="flex flex-col gap-6">{children}</div>
      <FieldErrors id={ids.errors} errors={errors} />
    </fieldset>
  );
}
