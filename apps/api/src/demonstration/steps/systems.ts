import { registerApiClient } from '@toroku/server-access';
import { DEMONSTRATION_ISSUER, demonstrationSystems } from '../people';
import { peopleOf, type Seed } from '../seed';

/** Other systems, let in by the administrators of their organisations. */
export async function seedSystems(seed: Seed): Promise<void> {
  for (const { key, organisation, nameJa, nameEn, scopes, duties } of demonstrationSystems) {
    const [administrator] = peopleOf(organisation);
    if (!administrator) throw new Error(`${organisation} has nobody`);
    await seed.as(administrator.key, registerApiClient, { key: `system:${key}`, input: { nameJa, nameEn, issuer: DEMONSTRATION_ISSUER, subject: key, scopes, duties } });
  }
}
