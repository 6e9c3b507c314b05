/** How the controls of the areas are spread over a cycle. */
export interface Levelling {
  readonly cycleYears: number;
  /** The year of the service's audits, from 1. */
  readonly year: number;
  /** The slots that controls already have from earlier years. */
  readonly kept: ReadonlyMap<string, number>;
}

/** The slot of a year, from 0. */
export function slotOf(year: number, cycleYears: number): number {
  return (year - 1) % cycleYears;
}

/**
 * A year slot for each control, in the order given: controls keep the slot they have, a new one goes to the emptiest slot that is still to
 * come in this cycle, the earliest of equals. So each is covered once a cycle, a first cycle is balanced within one, and no control
 * moves because another came or went.
 */
export function levelControls(controlIds: readonly string[], { cycleYears, year, kept }: Levelling): ReadonlyMap<string, number> {
  const slots = new Map<string, number>();
  const filled = Array.from({ length: cycleYears }, () => 0);
  const give = (controlId: string, slot: number): void => {
    slots.set(controlId, slot);
    filled[slot] = (filled[slot] ?? 0) + 1;
  };
  for (const controlId of controlIds) {
    const slot = kept.get(controlId);
    if (slot !== undefined && slot < cycleYears) give(controlId, slot);
  }
  for (const controlId of controlIds) {
    if (!slots.has(controlId)) give(controlId, emptiest(filled, slotOf(year, cycleYears)));
  }
  return slots;
}

function emptiest(filled: readonly number[], first: number): number {
  let best = first;
  for (let slot = first + 1; slot < filled.length; slot += 1) {
    if ((filled[slot] ?? 0) < (filled[best] ?? 0)) best = slot;
  }
  return best;
}

/** The first year, from `year` on, that covers the slot. */
export function operationYearOf(slot: number, year: number, cycleYears: number): number {
  return year + ((slot - slotOf(year, cycleYears) + cycleYears) % cycleYears);
}
