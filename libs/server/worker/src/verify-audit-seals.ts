import { addDays, type LegalDay } from '@toroku/kernel';
import { firstEntryOn, SEAL_COLUMNS, sealOf, type AuditSeal, type Rows } from './audit-seal';

/** What a verification found. */
export interface SealVerification {
  /** The last day under a seal; null while there is none. */
  readonly sealedThroughOn: LegalDay | null;
  /** The first day whose entries or seal are not what was sealed; null when all match. */
  readonly firstMismatchOn: LegalDay | null;
}

/** Computes every seal anew from the entries and compares. `rows` must read as somebody who sees every audit entry. */
export async function verifyAuditSeals(rows: Rows): Promise<SealVerification> {
  const seals = await rows<AuditSeal>(`select ${SEAL_COLUMNS} from audit_seal order by sealed_on`);
  const [first] = seals;
  const oldest = await firstEntryOn(rows);
  const sealedThroughOn = seals.at(-1)?.sealedOn ?? null;
  if (first && oldest !== null && oldest < first.sealedOn) return { sealedThroughOn, firstMismatchOn: oldest };
  let previous: AuditSeal | null = null;
  for (const seal of seals) {
    const due: LegalDay = previous === null ? seal.sealedOn : addDays(previous.sealedOn, 1);
    const anew = await sealOf(rows, due, previous?.digest ?? null);
    if (!isSame(anew, seal)) return { sealedThroughOn, firstMismatchOn: due };
    previous = seal;
  }
  return { sealedThroughOn, firstMismatchOn: null };
}

function isSame(one: AuditSeal, other: AuditSeal): boolean {
  return one.sealedOn === other.sealedOn && one.entries === other.entries && one.digest === other.digest && one.previousDigest === other.previousDigest;
}
