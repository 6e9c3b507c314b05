import type { Clause } from '@toroku/kernel';
import {
  compareContent, completedContent, FileFault, identityIn, identityNotes, isError, keyed, locateByMapping, locateForm, openParts, readBook, readForm, refOf, sheetOf,
  type Book, type ContentChange, type FileNote, type FormField, type FormMapping, type FormReading, type FormValue, type Parts, type ReadForm, type RowPlace, type WorkbookForm,
} from '@toroku/workbook';
import { fill, refusalInWords, workbookNoteWords, type Language, type Phrase } from '@toroku/words';
import type { Judgement, OpenForm, PlacedReason } from './door';

/** What a note means for taking the file in: it stands against it, it is told, or it is a requirement not met yet. */
export type Severity = 'ERROR' | 'REMARK' | 'OPEN';

/** A note as a person reads it. */
export interface ReportNote {
  readonly severity: Severity;
  readonly code: string;
  readonly clause: Clause | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly said: Phrase;
  readonly mend: Phrase;
  /** What the cell should hold, where there is one right answer. */
  readonly fix: string | null;
}

/** A change that taking the file in would make, with the names that people see. */
export interface ReportChange extends ContentChange {
  readonly sheetName: Phrase;
  readonly fieldName: Phrase;
}

/** What a file came to. Nothing is stored by making it. */
export interface WorkbookReport {
  /** Whether nothing stands against taking it in. */
  readonly isTakeable: boolean;
  readonly notes: readonly ReportNote[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly changes: readonly ReportChange[];
  /** The input of the verb that takes the file in; null while something stands against it. */
  readonly input: Readonly<Record<string, unknown>> | null;
}

/** A file that was read, with its report. */
export interface ReadFile {
  readonly parts: Parts;
  readonly book: Book;
  readonly read: ReadForm;
  readonly notes: readonly FileNote[];
  readonly report: WorkbookReport;
}

/** Reads a file for the form and judges it. Throws FileFault only where nothing can be read: `faultReport` words it. */
export async function readFile(form: WorkbookForm, open: OpenForm, { bytes, fixes, mapping }: { readonly bytes: Uint8Array; readonly fixes?: FormReading['fixes']; readonly mapping?: FormMapping }): Promise<ReadFile> {
  const parts = await openParts(bytes);
  const book = await readBook(parts);
  // An official workbook carries no mark of ours: its mapping says where things are.
  const identity = mapping ? [] : identityNotes(form, identityIn(book), open.identity);
  if (identity.some(({ code }) => code === 'FORM_IS_ANOTHER')) return closed({ parts, book, notes: identity });
  const found = readForm(book, mapping ? locateByMapping(form, book, mapping) : locateForm(form, book), { known: open.known, ...(fixes ? { fixes } : {}) });
  const read = mapping ? { ...found, content: completedContent(form, open.content, found.content) } : found;
  const isWhole = !read.notes.some(({ code, cell }) => cell === null && isError({ code }));
  const judged = isWhole ? open.judge(read) : null;
  const notes = [...identity, ...read.notes, ...notTakenIn(form, open, read), ...(judged?.notes ?? [])];
  return { parts, book, read, notes, report: reportOf({ form, open, read, notes, judged }) };
}

/** The report of a file of which nothing could be read. */
export function faultReport({ code, facts }: FileFault): WorkbookReport {
  const note: FileNote = { code, sheet: null, cell: null, facts, fix: null };
  return { isTakeable: false, notes: [worded(note)], counts: { ERROR: 1, REMARK: 0, OPEN: 0 }, changes: [], input: null };
}

function closed({ parts, book, notes }: Pick<ReadFile, 'parts' | 'book' | 'notes'>): ReadFile {
  const words = notes.map(worded);
  return { parts, book, notes, read: { content: {}, places: {}, notes: [] }, report: { isTakeable: false, notes: words, counts: counted(words), changes: [], input: null } };
}

interface Judged {
  readonly form: WorkbookForm;
  readonly open: OpenForm;
  readonly read: ReadForm;
  readonly notes: readonly FileNote[];
  readonly judged: Judgement | null;
}

function reportOf({ form, open, read, notes, judged }: Judged): WorkbookReport {
  const reasons = (placed: readonly PlacedReason[], severity: Severity): readonly ReportNote[] => placed.map((one) => reasonNote(one, severity, read));
  const onCells = notes.map(worded);
  const wrong = new Set(onCells.flatMap(({ severity, sheet, cell }) => (severity === 'ERROR' && cell !== null ? [`${sheet}!${cell}`] : [])));
  // What a cell is wrong about is told once: the rules judge it again when it can be read.
  const against = reasons(judged?.against ?? [], 'ERROR').filter(({ sheet, cell }) => cell === null || !wrong.has(`${sheet}!${cell}`));
  const words = [...onCells, ...against, ...reasons(judged?.open ?? [], 'OPEN')].sort((a, b) => rank[a.severity] - rank[b.severity]);
  const counts = counted(words);
  const isTakeable = judged !== null && counts.ERROR === 0;
  const changes = compareContent(form, open.content, read.content).map((change) => named(form, change));
  return { isTakeable, notes: words, counts, changes, input: isTakeable ? judged.input : null };
}

const rank: Readonly<Record<Severity, number>> = { ERROR: 0, OPEN: 1, REMARK: 2 };

function counted(notes: readonly ReportNote[]): WorkbookReport['counts'] {
  const count = (severity: Severity): number => notes.filter((one) => one.severity === severity).length;
  return { ERROR: count('ERROR'), REMARK: count('REMARK'), OPEN: count('OPEN') };
}

function worded(note: FileNote): ReportNote {
  const { said, mend } = workbookNoteWords[note.code];
  const facts = { likely: '—', ...note.facts };
  return { ...note, severity: isError(note) ? 'ERROR' : 'REMARK', clause: null, said: filled(said, facts), mend: filled(mend, facts) };
}

function reasonNote({ refusal, at }: PlacedReason, severity: Severity, read: ReadForm): ReportNote {
  const said = inBoth((language) => refusalInWords(refusal, language));
  const row = at && read.places[at.sheet]?.[at.row];
  const place = at && row?.cells.get(at.field);
  return { severity, code: refusal.code, clause: refusal.clause, sheet: row?.sheet ?? null, cell: place ? refOf(place) : null, said, mend: workbookNoteWords.RULE_NOT_MET.mend, fix: null };
}

function filled(phrase: Phrase, facts: Readonly<Record<string, unknown>>): Phrase {
  return inBoth((language) => fill(phrase, language, facts));
}

function inBoth(wordsIn: (language: Language) => string): Phrase {
  return { ja: wordsIn('ja'), en: wordsIn('en') };
}

function named(form: WorkbookForm, change: ContentChange): ReportChange {
  const sheet = sheetOf(form, change.sheet);
  return { ...change, sheetName: sheet.name, fieldName: sheet.fields.find(({ key }) => key === change.field)?.label ?? { ja: change.field, en: change.field } };
}

/** Cells that are not taken in: those that only tell something and were written over, and empty ones that keep what is held. */
function notTakenIn(form: WorkbookForm, open: OpenForm, read: ReadForm): readonly FileNote[] {
  return form.sheets.flatMap((sheet) => {
    const held = keyed(sheet, open.content[sheet.key] ?? []);
    return [...keyed(sheet, read.content[sheet.key] ?? [])].flatMap(([key, row], index) => {
      const [place, before] = [read.places[sheet.key]?.[index], held.get(key)];
      return place && before ? sheet.fields.flatMap((field) => remarkOn(field, { place, now: row[field.key] ?? null, before: before[field.key] ?? null })) : [];
    });
  });
}

function remarkOn({ key, label, isOwned, keepsWhenEmpty }: FormField, { place, now, before }: { readonly place: RowPlace; readonly now: FormValue; readonly before: FormValue }): readonly FileNote[] {
  const at = place.cells.get(key);
  const code = !isOwned ? 'GIVEN_CELL_CHANGED' : keepsWhenEmpty && now === null ? 'EMPTY_CELL_KEEPS' : null;
  if (!at || code === null || now === before) return [];
  return [{ code, sheet: place.sheet, cell: refOf(at), facts: { field: label.ja, fieldEn: label.en }, fix: null }];
}
