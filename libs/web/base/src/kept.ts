/** What the browser keeps beyond the page, by name. A browser that keeps nothing (private mode, no room) is no fault: then it is not kept. */
export const kept = {
  read<Value>(name: string): Value | null {
    try {
      const text = localStorage.getItem(`toroku:${name}`);
      return text === null ? null : (JSON.parse(text) as Value);
    } catch {
      return null;
    }
  },
  write(name: string, value: unknown): boolean {
    try {
      localStorage.setItem(`toroku:${name}`, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  },
  forget(name: string): void {
    try {
      localStorage.removeItem(`toroku:${name}`);
    } catch {
      // Nothing was kept, so nothing is left.
    }
  },
};
