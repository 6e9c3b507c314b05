/** How many of each kind there are, the most frequent first. */
export function countedBy<Item, Kind extends string>(items: readonly Item[], kindOf: (item: Item) => Kind): [Kind, number][] {
  const counts = new Map<Kind, number>();
  for (const item of items) counts.set(kindOf(item), (counts.get(kindOf(item)) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
