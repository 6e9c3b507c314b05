import { useId, type ReactNode } from 'react';
import type { Requirement } from '../display/RequirementBadge';

/** What every question of a form has. */
export interface FieldProps {
  readonly label: ReactNode;
  /** What helps to answer; a question has no placeholder. */
  readonly hint?: ReactNode;
  readonly requirement?: Requirement;
  /** What is wrong with the answer, each with how to mend it. */
  readonly errors?: readonly string[];
  /** The address of the field on the screen, for links from an error summary. */
  readonly id?: string;
  readonly name?: string;
  readonly isReadOnly?: boolean;
  /** Leaving the field: the moment to judge what was typed. */
  readonly onBlur?: () => void;
}

/** The ids that tie a control to its label, hint, badge and errors. */
export interface FieldIds {
  readonly control: string;
  readonly label: string;
  readonly hint: string;
  readonly badge: string;
  readonly errors: string;
  readonly more: string;
}

/** Ids for one field, around the id it was given or one of its own. */
export function useFieldIds(id: string | undefined): FieldIds {
  const own = useId();
  const control = id ?? own;
  return { control, label: `${control}-label`, hint: `${control}-hint`, badge: `${control}-badge`, errors: `${control}-errors`, more: `${control}-more` };
}

/** What describes a control beside its label, in the order in which it is read. */
export function describedBy(ids: FieldIds, { hint, errors = [], requirement }: Pick<FieldProps, 'hint' | 'errors' | 'requirement'>, hasMore = false): string | undefined {
  const parts = [errors.length > 0 && ids.errors, hint && ids.hint, requirement === 'optional' && ids.badge, hasMore && ids.more].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}

/** The attributes that every control shares. */
export function controlAttributes(ids: FieldIds, field: FieldProps, hasMore = false) {
  return {
    id: ids.control,
    name: field.name,
    onBlur: field.onBlur,
    'aria-required': field.requirement === 'required' || undefined,
    'aria-invalid': (field.errors ?? []).length > 0 || undefined,
    'aria-describedby': describedBy(ids, field, hasMore),
  } as const;
}

/** A controlled value where somebody listens, else one that the browser keeps: forms of the public register work without scripts. */
export function kept(value: string, isHeard: boolean): { readonly value: string } | { readonly defaultValue: string } {
  return isHeard ? { value } : { defaultValue: value };
}

const BOX = 'w-full rounded-8 border px-4 py-3 text-std-16N-170 text-solid-gray-900';

/** The look of a box to type in. */
export function boxLook({ errors = [], isReadOnly }: Pick<FieldProps, 'errors' | 'isReadOnly'>): string {
  const line = errors.length > 0 ? 'border-error-1 border-2' : 'border-solid-gray-600 hover:border-black';
  return `${BOX} ${line} ${isReadOnly ? 'border-dashed bg-solid-gray-50' : 'bg-white'}`;
}
