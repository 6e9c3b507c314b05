import type { ReactNode } from 'react';
import { RequirementBadge } from '../display/RequirementBadge';
import type { FieldIds, FieldProps } from './field';
import { FieldErrors } from './FieldErrors';

/** The frame of one question: label and badge, hint, the control, then what is wrong. */
export function Field({ ids, field, children }: { readonly ids: FieldIds; readonly field: FieldProps; readonly children: ReactNode }): ReactNode {
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <label id={ids.label} htmlFor={ids.control} className="text-std-17B-170 text-solid-gray-900">
          {field.label}
        </label>
        {field.requirement ? <RequirementBadge id={ids.badge} requirement={field.requirement} /> : null}
      </div>
      {field.hint ? (
        <div id={ids.hint} className="text-std-16N-170 text-solid-gray-700">
          {field.hint}
        </div>
      ) : null}
      {children}
      <FieldErrors id={ids.errors} errors={field.errors} />
    </div>
  );
}
