import type { RequestContext } from '@toroku/gate';
import { awaitedKinds, statesWith, type AwaitedKind, type AwaitedNoun } from './awaited-kinds';

/** One case that waits for a person. */
export interface AwaitedCase {
  readonly id: string;
  readonly noun: AwaitedNoun;
  readonly state: string;
  readonly serviceId: string | null;
  readonly openedOn: string;
  readonly dueOn: string | null;
  readonly isOverdue: boolean;
  readonly verbs: readonly string[];
}

/** Rows looked at of each noun, the latest ones first: whoever has more waiting than this works in the queues, which have no end. */
const LOOKED_AT = 200;

/**
 * What waits for the person: the ball is with the organisation and the person's duties may act. Overdue first, then the earliest
 * day due, then what was opened first. One statement a noun, whatever the rows.
 */
export async function readAwaitedCases(context: RequestContext, first: number): Promise<readonly AwaitedCase[]> {
  const found = await Promise.all(awaitedKinds.map((kind) => casesOf(context, kind)));
  return found.flat().sort(byUrgency).slice(0, first);
}

async function casesOf(context: RequestContext, kind: AwaitedKind<never>): Promise<readonly AwaitedCase[]> {
  const { actor, read, moment } = context;
  const states = actor ? statesWith(actor, kind) : [];
  if (states.length === 0) return [];
  const rows = await read.rows<never>(`select ${kind.columns} from ${kind.table} t where t.state = any ($1) order by t.id desc limit ${LOOKED_AT}`, [states], `awaiting_${kind.table}`);
  const cases = rows.map(async (row: never) => {
    const { id, state } = row as { readonly id: string; readonly state: string };
    const dueOn = kind.dueOn(row);
    return { id, noun: kind.noun, state, serviceId: kind.serviceId(row), openedOn: kind.openedOn(row), dueOn, isOverdue: dueOn !== null && dueOn < moment.today, verbs: await kind.verbs(context, row) };
  });
  return (await Promise.all(cases)).filter(({ verbs }) => verbs.length > 0);
}

function byUrgency(one: AwaitedCase, other: AwaitedCase): number {
  return keyOf(one).localeCompare(keyOf(other));
}

function keyOf({ dueOn, openedOn, id }: AwaitedCase): string {
  return `${dueOn ?? '9999-12-31'} ${openedOn} ${id}`;
}
