/** A form as its fields: compared and merged field by field. */
export type Form = Readonly<Record<string, unknown>>;

/** A field that both sides changed, each in its own way. */
export interface Clash<Fields extends Form> {
  readonly field: keyof Fields & string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merge<Fields extends Form> {
  /** Mine, with everything of theirs that I had not touched. Where both changed a field, mine stands until somebody chooses. */
  readonly form: Fields;
  readonly clashes: readonly Clash<Fields>[];
  /** Whether anything of theirs was taken in. */
  readonly hasTheirs: boolean;
}

/** Three texts into one: what I made of the base, and what somebody else made of it meanwhile. */
export function mergeForms<Fields extends Form>(base: Fields, mine: Fields, theirs: Fields): Merge<Fields> {
  const form: Record<string, unknown> = { ...mine };
  const clashes: Clash<Fields>[] = [];
  let hasTheirs = false;
  for (const field of Object.keys(theirs)) {
    const isTheirs = !isSame(base[field], theirs[field]);
    if (!isTheirs || isSame(mine[field], theirs[field])) continue;
    if (isSame(base[field], mine[field])) {
      form[field] = theirs[field];
      hasTheirs = true;
    } else clashes.push({ field, mine: mine[field], theirs: theirs[field] });
  }
  return { form: form as Fields, clashes, hasTheirs };
}

/** Whether two values of a form say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSame((one as Form)[key], (other as Form)[key]));
}
