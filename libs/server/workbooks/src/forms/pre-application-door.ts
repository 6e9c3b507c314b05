import { businessRoutes, writePreApplication, type BusinessRoute, type PreApplicationFormContent } from '@toroku/domain-impact';
import { PreApplicationFormTable, PreApplicationTable } from '@toroku/server-impact';
import { CloudServiceTable } from '@toroku/server-provider';
import type { FormContent, WorkbookForm } from '@toroku/workbook';
import { businessRouteWords, impactBookWords as words, preApplicationStateWords, workbookWords } from '@toroku/words';
import type { FormDoor } from '../door';
import { inFields, orNull, textOf } from './cells';

const texts = ['representativeName', 'contactName', 'contactMail', 'contactPhone', 'businessOutline', 'remarks'] as const;

/** 様式1-1 as a workbook. */
export const preApplicationForm: WorkbookForm = {
  id: 'pre-application',
  version: 1,
  title: words.preApplicationTitle,
  sheets: [
    {
      shape: 'FIELDS',
      key: 'form',
      name: words.form,
      fields: [
        { key: 'route', label: words.route, kind: 'CHOICE', isOwned: true, isRequired: true, choices: businessRoutes.map((code) => ({ code, ...businessRouteWords[code] })) },
        { key: 'matchedEntry', label: words.matchedEntry, kind: 'NUMBER', isOwned: true },
        ...texts.map((key) => ({ key, label: words[key], kind: 'TEXT', isOwned: true, most: key === 'businessOutline' || key === 'remarks' ? 4_000 : 200 }) as const),
      ],
    },
  ],
};

/** What form 1-1 says. */
export interface PreApplicationPaper {
  readonly route: BusinessRoute;
  readonly matchedEntry: number | null;
  readonly form: PreApplicationFormContent;
}

/** Form 1-1 as content. */
export function contentOfPreApplication({ route, matchedEntry, form }: PreApplicationPaper): FormContent {
  return { form: [{ route, matchedEntry, ...Object.fromEntries(texts.map((key) => [key, orNull(form[key])])) }] };
}

/** The form 1-1 that content says. */
export function preApplicationOfContent(content: FormContent): PreApplicationPaper {
  const row = content['form']?.[0] ?? {};
  const form = Object.fromEntries(texts.map((key) => [key, textOf(row[key])])) as unknown as PreApplicationFormContent;
  return { route: row['route'] as BusinessRoute, matchedEntry: (row['matchedEntry'] as number | null | undefined) ?? null, form };
}

const EMPTY: PreApplicationFormContent = { representativeName: '', contactName: '', contactMail: '', contactPhone: '', businessOutline: '', remarks: '' };

/** The workbook of form 1-1. Taken in by `writePreApplication`. */
export const preApplicationDoor: FormDoor = {
  form: preApplicationForm,
  async open(read, id) {
    const subject = await read.one(PreApplicationTable, id);
    if (!subject) return null;
    const [form] = await read.list(PreApplicationFormTable, 'preApplicationId', id);
    const service = await read.one(CloudServiceTable, subject.serviceId);
    return {
      identity: { form: preApplicationForm.id, version: preApplicationForm.version, subject: id, edition: '' },
      fileName: `${words.preApplicationTitle.ja}_${service?.nameJa ?? ''}`,
      lines: [
        { label: workbookWords.service, value: service?.nameJa ?? '' },
        { label: workbookWords.state, value: preApplicationStateWords[subject.state].ja },
      ],
      content: contentOfPreApplication({ ...subject, form: form ?? EMPTY }),
      known: {},
      judge: ({ content }) => {
        const said = preApplicationOfContent(content);
        const decision = writePreApplication(subject, { claim: said, form: said.form });
        return { notes: [], against: (decision.kind === 'refused' ? decision.refusals : []).map((refusal) => ({ refusal, at: refusal.path.length === 0 ? null : inFields('form', refusal.path.at(-1) ?? '') })), open: [], input: { ...said } };
      },
    };
  },
};
