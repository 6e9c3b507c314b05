import type { Actor } from '@toroku/domain-access';
import type { ControlLabels } from '@toroku/domain-catalogue';
import type { CloudService } from '@toroku/domain-provider';
import type { Statement } from '@toroku/domain-statement';
import { day, type LegalDay } from '@toroku/kernel';
import { importCatalogueEdition, loadKnownEdition } from '@toroku/server-catalogue';
import { registerCloudService } from '@toroku/server-provider';
import { declareStatement, describeStatement, importStatementControls, openStatement } from '@toroku/server-statement';
import { anActor } from '../actors';
import type { House } from '../house';
import { catalogueCsv } from './catalogue';
import { completeParts, smallCatalogue, statementCsv, type RowChoice } from './statement';

const platform = anActor('PLATFORM', 'Toroku');

/** Loads edition 2022-04: the known controls, or a full list. */
export async function loadCatalogue(house: House, controls?: readonly ControlLabels[]): Promise<void> {
  if (controls) await house.done(platform, importCatalogueEdition, { editionId: '2022-04', effectiveOn: day('2022-04-01'), csv: catalogueCsv(controls) });
  else await house.done(platform, loadKnownEdition, { editionId: '2022-04' });
}

/** A SaaS of the provider that the actor acts for. */
export async function aService(house: House, provider: Actor, nameEn = 'Aozora Chat'): Promise<CloudService> {
  return house.done(provider, registerCloudService, { nameJa: `${nameEn}（日本語名）`, nameEn, summaryJa: '問い合わせに答える', summaryEn: '', deliveryModel: 'SAAS' });
}

export interface StatementWish {
  readonly service: CloudService;
  readonly periodStartOn: LegalDay;
  readonly periodEndOn: LegalDay;
  readonly previousStatementId?: string;
  readonly controls?: readonly ControlLabels[];
  readonly choices?: Readonly<Record<string, RowChoice | null>>;
}

/** A statement with every part and every control, still a draft. */
export async function aCompleteStatement(house: House, provider: Actor, wish: StatementWish): Promise<Statement> {
  const { service, periodStartOn, periodEndOn, previousStatementId } = wish;
  const opened = await house.done(provider, openStatement, { serviceId: service.id, editionId: '2022-04', periodStartOn, periodEndOn, previousStatementId: previousStatementId ?? null });
  const described = await house.done(provider, describeStatement, { id: opened.id, expectedVersion: opened.version, parts: completeParts });
  return house.done(provider, importStatementControls, { id: opened.id, expectedVersion: described.version, csv: statementCsv(wish.controls ?? smallCatalogue, wish.choices) });
}

/** A declared statement. */
export async function aDeclaredStatement(house: House, provider: Actor, wish: StatementWish): Promise<Statement> {
  const draft = await aCompleteStatement(house, provider, wish);
  return house.done(provider, declareStatement, { id: draft.id, expectedVersion: draft.version });
}
