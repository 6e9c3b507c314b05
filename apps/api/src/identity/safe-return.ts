/**
 * Where to go after signing in: a path of this platform, or `/`. A text that a browser might read as another host
 * (`//host`, `/\host`, a scheme, control characters) goes to `/`.
 */
export function safeReturn(wanted: unknown): string {
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  if (typeof wanted !== 'string' || wanted.length > 2_000 || !wanted.startsWith('/') || /^\/[/\\]|[\\\u0000-\u001f\u007f]/.test(wanted)) return '/';
  const base = 'https://platform.invalid';
  const target = new URL(wanted, base);
  // Dots in a path may fold into what reads as another host: judge what would really be sent.
  return target.origin === base && !target.pathname.startsWith('//') ? `${target.pathname}${target.search}${target.hash}` : '/';
}
