import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly endsAt: number;
}

/** Entries kept at most: whoever floods the demonstration loses the oldest sign-ins, not the memory. */
const MOST = 5_000;

/** What the demonstration's identity provider remembers, in memory: it is gone with the process, and so are half-done sign-ins. */
export class DemonstrationStore implements Adapter {
  private static readonly kept = new Map<string, Kept>();

  constructor(private readonly model: string) {}

  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    const { kept } = DemonstrationStore;
    kept.delete(this.key(id));
    kept.set(this.key(id), { payload, endsAt: Date.now() + (expiresIn || 3_600) * 1_000 });
    if (kept.size > MOST) kept.delete(kept.keys().next().value ?? '');
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const found = DemonstrationStore.kept.get(this.key(id));
    return found && found.endsAt > Date.now() ? found.payload : undefined;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.search((payload) => payload.uid === uid);
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.search((payload) => payload.userCode === userCode);
  }

  async consume(id: string): Promise<void> {
    const found = await this.find(id);
    if (found) Object.assign(found, { consumed: Math.floor(Date.now() / 1_000) });
  }

  async destroy(id: string): Promise<void> {
    DemonstrationStore.kept.delete(this.key(id));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of DemonstrationStore.kept) if (payload.grantId === grantId) DemonstrationStore.kept.delete(key);
  }

  private key(id: string): string {
    return `${this.model}:${id}`;
  }

  private search(fits: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    const now = Date.now();
    for (const [key, { payload, endsAt }] of DemonstrationStore.kept) if (key.startsWith(`${this.model}:`) && endsAt > now && fits(payload)) return payload;
    return undefined;
  }
}
