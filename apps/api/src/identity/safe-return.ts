/**
 * Where to go after signing in: a path of this platform, or `/`. A text that a browser might read as another host
 * (`//host`, `/\host`, a scheme, control characters) goes to `/`.
 */
export function safeReturn(wanted: unknown): string {
  if (typeof wanted !== 'string' || wanted.length > 2_000 || !wanted.startsWith('/') || /^\/[/\\]|[\\\u0000-\u001f\u007f]/.test(wanted)) return '/';
  const base = 'https://platform.invalid';
  const target = new URL(wanted, base);
  return target.origin === base ? `${target.pathname}${target.search}${target.hash}` : '/';
}
