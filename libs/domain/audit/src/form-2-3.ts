import type { LegalDay } from '@toroku/kernel';
import type { Finding, FindingDocument } from './finding';
import type { ImprovementPlan } from './improvement-plan';
import type { InternalAudit, InternalAuditResult } from './internal-audit';
import type { InternalAuditUnit } from './internal-audit-parameters';
import { byControlNumbers, isWithinUnit } from './unit';

/** A finding with the parts its two sides wrote. */
export interface WrittenFinding {
  readonly finding: Finding;
  readonly document: FindingDocument;
  readonly plan: ImprovementPlan | null;
}

/** The names as they stand on the day of the report. */
export interface ReportNames {
  readonly serviceNameJa: string;
  readonly serviceNameEn: string;
  readonly providerNameJa: string;
  readonly providerNameEn: string;
}

type Row = Pick<InternalAuditResult, 'unitId' | 'auditedOn' | 'performers' | 'method' | 'summary'> & { readonly findings: readonly string[] };
type ReportedFinding = Pick<Finding, 'id' | 'controlId' | 'state' | 'raisedOn' | 'repeatOf'> &
  Pick<FindingDocument, 'title' | 'description' | 'severity' | 'severityReason'> & {
    readonly improvementPlan: Pick<ImprovementPlan, 'measures' | 'responsiblePerson' | 'improveByOn' | 'submittedOn' | 'improvedOn'> | null;
  };

/** 様式2-3 内部監査に係る報告書 and its annex (別紙), as content: what was reported on the day, in full. */
export interface Form23 extends ReportNames, Pick<InternalAudit, 'serviceId' | 'providerId' | 'statementId' | 'ruleSetId' | 'year' | 'fromOn' | 'throughOn' | 'organisation' | 'responsiblePerson' | 'performers' | 'method'> {
  readonly form: '2-3';
  readonly unit: InternalAuditUnit;
  /** The three-year plan: year and units. */
  readonly plan: readonly { readonly year: number; readonly unitIds: readonly string[] }[];
  readonly results: readonly Row[];
  /** Empty is an answer: nothing was found. */
  readonly findings: readonly ReportedFinding[];
  readonly reportedOn: LegalDay;
}

/** What the form is filled from. */
export interface Form23Parts {
  readonly audit: InternalAudit;
  readonly names: ReportNames;
  readonly results: readonly InternalAuditResult[];
  readonly findings: readonly WrittenFinding[];
}

/** Fills form 2-3. Recommendations are left out (S-163). */
export function form23({ audit, names, results, findings }: Form23Parts, unit: InternalAuditUnit, reportedOn: LegalDay): Form23 {
  const { serviceId, providerId, statementId, ruleSetId, year, fromOn, throughOn, organisation, responsiblePerson, performers, method } = audit;
  const reported = findings.filter(({ finding }) => finding.state !== 'RECOMMENDATION').map(reportFinding);
  const years = [...new Set(audit.plan.map((planned) => planned.year))].sort((a, b) => a - b);
  return {
    form: '2-3',
    ...names,
    serviceId,
    providerId,
    statementId,
    ruleSetId,
    year,
    fromOn,
    throughOn,
    organisation,
    responsiblePerson,
    performers,
    method,
    unit,
    plan: years.map((of) => ({ year: of, unitIds: audit.plan.filter((planned) => planned.year === of).map(({ unitId }) => unitId) })),
    results: [...results].sort((a, b) => byControlNumbers(a.unitId, b.unitId)).map((result) => reportResult(result, reported)),
    findings: reported,
    reportedOn,
  };
}

function reportResult({ unitId, auditedOn, performers, method, summary }: InternalAuditResult, findings: readonly ReportedFinding[]): Row {
  return { unitId, auditedOn, performers, method, summary, findings: findings.filter(({ controlId }) => isWithinUnit(controlId, unitId)).map(({ id }) => id) };
}

function reportFinding({ finding, document, plan }: WrittenFinding): ReportedFinding {
  const { id, controlId, state, raisedOn, repeatOf } = finding;
  const { title, description, severity, severityReason } = document;
  const improvementPlan = plan && { measures: plan.measures, responsiblePerson: plan.responsiblePerson, improveByOn: plan.improveByOn, submittedOn: plan.submittedOn, improvedOn: plan.improvedOn };
  return { id, controlId, state, raisedOn, repeatOf, title, description, severity, severityReason, improvementPlan };
}
