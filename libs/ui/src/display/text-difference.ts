/** A stretch of text: in both, or only in the one that is looked at. */
export interface Stretch {
  readonly text: string;
  readonly isDifferent: boolean;
}

/** Beyond this many comparisons whole lines are compared instead of words. */
const PATIENCE = 4_000_000;

/** Both texts cut into stretches that are the same and stretches that differ. */
export function textDifference(mine: string, theirs: string): { readonly mine: readonly Stretch[]; readonly theirs: readonly Stretch[] } {
  const [few, fewOther] = [wordsOf(mine), wordsOf(theirs)];
  const isLong = few.length * fewOther.length > PATIENCE;
  const [left, right] = isLong ? [linesOf(mine), linesOf(theirs)] : [few, fewOther];
  const { inLeft, inRight } = left.length * right.length > PATIENCE ? { inLeft: new Set<number>(), inRight: new Set<number>() } : shared(left, right);
  return { mine: stretches(left, inLeft), theirs: stretches(right, inRight) };
}

function wordsOf(text: string): readonly string[] {
  return [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}

function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
}

/** The places of the longest common sequence in both lists. */
function shared(left: readonly string[], right: readonly string[]): { readonly inLeft: ReadonlySet<number>; readonly inRight: ReadonlySet<number> } {
  const width = right.length + 1;
  const length = new Uint32Array((left.length + 1) * width);
  const at = (row: number, column: number): number => length[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      length[row * width + column] = left[row] === right[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const inLeft = new Set<number>();
  const inRight = new Set<number>();
  let [row, column] = [0, 0];
  while (row < left.length && column < right.length) {
    if (left[row] === right[column]) {
      inLeft.add(row++);
      inRight.add(column++);
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return { inLeft, inRight };
}

function stretches(parts: readonly string[], same: ReadonlySet<number>): readonly Stretch[] {
  const joined: Stretch[] = [];
  parts.forEach((text, index) => {
    const isDifferent = !same.has(index);
    const last = joined.at(-1);
    if (last?.isDifferent === isDifferent) joined[joined.length - 1] = { text: last.text + text, isDifferent };
    else joined.push({ text, isDifferent });
  });
  return joined;
}
