import { areaOf, placeOf, refOf, type Area } from './cell-ref';
import type { Cell, CellKind, Sheet } from './book';
import { FileFault } from './faults';
import type { Parts } from './parts';
import { readXml, type XmlListener } from './read-xml';
import { textOfCell } from './xml-text';

/** How large a sheet may be. */
export interface SheetLimits {
  readonly rows: number;
  readonly cells: number;
}

/** What cells refer to elsewhere in the file. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly limits: SheetLimits;
}

/** The cells of one sheet part, in the order of the file. Throws FileFault where it is larger than the limits. */
export async function readSheet(parts: Parts, part: string, context: SheetContext): Promise<Pick<Sheet, 'rows' | 'merged'>> {
  const reader = new SheetReader(context);
  await readXml(parts, part, reader);
  return { rows: reader.rows, merged: reader.merged };
}

interface OpenCell {
  readonly ref: string;
  readonly type: string;
  readonly style: number;
}

class SheetReader implements XmlListener {
  readonly rows: { row: number; cells: Cell[] }[] = [];
  readonly merged: Area[] = [];
  private row = 0;
  private column = 0;
  private cells = 0;
  private cell: OpenCell | null = null;
  private value = '';
  private isFormula = false;
  private isListening = false;
  private isReading = false;

  constructor(private readonly context: SheetContext) {}

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'v' || name === 't') this.isListening = !this.isReading;
    else if (name === 'rPh') this.isReading = true;
    else if (name === 'f' && this.cell) this.isFormula = true;
    else if (name === 'mergeCell') this.merged.push(...[areaOf(attributes['ref'] ?? '')].filter((area) => area !== null));
  };

  readonly text = (text: string): void => {
    if (this.isListening && this.cell) this.value += text;
  };

  readonly close = (name: string): void => {
    if (name === 'v' || name === 't') this.isListening = false;
    else if (name === 'rPh') this.isReading = false;
    else if (name === 'c') this.closeCell();
  };

  private openRow(attributes: Readonly<Record<string, string>>): void {
    this.row = Number(attributes['r'] ?? this.row + 1);
    this.column = 0;
    if (this.rows.length >= this.context.limits.rows) throw new FileFault('WORKBOOK_TOO_LARGE', { rows: this.rows.length, max: this.context.limits.rows });
    this.rows.push({ row: this.row, cells: [] });
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    const place = placeOf(attributes['r'] ?? '') ?? { row: this.row, column: this.column + 1 };
    this.column = place.column;
    this.cells += 1;
    if (this.cells > this.context.limits.cells) throw new FileFault('WORKBOOK_TOO_LARGE', { cells: this.cells, max: this.context.limits.cells });
    this.cell = { ref: refOf(place), type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0) };
    this.value = '';
    this.isFormula = false;
  }

  private closeCell(): void {
    if (!this.cell) return;
    const { ref, type, style } = this.cell;
    const [kind, value] = this.meaning(type);
    this.rows.at(-1)?.cells.push({ ref, row: this.row, column: this.column, kind, value, isFormula: this.isFormula, isDate: kind === 'number' && this.context.dateStyles.has(style), style });
    this.cell = null;
  }

  private meaning(type: string): readonly [CellKind, string] {
    if (type === 's') return ['text', this.context.texts[Number(this.value)] ?? ''];
    if (type === 'inlineStr' || type === 'str') return ['text', textOfCell(this.value)];
    if (this.value === '') return ['empty', ''];
    if (type === 'b') return ['boolean', this.value];
    if (type === 'e') return ['error', this.value];
    return type === 'd' ? ['text', this.value] : ['number', this.value];
  }
}
