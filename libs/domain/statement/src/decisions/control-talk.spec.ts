import { instant } from '@toroku/kernel';
import { assignControls } from './assign-controls';
import { commentOnControl } from './comment-on-control';
import { resolveComment } from './resolve-comment';

const now = instant('2022-11-10T03:00:00.000Z');
const draft = { id: 's', state: 'DRAFT', editionId: '2022-04', providerId: 'p' } as const;
const codes = (decision: { readonly kind: string }) => (decision as unknown as { readonly refusals?: readonly { readonly code: string }[] }).refusals?.map(({ code }) => code) ?? [];

describe('commentOnControl', () => {
  const facts = { isKnown: true, by: 'm', now };
  it('keeps who wrote what about which control, in a draft and once it is declared', () => {
    for (const state of ['DRAFT', 'DECLARED'] as const) expect(commentOnControl({ ...draft, state }, { controlId: '9.2.3.1', text: '確認したい' }, facts)).toMatchObject({ outcome: { controlId: '9.2.3.1', text: '確認したい', writtenBy: 'm', writtenAt: now, resolvedAt: null } });
  });
  it.each([
    ['of a statement given up', { ...draft, state: 'WITHDRAWN' }, '確認', facts, ['NOT_NOW']],
    ['about a control that is not there', draft, '確認', { ...facts, isKnown: false }, ['CONTROL_NOT_IN_EDITION']],
    ['without a word', draft, ' ', facts, ['TEXT_MISSING']],
    ['beyond all measure', draft, 'あ'.repeat(4_001), facts, ['TEXT_TOO_LONG']],
  ] as const)('is refused %s', (_, statement, text, known, expected) => {
    expect(codes(commentOnControl(statement, { controlId: '9.2.3.1', text }, known))).toEqual(expected);
  });
});

describe('resolveComment', () => {
  it('settles a comment once', () => {
    expect(resolveComment(draft, { resolvedAt: null }, { by: 'm', now })).toEqual({ kind: 'done', outcome: { resolvedBy: 'm', resolvedAt: now } });
    expect(codes(resolveComment(draft, { resolvedAt: now }, { by: 'm', now }))).toEqual(['COMMENT_RESOLVED_ALREADY']);
  });
});

describe('assignControls', () => {
  const facts = { knownIds: new Set(['9.2.3.1', '9.2.3.2']), isMember: true };
  it('names a colleague for controls, each once, or nobody', () => {
    expect(assignControls(draft, { controlIds: ['9.2.3.1', '9.2.3.1'], memberId: 'm' }, facts)).toMatchObject({ outcome: { controlIds: ['9.2.3.1'], memberId: 'm' } });
    expect(assignControls(draft, { controlIds: ['9.2.3.2'], memberId: null }, { ...facts, isMember: false })).toMatchObject({ kind: 'done' });
  });
  it('is refused for controls that are not there and for people of elsewhere', () => {
    expect(codes(assignControls({ ...draft, state: 'DECLARED' }, { controlIds: ['8.8.8.8'], memberId: 'x' }, { ...facts, isMember: false }))).toEqual(['NOT_NOW', 'CONTROL_NOT_IN_EDITION', 'ASSIGNEE_NOT_A_MEMBER']);
  });
});
