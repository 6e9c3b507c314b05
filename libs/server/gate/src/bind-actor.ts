import { partiesOf, type Actor } from '@toroku/domain-access';

/** The transaction-local settings that row security compares with. Without them every table shows nothing. */
export function actorSettings(actor: Actor): readonly (readonly [name: string, value: string])[] {
  return [
    ['app.actor_id', actor.id],
    ['app.organisation_id', actor.organisationId ?? ''],
    ['app.organisation_kind', actor.organisationKind],
    ['app.parties', partiesOf(actor).join(',')],
    ['app.system', actor.kind === 'SYSTEM' ? 'on' : ''],
  ];
}

/** One statement that binds the actor to the transaction, with its parameters. */
export function bindStatement(actor: Actor): { readonly text: string; readonly values: readonly string[] } {
  const settings = actorSettings(actor);
  const calls = settings.map((_, index) => `set_config($${index * 2 + 1}, $${index * 2 + 2}, true)`);
  return { text: `select ${calls.join(', ')}`, values: settings.flat() };
}
