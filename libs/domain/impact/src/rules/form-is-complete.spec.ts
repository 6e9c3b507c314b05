import { form } from '../spec/samples';
import { formIsComplete } from './form-is-complete';

describe('LIU rules 3.1 — 様式1-1 (S-089)', () => {
  it('is satisfied by a form without remarks', () => {
    expect(formIsComplete.judge({ form })).toEqual({ kind: 'satisfied' });
  });

  it.each([
    [null, ['representativeName', 'contactName', 'contactMail', 'contactPhone', 'businessOutline']],
    [{ ...form, contactMail: '', businessOutline: '　' }, ['contactMail', 'businessOutline']],
  ])('names what is missing', (written, missing) => {
    expect(formIsComplete.judge({ form: written })).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'FORM_INCOMPLETE', facts: { missing } }] });
  });
});
