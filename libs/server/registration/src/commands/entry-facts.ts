import { entryOf, type TargetBusinessList } from '@toroku/domain-impact';
import type { JudgedBusiness, PublicFacts, RegistrationApplication } from '@toroku/domain-registration';
import { implementedObjectives } from '@toroku/domain-statement';
import { OrganisationTable } from '@toroku/server-access';
import { PreApplicationTable } from '@toroku/server-impact';
import { CloudServiceTable } from '@toroku/server-provider';
import { answersOf, catalogueRows, StatementTable } from '@toroku/server-statement';
import type { PaperReader } from './paper-reader';

/** What the register will show of the case: the public facts of service, provider, statement and judgement; null while a paper is missing. */
export async function publicFactsOf(reader: PaperReader, { serviceId, providerId, statementId, preApplicationId }: RegistrationApplication): Promise<PublicFacts | null> {
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
    judgedFor: await judgedForIn(reader, preApplicationId),
  };
}

/** The target business that the pre-application relied on, named as in the edition it was judged under. */
async function judgedForIn(reader: PaperReader, preApplicationId: string | null): Promise<JudgedBusiness | null> {
  const judged = await reader.one(PreApplicationTable, preApplicationId);
  if (!judged || judged.matchedEntry === null) return null;
  const [list] = await reader.sql<Pick<TargetBusinessList, 'entries'>>('select entries from target_business_list where edition = $1', [judged.listEdition]);
  const title = list && entryOf(list, judged.matchedEntry)?.title;
  return title ? { number: judged.matchedEntry, edition: judged.listEdition, titleJa: title.ja, titleEn: title.en } : null;
}
