import { instant, momentAt } from '@toroku/kernel';
import { provideReferenceTranslation } from './decisions/provide-reference-translation';
import { requestReferenceTranslation } from './decisions/request-reference-translation';
import { languageOf, translationStateOf, type TranslationFacts } from './reference-translation';

const moment = momentAt(instant('2022-11-10T03:00:00.000Z'));
const declared = { state: 'DECLARED' } as const;
const unasked: TranslationFacts = { original: 'We run on two sites.', isRequested: false, translatedFrom: null };
const asked: TranslationFacts = { ...unasked, isRequested: true };
const given: TranslationFacts = { ...asked, translatedFrom: asked.original };
const replaced: TranslationFacts = { ...given, original: 'We run on three sites.' };
const japanese: TranslationFacts = { ...given, original: '二つの拠点で運用する。' };
const codes = (decision: { readonly kind: string }) => (decision as unknown as { readonly refusals?: readonly { readonly code: string }[] }).refusals?.map(({ code }) => code) ?? [];

describe('LIU rules 7.10 — 別添の言語 (S-010)', () => {
  it.each([
    ['English prose', 'We run on two sites.', 'EN'],
    ['English prose with a Japanese name in it', 'Operated by 青空株式会社 in Tokyo.', 'EN'],
    ['Japanese prose', '二つの拠点で運用する。', 'JA'],
    ['Japanese prose full of English names', 'Amazon Elastic Kubernetes Service の上で動く', 'JA'],
    ['a Japanese heading without hiragana', '母集団', 'JA'],
    ['nothing yet', ' 　', null],
  ] as const)('%s: %s', (_, text, expected) => {
    expect(languageOf(text)).toBe(expected);
  });
});

describe('LIU rules 7.10 — 参考和訳 (S-010)', () => {
  it.each([
    ['is not needed of a Japanese attachment, whatever was asked of an earlier one', japanese, 'NOT_NEEDED'],
    ['is not needed of an empty one', { ...unasked, original: '' }, 'NOT_NEEDED'],
    ['of an English one is asked for only when the support body wants it', unasked, 'NOT_REQUESTED'],
    ['awaits the provider once it was asked for', asked, 'REQUESTED'],
    ['is provided when it translates the original as it stands', given, 'PROVIDED'],
    ['is stale once the original was replaced', replaced, 'STALE'],
  ] as const)('%s', (_, facts, expected) => {
    expect(translationStateOf(facts)).toBe(expected);
  });
});

describe('requestReferenceTranslation', () => {
  it('asks for one English attachment of a declared statement', () => {
    expect(requestReferenceTranslation(declared, 'SERVICE_OVERVIEW', unasked, moment)).toEqual({ kind: 'done', outcome: { attachment: 'SERVICE_OVERVIEW', requestedOn: '2022-11-10' } });
  });

  it.each([
    ['for a Japanese one', declared, japanese, ['ATTACHMENT_NOT_ENGLISH']],
    ['twice', declared, asked, ['TRANSLATION_REQUESTED_ALREADY']],
    ['of one that is stale: it is due already', declared, replaced, ['TRANSLATION_REQUESTED_ALREADY']],
    ['while the provider writes', { state: 'DRAFT' }, unasked, ['NOT_NOW']],
  ] as const)('is refused %s', (_, statement, facts, expected) => {
    expect(codes(requestReferenceTranslation(statement, 'SERVICE_OVERVIEW', facts, moment))).toEqual(expected);
  });

  it('says which attachment and which clause', () => {
    expect(requestReferenceTranslation(declared, 'SERVICE_OVERVIEW', japanese, moment)).toMatchObject({ refusals: [{ facts: { part: 'serviceOverview' }, clause: { at: '7.10', seeds: ['S-010'] }, path: ['attachment'] }] });
  });
});

describe('provideReferenceTranslation', () => {
  const wish = { attachment: 'SERVICE_OVERVIEW', text: '二つの拠点で運用する。' } as const;

  it.each([
    ['when it was asked for', declared, asked],
    ['anew when the original was replaced and declared', declared, replaced],
    ['better than before', declared, given],
  ] as const)('gives it %s, with the original it translates', (_, statement, facts) => {
    expect(provideReferenceTranslation(statement, wish, facts, moment)).toEqual({ kind: 'done', outcome: { ...wish, original: facts.original, providedOn: '2022-11-10' } });
  });

  it.each([
    ['nobody asked for', declared, wish.text, unasked, ['TRANSLATION_NOT_REQUESTED']],
    ['of a Japanese attachment', declared, wish.text, japanese, ['ATTACHMENT_NOT_ENGLISH']],
    ['that is in English', declared, 'We run on two sites.', asked, ['TRANSLATION_NOT_JAPANESE']],
    ['without a word', declared, ' ', asked, ['TEXT_MISSING']],
    ['beyond all measure', declared, 'あ'.repeat(20_001), asked, ['TEXT_TOO_LONG']],
    ['while the original is being written', { state: 'DRAFT' }, wish.text, replaced, ['NOT_NOW']],
    ['of a statement given up', { state: 'WITHDRAWN' }, wish.text, asked, ['NOT_NOW']],
  ] as const)('is refused for one %s', (_, statement, text, facts, expected) => {
    expect(codes(provideReferenceTranslation(statement, { ...wish, text }, facts, moment))).toEqual(expected);
  });
});
