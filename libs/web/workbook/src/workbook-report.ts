/** A wording in both languages, as the platform answers it. */
interface Worded {
  readonly ja: string;
  readonly en: string;
}

export type Severity = 'ERROR' | 'OPEN' | 'REMARK';

/** A note about a file, as `POST /workbooks/{form}/{id}/report` answers it. */
export interface ReportNote {
  readonly severity: Severity;
  readonly code: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly said: Worded;
  readonly mend: Worded;
  readonly fix: string | null;
}

/** A change that taking the file in would make. */
export interface ReportChange {
  readonly sheet: string;
  readonly row: string;
  readonly field: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
  readonly sheetName: Worded;
  readonly fieldName: Worded;
}

/** What a file came to. */
export interface WorkbookReport {
  readonly isTakeable: boolean;
  readonly notes: readonly ReportNote[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly changes: readonly ReportChange[];
  /** The input of the verb that takes it in, but for key and version. */
  readonly input: Readonly<Record<string, unknown>> | null;
}

/** Whose workbook: the form's id, the key of what it is about, and the official workbook that takes the place of ours. */
export interface WorkbookPlace {
  readonly form: string;
  readonly id: string;
  readonly template: string | null;
}

/** The address of a form's workbook; with a step, of what is done with a file. */
export function workbookHref({ form, id, template }: WorkbookPlace, step = '', more: readonly (readonly [string, string])[] = []): string {
  const query = new URLSearchParams([...(template === null ? [] : [['template', template]]), ...more.map(([name, value]) => [name, value])]).toString();
  return `/workbooks/${form}/${encodeURIComponent(id)}${step === '' ? '' : `/${step}`}${query === '' ? '' : `?${query}`}`;
}

/** Sends a file and answers what it came to; null when the platform was not reached or was too busy. `onProgress` hears the share sent, from 0 to 1. */
export function askReport(href: string, file: Blob, onProgress: (share: number) => void): Promise<WorkbookReport | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', href);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total);
    request.upload.onload = () => onProgress(1);
    request.onload = () => resolve(request.status === 200 ? (request.response as WorkbookReport) : null);
    request.onerror = () => resolve(null);
    request.onabort = () => resolve(null);
    request.send(file);
  });
}

/** Sends a file and saves what comes back under a name; false when nothing came. */
export async function fetchReturned(href: string, file: Blob, name: string): Promise<boolean> {
  const answer = await fetch(href, { method: 'POST', body: file }).catch(() => null);
  if (!answer?.ok) return false;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
  return true;
}
