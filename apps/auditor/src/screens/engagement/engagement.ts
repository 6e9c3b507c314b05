import type { AuditorEngagementQuery } from './Page.generated';

/** An audit as its page has it. */
export type PageEngagement = NonNullable<AuditorEngagementQuery['engagement']>;

/** A person of the audit body. */
export type BodyMember = AuditorEngagementQuery['members'][number];

/** How far the work on one chapter has come. */
export interface ChapterWork {
  readonly chapter: number;
  readonly inScope: number;
  readonly designDone: number;
  readonly operationDue: number;
  readonly operationDone: number;
  readonly exceptions: number;
}

/** The lines in scope, added up by chapter: the first part of a control's number. */
export function workByChapter(lines: PageEngagement['scope']): readonly ChapterWork[] {
  const chapters = new Map<number, ChapterWork>();
  for (const { controlId, depth, designResult, operationalResult } of lines) {
    const chapter = Number(controlId.split('.')[0]);
    const work = chapters.get(chapter) ?? { chapter, inScope: 0, designDone: 0, operationDue: 0, operationDone: 0, exceptions: 0 };
    const isDue = depth === 'DESIGN_AND_OPERATION';
    chapters.set(chapter, {
      chapter,
      inScope: work.inScope + 1,
      designDone: work.designDone + Number(designResult !== null),
      operationDue: work.operationDue + Number(isDue),
      operationDone: work.operationDone + Number(isDue && operationalResult !== null),
      exceptions: work.exceptions + Number(designResult === 'EXCEPTION' || operationalResult === 'EXCEPTION'),
    });
  }
  return [...chapters.values()].sort((one, other) => one.chapter - other.chapter);
}
