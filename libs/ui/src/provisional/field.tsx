import { useId, type ReactNode } from 'react';
import { RequirementBadge } from './badges';

/** What every question of a form has. */
export interface FieldProps {
  readonly label: string;
  /** What helps to answer. It stands above the field and never vanishes. */
  readonly hint?: ReactNode;
  readonly requirement?: 'required' | 'optional';
  readonly errors?: readonly string[];
  readonly id?: string;
  readonly name?: string;
}

/** The attributes that tie a control to its label, hint and errors. */
export interface Ties {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export const CONTROL =
  'min-h-11 w-full rounded-8 border border-solid-gray-600 bg-white px-3 py-2 text-std-16N-170 text-solid-gray-800 aria-invalid:border-2 aria-invalid:border-red-900 read-only:border-dashed read-only:bg-solid-gray-50';

/** Label, badge, hint, errors and the control itself, in this order. */
export function Field({ label, hint, requirement, errors = [], id, after, children }: FieldProps & { readonly after?: ReactNode; readonly children: (ties: Ties) => ReactNode }): ReactNode {
  const made = useId();
  const own = id ?? made;
  const described = [hint ? `${own}-hint` : '', errors.length > 0 ? `${own}-errors` : ''].filter(Boolean).join(' ');
  return (
    <div className="flex max-w-[48rem] flex-col gap-1.5">
      <label htmlFor={own} className="text-std-17B-170">
        {label}
        {requirement ? <RequirementBadge requirement={requirement} /> : null}
      </label>
      {hint ? (
        <div id={`${own}-hint`} className="text-std-16N-170 text-solid-gray-700">
          {hint}
        </div>
      ) : null}
      {children({ id: own, 'aria-describedby': described || undefined, 'aria-invalid': errors.length > 0 || undefined })}
      <FieldErrors id={`${own}-errors`} errors={errors} />
      {after}
    </div>
  );
}

/** What is wrong with an answer, beside it, in the same words as in the summary. */
export function FieldErrors({ id, errors }: { readonly id: string; readonly errors: readonly string[] }): ReactNode {
  if (errors.length === 0) return null;
  return (
    <ul id={id} className="text-std-16N-170 text-red-900">
      {errors.map((error) => (
        <li key={error}>＊{error}</li>
      ))}
    </ul>
  );
}

export interface FieldsetProps {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly requirement?: 'required' | 'optional';
  readonly errors?: readonly string[];
  readonly id?: string;
  readonly children: ReactNode;
}

/** Questions that belong together, or the answers of one. */
export function Fieldset({ legend, hint, requirement, errors = [], id, children }: FieldsetProps): ReactNode {
  const made = useId();
  const own = id ?? made;
  const described = [hint ? `${own}-hint` : '', errors.length > 0 ? `${own}-errors` : ''].filter(Boolean).join(' ');
  return (
    <fieldset id={own} tabIndex={-1} aria-describedby={described || undefined} className="flex max-w-[48rem] flex-col gap-3">
      <legend className="mb-1 text-std-17B-170">
        {legend}
        {requirement ? <RequirementBadge requirement={requirement} /> : null}
      </legend>
      {hint ? (
        <div id={`${own}-hint`} className="text-std-16N-170 text-solid-gray-700">
          {hint}
        </div>
      ) : null}
      <FieldErrors id={`${own}-errors`} errors={errors} />
      {children}
    </fieldset>
  );
}

/** The end of a form: what to do with it. */
export function FormActions({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className="mt-6 flex flex-wrap items-center gap-4">{children}</div>;
}
