import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { FileFault } from './faults';
import type { Parts } from './parts';

/** What a reader of a part listens to; names come without their prefix. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** An element's name without its prefix: some programs write `x:row` for `row`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Reads a part as it unpacks. Throws FileFault where it is not well-formed; whatever the listener throws comes through. */
export async function readXml(parts: Parts, part: string, listener: XmlListener): Promise<void> {
  const parser = new SaxesParser();
  let fault: unknown = null;
  parser.on('error', () => (fault ??= new FileFault('WORKBOOK_DAMAGED', { part })));
  parser.on('doctype', () => (fault ??= new FileFault('WORKBOOK_DAMAGED', { part })));
  const heard = (tell: () => void): void => {
    if (fault === null) tell();
  };
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => heard(() => listener.open?.(localName(name), attributes)));
  parser.on('text', (text) => heard(() => listener.text?.(text)));
  parser.on('cdata', (text) => heard(() => listener.text?.(text)));
  parser.on('closetag', ({ name }) => heard(() => listener.close?.(localName(name))));
  await parts.pieces(part, (text) => {
    if (fault === null) parser.write(text);
    if (fault !== null) throw fault;
  });
  parser.close();
  if (fault !== null) throw fault;
}
