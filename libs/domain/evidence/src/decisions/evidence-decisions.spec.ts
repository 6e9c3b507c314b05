import type { Decision } from '@toroku/kernel';
import { instant } from '@toroku/kernel';
import type { ReceivedFile } from '../evidence-file';
import { linkEvidence, type LinkingFacts } from './link-evidence';
import { openEvidence } from './open-evidence';
import { announcedRefusals, registerEvidence } from './register-evidence';
import { unlinkEvidence } from './unlink-evidence';

const codes = (decision: Decision<unknown>): readonly string[] => (decision.kind === 'refused' ? decision.refusals.map(({ code }) => code) : []);

const LIMITS = { bytesMost: 10, typesTaken: ['application/pdf'] } as const;

describe('registerEvidence', () => {
  const received: ReceivedFile = { uploadId: 'u', name: '規程.pdf', digest: 'd', size: 10, mediaType: 'application/pdf', scan: { kind: 'CLEAN' } };
  const judged = (change: Partial<ReceivedFile>) => registerEvidence({ ...received, ...change }, LIMITS, { now: instant('2022-11-10T03:00:00.000Z') });

  it('keeps what was found out, with the moment', () => {
    expect(judged({})).toMatchObject({ kind: 'done', outcome: { digest: 'd', size: 10, scan: 'CLEAN', uploadedAt: '2022-11-10T03:00:00.000Z' } });
    expect(judged({ scan: { kind: 'NOT_SCANNED' } })).toMatchObject({ outcome: { scan: 'NOT_SCANNED' } });
  });

  it.each([
    ['nothing in it', { size: 0, mediaType: null }, ['FILE_EMPTY']],
    ['one byte too many', { size: 11 }, ['FILE_TOO_LARGE']],
    ['an ending that is not taken', { name: 'a.exe', mediaType: null }, ['FILE_TYPE_NOT_TAKEN']],
    ['a type that is known but not taken', { name: 'a.zip', mediaType: 'application/zip' }, ['FILE_TYPE_NOT_TAKEN']],
    ['other content than its name says', { mediaType: null }, ['FILE_DIFFERS_FROM_ITS_NAME']],
    ['a virus', { scan: { kind: 'INFECTED', signature: 'Eicar' } }, ['FILE_INFECTED']],
    ['no name', { name: ' ', mediaType: null }, ['TEXT_MISSING', 'FILE_TYPE_NOT_TAKEN']],
    ['a name that is too long', { name: `${'a'.repeat(256)}.pdf` }, ['TEXT_TOO_LONG']],
    ['everything against it', { name: 'a.exe', size: 11, mediaType: null, scan: { kind: 'INFECTED', signature: 'E' } }, ['FILE_TOO_LARGE', 'FILE_TYPE_NOT_TAKEN', 'FILE_INFECTED']],
  ] as const)('is refused for a file with %s', (_, change, expected) => {
    expect(codes(judged(change))).toEqual(expected);
  });

  it('says before the first byte what name and size are against', () => {
    expect(announcedRefusals({ name: 'a.html', size: 11 }, LIMITS).map(({ code }) => code)).toEqual(['FILE_TOO_LARGE', 'FILE_TYPE_NOT_TAKEN']);
  });
});

describe('linkEvidence', () => {
  const facts: LinkingFacts = { statement: { state: 'DRAFT', editionId: '2022-04' }, knownIds: new Set(['9.1.1', '9.1.2']), linkedIds: new Set(['9.1.1']), most: 2 };

  it.each(['DRAFT', 'DECLARED'] as const)('links what was not linked before while the statement is %s', (state) => {
    expect(linkEvidence(['9.1.1', '9.1.2', '9.1.2'], { ...facts, statement: { ...facts.statement, state } })).toEqual({ kind: 'done', outcome: ['9.1.2'] });
  });

  it.each([
    ['a withdrawn statement', ['9.1.2'], { statement: { state: 'WITHDRAWN', editionId: '2022-04' } }, ['STATEMENT_IS_WITHDRAWN']],
    ['no control', [], {}, ['CONTROLS_TO_LINK_MISSING']],
    ['a control of another edition', ['1.1'], {}, ['CONTROL_NOT_IN_EDITION']],
    ['too many at once', ['9.1.1', '9.1.2'], { most: 1 }, ['TOO_MANY_ITEMS']],
  ] as const)('is refused for %s', (_, controlIds, change, expected) => {
    expect(codes(linkEvidence(controlIds, { ...facts, ...change }))).toEqual(expected);
  });
});

describe('unlinkEvidence', () => {
  it('is possible while the statement is a draft, and not once it was declared or withdrawn', () => {
    expect(codes(unlinkEvidence({ state: 'DRAFT' }))).toEqual([]);
    for (const state of ['DECLARED', 'WITHDRAWN'] as const) expect(codes(unlinkEvidence({ state }))).toEqual(['EVIDENCE_STAYS_WITH_THE_STATEMENT']);
  });
});

describe('openEvidence', () => {
  it('asks why', () => {
    expect(openEvidence(' 監査手続 ')).toEqual({ kind: 'done', outcome: { purpose: '監査手続' } });
    expect(codes(openEvidence('　'))).toEqual(['TEXT_MISSING']);
    expect(codes(openEvidence('a'.repeat(501)))).toEqual(['TEXT_TOO_LONG']);
  });
});
