/** A key for one thing a person means to do: sent again with the same key it is answered, not done again. */
export function freshKey(): string {
  return crypto.randomUUID();
}
