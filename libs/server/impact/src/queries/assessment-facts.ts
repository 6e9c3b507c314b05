import { conclusionReasons, editionOn, judgeImpact, type ImpactAssessment, type ImpactReason, type ImpactSheet } from '@toroku/domain-impact';
import type { ReadSession, RequestContext } from '@toroku/gate';
import type { Refusal } from '@toroku/kernel';
import { OrganisationTable } from '@toroku/server-access';
import { rulesOfTheDay } from '../commands/rules-of-the-day';
import { ImpactSheetTable } from '../tables/impact-sheet-table';
import { ServiceFactSheetTable } from '../tables/service-fact-sheet-table';
import { readGuidanceEditions, readListEditions } from './editions';

/** The agency's sheet of an assessment, where the viewer may see it. */
export async function sheetOf(read: ReadSession, assessmentId: string): Promise<ImpactSheet | null> {
  return (await read.list(ImpactSheetTable, 'assessmentId', assessmentId))[0] ?? null;
}

/** The steps behind the result, or behind the draft as the guidance of the day would judge it. */
export async function explain({ read, moment }: RequestContext, { id }: ImpactAssessment): Promise<readonly ImpactReason[]> {
  const sheet = await sheetOf(read, id);
  const guidance = editionOn(await readGuidanceEditions(read), moment.today);
  if (!sheet || sheet.outcome) return sheet?.outcome?.explanation ?? [];
  return guidance ? judgeImpact(sheet.uses, guidance).explanation : [];
}

/** What a draft still lacks, as the rules of the day would say at its conclusion; nothing once it is concluded or where it is not seen. */
export async function missingIn({ read, moment }: RequestContext, { id, agencyId, serviceId }: ImpactAssessment): Promise<readonly Refusal[]> {
  const [sheet, agency, factSheets, guidances, lists] = await Promise.all([
    sheetOf(read, id),
    read.one(OrganisationTable, agencyId),
    read.list(ServiceFactSheetTable, 'serviceId', serviceId),
    readGuidanceEditions(read),
    readListEditions(read),
  ]);
  if (!sheet || sheet.outcome) return [];
  const { today } = moment;
  return conclusionReasons({
    sheet,
    agencyKind: agency?.agencyKind ?? null,
    factSheet: factSheets[0] ?? null,
    guidance: editionOn(guidances, today),
    list: editionOn(lists, today),
    values: rulesOfTheDay(today).values,
  });
}
