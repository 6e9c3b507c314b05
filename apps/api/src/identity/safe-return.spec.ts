import { safeReturn } from './safe-return';

describe('where a person goes after signing in', () => {
  it.each([
    ['/', '/'],
    ['/services/1?tab=statement#part', '/services/1?tab=statement#part'],
    ['/登録', '/%E7%99%BB%E9%8C%B2'],
    ['/a/../b', '/b'],
  ])('%p leads to %p', (wanted, expected) => {
    expect(safeReturn(wanted)).toBe(expected);
  });

  it.each(['//evil.example', '/\\evil.example', '\\\\evil.example', 'https://evil.example', 'javascript:alert(1)', 'evil', '/\t/evil.example', '/a\nb', '', undefined, null, ['/a'], `/${'a'.repeat(3_000)}`, '/.//evil.example', '/..//evil.example'])(
    '%p leads nowhere but to the front door or a path of the platform',
    (wanted) => {
      const target = new URL(safeReturn(wanted), 'https://platform.example/auth/callback');
      expect(target.origin).toBe('https://platform.example');
    },
  );
});
