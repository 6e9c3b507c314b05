import { dutyWords, organisationKindWords } from './access';
import { applicationQueryStateWords, registrationApplicationStateWords } from './application';
import { auditBodyListingStateWords, engagementStateWords } from './audit-engagement';
import { findingStateWords } from './audit-findings';
import { cspFactSheetWords, cspPreApplicationWords } from './csp';
import { cspInternalAuditWords, statementPartWords } from './csp-audit';
import { impactAssessmentStateWords, preApplicationStateWords, targetBusinessProposalStateWords } from './impact';
import { incidentStateWords, seriousnessWords } from './incident';
import { internalAuditStateWords, workingPapersStateWords } from './internal-audit';
import { fill, type Language, type Phrase } from './phrase';
import { deliveryModelWords } from './provider';
import { registerEntryStatusWords } from './register';
import { registerTrackWords } from './register-pages';
import { statementStateWords } from './statement';
import { statementBookWords } from './workbooks';
import { verbWords } from './verb-words';
import { refusalWords, type RefusalCode } from './refusal-words';

type Names = Readonly<Record<string, Phrase>>;

/** What the fields of the forms are called on their screens. */
const fieldNames: Names = {
  ...statementPartWords,
  ...cspFactSheetWords,
  ...cspPreApplicationWords,
  factSheet: cspFactSheetWords.title,
  selected: statementBookWords.selected,
  individualControls: statementBookWords.individualControl,
  reasonNotSelected: statementBookWords.reasonNotSelected,
  changes: statementBookWords.changes,
  organisation: cspInternalAuditWords.organisation,
  responsiblePerson: cspInternalAuditWords.responsiblePerson,
  performers: cspInternalAuditWords.performers,
  method: cspInternalAuditWords.method,
  answer: { ja: '答え', en: 'Answer' },
  additionalInformation: { ja: '補足', en: 'Additional information' },
  statement: { ja: '言明書', en: 'the statement' },
  service: { ja: 'サービス', en: 'the service' },
  preApplication: { ja: '事前申請', en: 'the pre-application' },
  internalAudit: { ja: '内部監査', en: 'the internal audit' },
  plan: { ja: '計画', en: 'plan' },
  results: { ja: '結果', en: 'results' },
  engagement: { ja: '監査', en: 'the audit' },
  confirmations: { ja: '経営者確認書の確認事項', en: 'the confirmations of the Written Representation' },
  findings: { ja: '発見事項', en: 'the findings' },
  scope: { ja: '監査の範囲', en: 'the scope of the audit' },
  registerEntry: { ja: '登録', en: 'the register entry' },
  papers: { ja: '申請書類', en: 'the papers' },
  ruleSet: { ja: '適用する規則', en: 'the rules in force' },
  finding: { ja: '発見事項', en: 'the finding' },
  severity: { ja: '重大さ', en: 'severity' },
  seriousness: { ja: '重大さの判定', en: 'how serious it was judged' },
  improvementPlan: { ja: '改善計画', en: 'the improvement plan' },
  improveByOn: { ja: '改善の期限', en: 'the day to improve by' },
  contractedOn: { ja: '契約の日', en: 'the day of the contract' },
  reportIssuedOn: { ja: '報告書の日', en: 'the day of the report' },
  periodStartsOn: { ja: '対象期間の初日', en: 'first day of the period' },
  periodEndsOn: { ja: '対象期間の末日', en: 'last day of the period' },
  periodEndOn: { ja: '対象期間の末日', en: 'last day of the period' },
  expiresOn: { ja: '有効期限', en: 'the day it expires' },
  evaluatedOn: { ja: '評価の日', en: 'the day of the assessment' },
  corporateForm: { ja: '法人の形態', en: 'the form of the corporation' },
  additionalAuditAskedOn: { ja: '追加監査を求めた日', en: 'the day an additional audit was asked for' },
  statementDigest: { ja: '提出された言明書の記録', en: 'the record of the statement as handed in' },
  implementedObjectives: { ja: '実施している統制目標', en: 'the objectives implemented' },
  excludedObjectives: { ja: '除外した統制目標', en: 'the objectives left out' },
  entries: { ja: '業務', en: 'business' },
  axes: { ja: '評価の軸', en: 'axis' },
};

/** What the papers of an application are called, by the field that names them. */
const paperNames: Names = {
  statementId: { ja: '言明書', en: 'statement' },
  preApplicationId: { ja: '事前申請', en: 'pre-application' },
  internalAuditId: { ja: '内部監査報告書', en: 'internal audit report' },
  engagementId: { ja: '監査の報告書', en: 'audit report' },
};

/** What the codes of a fact are called, by the name of the fact. */
const namesOfFact: Readonly<Record<string, Names>> = {
  missing: fieldNames,
  field: fieldNames,
  part: fieldNames,
  needs: dutyWords,
  duty: dutyWords,
  unknown: dutyWords,
  possible: { ...dutyWords, ...verbWords },
  verb: verbWords,
  kind: organisationKindWords,
  organisationKind: organisationKindWords,
  deliveryModel: deliveryModelWords,
  paper: paperNames,
  track: registerTrackWords,
  status: registerEntryStatusWords,
  assessmentState: impactAssessmentStateWords,
  seriousness: seriousnessWords,
};

/** What the states of a noun are called: the same code is called differently elsewhere. */
const statesOfNoun: Readonly<Record<string, Names>> = {
  auditBodyListing: auditBodyListingStateWords,
  engagement: engagementStateWords,
  finding: findingStateWords,
  impactAssessment: impactAssessmentStateWords,
  incident: incidentStateWords,
  internalAudit: internalAuditStateWords,
  preApplication: preApplicationStateWords,
  registerEntry: registerEntryStatusWords,
  registrationApplication: registrationApplicationStateWords,
  statement: statementStateWords,
  targetBusinessProposal: targetBusinessProposalStateWords,
  workingPapersRequest: workingPapersStateWords,
};

/** The noun whose state a refusal tells, where its facts do not name one. */
const nounOfCode: Partial<Record<RefusalCode, string>> = {
  NOT_MINOR_FINDING_OPEN: 'finding',
  PRE_APPLICATION_NOT_ELIGIBLE: 'preApplication',
};

/** A refusal in words, with its codes called what the screens call them. A code without words is shown as it is. */
export function refusalInWords({ code, facts }: { readonly code: string; readonly facts: Readonly<Record<string, unknown>> }, language: Language): string {
  const phrase = (refusalWords as Readonly<Record<string, Phrase>>)[code];
  if (!phrase) return code;
  const noun = nounOfCode[code as RefusalCode] ?? String(facts['noun']);
  const states = code === 'QUERY_OPEN' ? applicationQueryStateWords : statesOfNoun[noun];
  const worded = Object.entries(facts).map(([name, fact]) => [name, inWords(fact, name === 'state' ? states : namesOfFact[name], language)]);
  return fill(phrase, language, Object.fromEntries(worded));
}

function inWords(fact: unknown, names: Names | undefined, language: Language): unknown {
  if (!names) return fact;
  if (Array.isArray(fact)) return fact.map((one) => inWords(one, names, language));
  return typeof fact === 'string' ? pathInWords(fact, names, language) : fact;
}

/** A code, or the path of a field: `statement.periodEndsOn` is called by both its steps. */
function pathInWords(path: string, names: Names, language: Language): string {
  const steps = path.split('.').flatMap((step) => (Object.hasOwn(names, step) ? [names[step]?.[language]] : []));
  return steps.length === 0 ? path : steps.join(language === 'ja' ? 'の' : ': ');
}
