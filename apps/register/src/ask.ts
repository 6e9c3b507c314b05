import type { AskRegister } from '@toroku/contract';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

/** Asks one of the documents beside the pages. */
export type Ask = <Data, Variables extends Readonly<Record<string, unknown>>>(document: TypedDocumentNode<Data, Variables>, variables: Variables) => Promise<Data>;

/** Each document is written out once. */
const written = new WeakMap<object, string>();

/** Asks documents through what asks texts. */
export function asking(ask: AskRegister): Ask {
  return (document, variables) => {
    const text = written.get(document) ?? print(document);
    written.set(document, text);
    return ask(text, variables);
  };
}
