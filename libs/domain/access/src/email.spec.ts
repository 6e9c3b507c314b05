import { emailRefusals, foldedEmail } from './email';

describe('an e-mail address', () => {
  it.each(['a@b.example', 'First.Last+tag@sub.example.jp', ' a@b.example '])('%p is taken', (address) => {
    expect(emailRefusals(address, ['email'])).toEqual([]);
  });

  it.each(['a@b', '@b.example', 'a b@c.example', 'a@b@c.example', 'a@.example', 'a@b..example', 'ａ＠ｂ．ｅｘａｍｐｌｅ'])('%p is refused', (address) => {
    expect(emailRefusals(address, ['email'])).toMatchObject([{ code: 'EMAIL_MALFORMED', path: ['email'] }]);
  });

  it('is missing when it is white space, and too long beyond 254', () => {
    expect(emailRefusals('　', ['email'])).toMatchObject([{ code: 'TEXT_MISSING' }]);
    expect(emailRefusals(`a@${'b'.repeat(260)}.example`, ['email'])).toMatchObject([{ code: 'TEXT_TOO_LONG' }]);
  });

  it('is compared in lower case without white space around', () => {
    expect(foldedEmail(' Hana@Aozora.EXAMPLE ')).toBe('hana@aozora.example');
  });
});
