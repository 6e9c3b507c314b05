import type { ReadSession } from '@toroku/gate';
import type { Moment, Refusal } from '@toroku/kernel';
import type { FileNote, FormContent, FormIdentity, ReadForm, WorkbookForm } from '@toroku/workbook';
import type { Phrase } from '@toroku/words';

/** Where in a form something is: sheet, row of its content, field. */
export interface FormPlace {
  readonly sheet: string;
  readonly row: number;
  readonly field: string;
}

/** A reason of the domain against a form's content, at its place; null about the whole. */
export interface PlacedReason {
  readonly refusal: Refusal;
  readonly at: FormPlace | null;
}

/** What a form's content comes to when it is judged. */
export interface Judgement {
  readonly notes: readonly FileNote[];
  /** Why the verb would be refused. */
  readonly against: readonly PlacedReason[];
  /** What is still unmet, though the content may be taken in. */
  readonly open: readonly PlacedReason[];
  /** The input of the verb that takes the content in, but for the version. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** A form of one subject, as the actor sees it. */
export interface OpenForm {
  readonly identity: FormIdentity;
  /** Without its ending. */
  readonly fileName: string;
  readonly lines: readonly { readonly label: Phrase; readonly value: string }[];
  /** What is held. */
  readonly content: FormContent;
  /** The ids there are, by `sheet.field`. */
  readonly known: Readonly<Record<string, readonly string[]>>;
  readonly judge: (read: ReadForm) => Judgement;
}

/** Where a form's workbooks go out and come in. */
export interface FormDoor {
  readonly form: WorkbookForm;
  /** The form of the subject; null when that is absent or not for the actor. */
  readonly open: (read: ReadSession, id: string, moment: Moment) => Promise<OpenForm | null>;
}
