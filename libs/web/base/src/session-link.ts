/** Whose answers the app shows. The server is told with every request, so that nothing is ever done as somebody else. */
const HEADER = 'x-toroku-member';

type Listener = () => void;

/**
 * The session as the network sees it: who is signed in, and whether the server says that this is no longer so. While it is
 * not, requests wait: what was typed stays on screen and is sent after the same person has signed in again.
 */
export class SessionWatch {
  private memberId: string | null = null;
  private isLost = false;
  private readonly listeners = new Set<Listener>();
  private release: Listener[] = [];

  /** The person whose app this is, once known. */
  belongTo(memberId: string): void {
    this.memberId = memberId;
  }

  readonly subscribe = (listener: Listener): Listener => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Whether requests wait for a sign-in. */
  readonly lost = (): boolean => this.isLost;

  /** To be called when the person says to have signed in again. */
  readonly signedInAgain = (): void => {
    this.change(false);
    const waiting = this.release;
    this.release = [];
    for (const go of waiting) go();
  };

  /** `fetch` that names the person and waits for a new sign-in when the session has ended or belongs to somebody else. */
  readonly fetch: typeof fetch = async (address, init) => {
    for (;;) {
      const headers = new Headers(init?.headers);
      if (this.memberId) headers.set(HEADER, this.memberId);
      const answer = await fetch(address, { ...init, headers });
      if (answer.status !== 401 || !this.memberId) return answer;
      const waits = new Promise<void>((go) => this.release.push(go));
      this.change(true);
      await waits;
    }
  };

  private change(isLost: boolean): void {
    if (this.isLost === isLost) return;
    this.isLost = isLost;
    for (const listener of this.listeners) listener();
  }
}

/** The one of this page. */
export const sessionWatch = new SessionWatch();
