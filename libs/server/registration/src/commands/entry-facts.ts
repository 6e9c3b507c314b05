import type { PublicFacts, RegistrationApplication } from '@toroku/domain-registration';
import { implementedObjectives } from '@toroku/domain-statement';
import { OrganisationTable } from '@toroku/server-access';
import { CloudServiceTable } from '@toroku/server-provider';
import { answersOf, catalogueRows, StatementTable } from '@toroku/server-statement';
import type { PaperReader } from './paper-reader';

/** What the register will show of the case: the public facts of service, provider and statement; null while a paper is missing. */
export async function publicFactsOf(reader: PaperReader, { serviceId, providerId, statementId }: RegistrationApplication): Promise<PublicFacts | null> {
  const service = await reader.one(CloudServiceTable, serviceId);
  const operator = await reader.one(OrganisationTable, providerId);
  const statement = await reader.one(StatementTable, statementId);
  if (!service || !operator || !statement) return null;
  const { scopeJa, scopeEn, regions, subsequentEvents, underlyingServices } = statement.parts;
  return {
    serviceNameJa: service.nameJa,
    serviceNameEn: service.nameEn,
    operatorNameJa: operator.nameJa,
    operatorNameEn: operator.nameEn,
    scopeJa,
    scopeEn,
    regions,
    objectives: implementedObjectives(await catalogueRows(reader.sql, statement.editionId), await answersOf(reader.sql, statement.id)),
    periodStartOn: statement.periodStartOn,
    periodEndOn: statement.periodEndOn,
    subsequentEvents,
    underlyingServices,
  };
}
