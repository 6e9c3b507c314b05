/** A text for comparing names: half width, lower case, without spaces and signs that people add. */
export function plainly(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200d\ufeff*＊()（）[\]【】「」:：・,、。．/／_-]/g, '');
}

/** An id as it should be written: half width, no spaces, one kind of dot and dash, without the prefix that some tables put before control ids. */
export function tidyId(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\ufeff]/g, '')
    .replace(/[。・]/g, '.')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^a\.(?=\d)/i, '')
    .replace(/\.+$/, '')
    .replace(/[a-z]+$/i, (suffix) => suffix.toUpperCase());
}
