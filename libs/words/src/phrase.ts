/** One wording in both languages. `{name}` stands for the fact of that name. Japanese is the source. */
export interface Phrase {
  readonly ja: string;
  readonly en: string;
}

export type Language = keyof Phrase;

/** The names that a wording leaves open between braces. */
type Slots<Wording extends string> = Wording extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never;

/** What must be told to say a phrase: every name that its wording leaves open. A phrase that is known only as one of many may be told anything. */
export type FactsOf<P extends Phrase> = [Slots<P[Language]>] extends [never] ? [facts?: Readonly<Record<string, unknown>>] : [facts: Readonly<Record<Slots<P[Language]>, unknown>>];

/** Fills the facts into the wording. Lists are joined as the language joins them; a fact that is missing shows as its name. */
export function fill(phrase: Phrase, language: Language, facts: Readonly<Record<string, unknown>>): string {
  return phrase[language].replace(/\{(\w+)\}/g, (slot, name: string) => {
    const fact = facts[name];
    if (fact === undefined || fact === null) return slot;
    return Array.isArray(fact) ? fact.join(language === 'ja' ? '、' : ', ') : String(fact);
  });
}
