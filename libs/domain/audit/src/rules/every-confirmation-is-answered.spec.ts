import { confirmationCodes, type Confirmation } from '../representation';
import { everyConfirmationIsAnswered } from './every-confirmation-is-answered';

const all: readonly Confirmation[] = confirmationCodes.map((code) => ({ code, isConfirmed: true, explanation: '' }));

describe('criteria 2.2.8 — 経営者確認書の八つの確認', () => {
  it('is satisfied when each is confirmed', () => {
    expect(everyConfirmationIsAnswered.judge({ confirmations: all })).toEqual({ kind: 'satisfied' });
  });

  it('is satisfied when one that is not confirmed is explained', () => {
    const confirmations = all.map((one) => (one.code === 'KNOWN_FRAUD_DISCLOSED' ? { ...one, isConfirmed: false, explanation: '調査中の事案が一件ある' } : one));
    expect(everyConfirmationIsAnswered.judge({ confirmations })).toEqual({ kind: 'satisfied' });
  });

  it.each(confirmationCodes)('is not satisfied without %s', (code) => {
    expect(everyConfirmationIsAnswered.judge({ confirmations: all.filter((one) => one.code !== code) })).toMatchObject({ reasons: [{ code: 'CONFIRMATION_NOT_ANSWERED_ONCE', facts: { confirmation: code, answers: 0 } }] });
  });

  it('is not satisfied by two answers to one', () => {
    expect(everyConfirmationIsAnswered.judge({ confirmations: [...all, { code: 'ANSWERS_FOR_CONTROLS', isConfirmed: false, explanation: '異なる' }] })).toMatchObject({ reasons: [{ code: 'CONFIRMATION_NOT_ANSWERED_ONCE', facts: { answers: 2 } }] });
  });

  it('is not satisfied by a silence about what is not confirmed', () => {
    const confirmations = all.map((one) => (one.code === 'SUBSEQUENT_EVENTS_DISCLOSED' ? { ...one, isConfirmed: false, explanation: '　' } : one));
    expect(everyConfirmationIsAnswered.judge({ confirmations })).toMatchObject({ reasons: [{ code: 'CONFIRMATION_NOT_EXPLAINED', path: ['confirmations', '6', 'explanation'] }] });
  });

  it('is undetermined while there is none', () => {
    expect(everyConfirmationIsAnswered.judge({ confirmations: null })).toMatchObject({ kind: 'undetermined', missing: ['confirmations'] });
  });
});
