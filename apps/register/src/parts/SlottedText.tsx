import { Fragment, type ReactNode } from 'react';

/** A wording whose slots hold more than text: a day, a link. */
export function SlottedText({ text, slots }: { readonly text: string; readonly slots: Readonly<Record<string, ReactNode>> }): ReactNode {
  return text.split(/\{(\w+)\}/).map((part, at) => <Fragment key={at}>{at % 2 === 0 ? part : slots[part]}</Fragment>);
}
