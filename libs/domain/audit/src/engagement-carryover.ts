/**
 * 前回監査からの引継ぎ. What earlier audits of the service fix for this one: copied by the provider, who sees them all, since another
 * audit body may have done them.
 */
export interface EngagementCarryover {
  /** The engagement's key. */
  readonly id: string;
  readonly providerId: string;
  /** The year slot that each levelled control has. */
  readonly slots: Readonly<Record<string, number>>;
  /** The controls that the last audited statement did not state: one that is stated now was adopted anew, which is a change. */
  readonly notStated: readonly string[];
}
