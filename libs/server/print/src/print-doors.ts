import { AuditReportTable, InternalAuditReportTable, openAuditReport } from '@toroku/server-audit';
import { OrganisationTable } from '@toroku/server-access';
import { CloudServiceTable } from '@toroku/server-provider';
import { StatementDeclarationTable, StatementTable } from '@toroku/server-statement';
import type { AuditReport, Form23 } from '@toroku/domain-audit';
import { isId } from '@toroku/kernel';
import { Refused, type RequestContext } from '@toroku/gate';
import { auditReportPrintWords, form23PrintWords, statementPrintWords } from '@toroku/words';
import { randomUUID } from 'node:crypto';
import { auditReportHtml } from './documents/audit-report';
import { form23Html } from './documents/form-2-3';
import { statementDeclarationHtml } from './documents/statement-declaration';

/** A document that is ready to be printed. */
export interface Printable {
  readonly html: string;
  /** Without an ending. */
  readonly fileName: string;
}

/** Finds a document for whoever asks; null when it is absent or not for them, reasons when opening it is refused. */
export type PrintDoor = (context: RequestContext, id: string) => Promise<Printable | Refused | null>;

const LABELS = `select c.control_id as "controlId", c.label_ja as label from control c where c.edition_id = $1`;
const LABELS_OF_STATEMENT = `select c.control_id as "controlId", c.label_ja as label from control c join statement s on s.edition_id = c.edition_id where s.id = $1`;

type Label = { readonly controlId: string; readonly label: string };

/** The declaration with the key, or the standing declaration of the statement with the key. */
const statementDeclaration: PrintDoor = async ({ read }, id) => {
  const statement = await read.one(StatementTable, id);
  const declarations = statement ? await read.list(StatementDeclarationTable, 'statementId', id) : [];
  const declaration = statement ? declarations.find(({ contentDigest }) => contentDigest === statement.contentDigest) : await read.one(StatementDeclarationTable, id);
  if (!declaration) return null;
  const { content, providerId } = declaration;
  const labels = await read.rows<Label>(LABELS, [content.editionId], 'print_labels');
  const provider = await read.one(OrganisationTable, providerId);
  return {
    html: statementDeclarationHtml(declaration, { providerName: provider?.nameJa ?? '', labels: labelMap(labels) }),
    fileName: `${statementPrintWords.title.ja}_${content.serviceNameJa}_${content.periodEndOn}`,
  };
};

/** Opening a report is an act that stays on record: printing it goes through the same verb. */
const auditReport: PrintDoor = async (context, id) => {
  if (!isId(id) || !(await context.read.one(AuditReportTable, id))) return null;
  const report = await context.run(openAuditReport, { id, idempotencyKey: randomUUID() });
  return report instanceof Refused ? report : auditReportOf(context, report);
};

async function auditReportOf({ read }: RequestContext, report: AuditReport): Promise<Printable> {
  const { serviceId, providerId, auditBodyId, statementId, periodEndOn } = report.content.engagement;
  const [service, provider, auditBody] = await Promise.all([read.one(CloudServiceTable, serviceId), read.one(OrganisationTable, providerId), read.one(OrganisationTable, auditBodyId)]);
  const labels = await read.rows<Label>(LABELS_OF_STATEMENT, [statementId], 'print_labels_of_statement');
  const serviceName = service?.nameJa ?? '';
  return {
    html: auditReportHtml(report, { serviceName, providerName: provider?.nameJa ?? '', auditBodyName: auditBody?.nameJa ?? '', labels: labelMap(labels) }),
    fileName: `${auditReportPrintWords.title.ja}_${serviceName}_${periodEndOn}`,
  };
}

const form23: PrintDoor = async ({ read }, id) => {
  const report = await read.one(InternalAuditReportTable, id);
  if (!report) return null;
  const content = report.content as Form23;
  return { html: form23Html({ ...report, content }), fileName: `${form23PrintWords.title.ja}_${content.serviceNameJa}_${content.throughOn}` };
};

function labelMap(labels: readonly Label[]): ReadonlyMap<string, string> {
  return new Map(labels.map(({ controlId, label }) => [controlId, label]));
}

/** Every kind of document that can be printed, by its name in the address. */
export const printDoors: ReadonlyMap<string, PrintDoor> = new Map([
  ['statement-declaration', statementDeclaration],
  ['audit-report', auditReport],
  ['form-2-3', form23],
]);
