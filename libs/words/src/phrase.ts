/** One wording in both languages. `{name}` stands for the fact of that name. Japanese is the source. */
export interface Phrase {
  readonly ja: string;
  readonly en: string;
}

export type Language = keyof Phrase;

/** Fills the facts into the wording. Lists are joined as the language joins them; a fact that is missing shows as its name. */
export function fill(phrase: Phrase, language: Language, facts: Readonly<Record<string, unknown>>): string {
  return phrase[language].replace(/\{(\w+)\}/g, (slot, name: string) => {
    const fact = facts[name];
    if (fact === undefined || fact === null) return slot;
    return Array.isArray(fact) ? fact.join(language === 'ja' ? '、' : ', ') : String(fact);
  });
}
