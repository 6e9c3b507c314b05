import type { InternalAudit } from '@toroku/domain-audit';

/** Who audits a unit: those named for it, else everybody who performs the audit. */
export function performersOf({ performers, plan }: Pick<InternalAudit, 'performers' | 'plan'>, unitId: string): readonly string[] {
  const named = plan.find((planned) => planned.unitId === unitId)?.performers ?? [];
  return named.length > 0 ? named : performers;
}
