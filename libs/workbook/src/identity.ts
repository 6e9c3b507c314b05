import type { Book } from './book';
import type { FormIdentity, WorkbookForm } from './form';
import type { FileNote } from './notes';

const KEY = 'toroku';
const SHAPE = /^toroku:form=([a-z-]+);version=(\d{1,4});subject=([^;]*);edition=([^;]*)$/;

/** The mark by which a form knows its own files again: as a document property, and in a cell for programs that drop properties. */
export function markOf({ form, version, subject, edition }: FormIdentity): string {
  return `toroku:form=${form};version=${version};subject=${subject};edition=${edition}`;
}

/** The document properties that carry the mark. */
export function markedProperties(identity: FormIdentity): Readonly<Record<string, string>> {
  return { [KEY]: markOf(identity) };
}

/** What a file says it is; null where it says nothing. */
export function identityIn({ properties, sheets }: Book): FormIdentity | null {
  const inCells = sheets.flatMap(({ rows }) => rows.slice(0, 30)).flatMap(({ cells }) => cells.map(({ value }) => value));
  for (const text of [properties[KEY] ?? '', ...inCells]) {
    const match = SHAPE.exec(text.trim());
    if (match) return { form: match[1] ?? '', version: Number(match[2]), subject: match[3] ?? '', edition: match[4] ?? '' };
  }
  return null;
}

/** What stands against taking the file for this form of this subject. A file without a mark is read by its headings. */
export function identityNotes(form: WorkbookForm, found: FormIdentity | null, expected: FormIdentity): readonly FileNote[] {
  if (!found) return [noteOf('FORM_NOT_MARKED', {})];
  if (found.form !== form.id) return [noteOf('FORM_IS_ANOTHER', { found: found.form, expected: form.id })];
  return [
    ...(found.version < form.version ? [noteOf('TEMPLATE_IS_OLD', { found: found.version, current: form.version })] : []),
    ...(found.version > form.version ? [noteOf('TEMPLATE_IS_UNKNOWN', { found: found.version, current: form.version })] : []),
    ...(found.subject !== '' && found.subject !== expected.subject ? [noteOf('SUBJECT_IS_ANOTHER', { found: found.subject, expected: expected.subject })] : []),
    ...(found.edition !== expected.edition ? [noteOf('EDITION_IS_ANOTHER', { found: found.edition, expected: expected.edition })] : []),
  ];
}

function noteOf(code: FileNote['code'], facts: FileNote['facts']): FileNote {
  return { code, sheet: null, cell: null, facts, fix: null };
}
