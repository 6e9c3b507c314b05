import { fill, registerChangesWords as words, registerChangeSentences, registerTrackWords, suspensionGroundWords, type Language } from '@toroku/words';
import { addressOf, inLanguage, type Here } from '../../here';
import { writtenIn } from '../../parts/Written';
import type { Change } from './answer-changes';

/** What XML 1.0 cannot hold. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The changes as an Atom feed (RFC 4287). A change happened on a day; the feed needs a moment and takes its first in Tokyo. */
export function changesFeed(here: Here, changes: readonly Change[]): string {
  const { visit, origin, today } = here;
  const { language } = visit;
  const self = origin + inLanguage('/changes.atom', {}, language);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>${text(`${origin}/register/changes.atom`)}</id>`,
    `  <title>${text(words.feedTitle[language])}</title>`,
    `  <updated>${momentOf(changes[0]?.event.happenedOn ?? today)}</updated>`,
    `  <author><name>${text(words.feedTitle[language])}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${text(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${text(origin + inLanguage('/changes', {}, language))}"/>`,
    ...changes.map((change) => entryFor(here, change, language)),
    '</feed>',
    '',
  ].join('\n');
}

function entryFor({ origin, visit }: Here, { event, entry }: Change, language: Language): string {
  const service = writtenIn(language, entry.serviceNameJa, entry.serviceNameEn);
  const operator = writtenIn(language, entry.operatorNameJa, entry.operatorNameEn);
  const line = fill(words.entryLine, language, { track: registerTrackWords[entry.track][language], number: entry.number, operator });
  const summary = [line, event.ground ? suspensionGroundWords[event.ground][language] : '', event.note].filter(Boolean).join('\n');
  return [
    '  <entry>',
    `    <id>urn:uuid:${text(event.id)}</id>`,
    `    <title>${text(fill(registerChangeSentences[event.kind], language, { service }))}</title>`,
    `    <updated>${momentOf(event.happenedOn)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${text(origin + addressOf(visit, `/entries/${entry.number}`))}"/>`,
    `    <summary>${text(summary)}</summary>`,
    '  </entry>',
  ].join('\n');
}

function momentOf(day: string): string {
  return `${day}T00:00:00+09:00`;
}

function text(raw: string): string {
  return raw.replaceAll(UNWRITABLE, '').replaceAll(/[&<>"']/g, (letter) => ESCAPED[letter] ?? letter);
}
