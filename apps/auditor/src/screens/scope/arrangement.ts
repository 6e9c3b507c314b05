/** What is changed about the proposed scope, as the screen holds it. */
export interface Arrangement {
  readonly moves: readonly { readonly controlId: string; readonly slot: number }[];
  readonly pulls: readonly { readonly controlId: string; readonly reason: string }[];
}

/** A control as far as moving it goes. */
export interface Movable {
  readonly controlId: string;
  readonly proposedSlot: number | null;
  /** The slots that the rules leave open for it. */
  readonly choices: readonly { readonly slot: number; readonly year: number }[];
}

/** What came of a wish: the arrangement, and which controls it took or left where they are. */
export interface Arranged {
  readonly arrangement: Arrangement;
  readonly taken: readonly string[];
  readonly left: readonly string[];
}

/** The proposal as it stands. */
export const asProposed: Arrangement = { moves: [], pulls: [] };

/** The controls into the year, where the rules leave it open; one that goes to its proposed year is as proposed. */
export function moveInto(year: number, controls: readonly Movable[], arrangement: Arrangement): Arranged {
  const wishes = controls.map((control) => ({ control, slot: control.choices.find((choice) => choice.year === year)?.slot }));
  const taken = wishes.flatMap(({ control: { controlId }, slot }) => (slot === undefined ? [] : [controlId]));
  const moved = wishes.flatMap(({ control: { controlId, proposedSlot }, slot }) => (slot === undefined || slot === proposedSlot ? [] : [{ controlId, slot }]));
  const others = arrangement.moves.filter(({ controlId }) => !taken.includes(controlId));
  return { arrangement: { ...arrangement, moves: [...others, ...moved] }, taken, left: wishes.flatMap(({ control, slot }) => (slot === undefined ? [control.controlId] : [])) };
}

/** The controls into this year besides what is due, for the reason given. */
export function takeIn(reason: string, controlIds: readonly string[], arrangement: Arrangement): Arrangement {
  const others = arrangement.pulls.filter(({ controlId }) => !controlIds.includes(controlId));
  return { ...arrangement, pulls: [...others, ...controlIds.map((controlId) => ({ controlId, reason }))] };
}

/** The controls as proposed again. */
export function takeBack(controlIds: readonly string[], { moves, pulls }: Arrangement): Arrangement {
  return { moves: moves.filter(({ controlId }) => !controlIds.includes(controlId)), pulls: pulls.filter(({ controlId }) => !controlIds.includes(controlId)) };
}

/** Whether both come to the same, in whatever order they were made. */
export function isSame(one: Arrangement, other: Arrangement): boolean {
  return wording(one) === wording(other);
}

function wording({ moves, pulls }: Arrangement): string {
  return JSON.stringify([moves.map(({ controlId, slot }) => `${controlId} ${slot}`).sort(), pulls.map(({ controlId, reason }) => `${controlId} ${reason}`).sort()]);
}

/** What the server answers, without what it carries besides. */
export function plainArrangement({ moves, pulls }: Arrangement): Arrangement {
  return { moves: moves.map(({ controlId, slot }) => ({ controlId, slot })), pulls: pulls.map(({ controlId, reason }) => ({ controlId, reason })) };
}
