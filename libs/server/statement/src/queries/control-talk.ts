import type { ReadSession } from '@toroku/gate';
import type { Instant } from '@toroku/kernel';

/** A comment with the names of those who wrote and settled it. */
export interface CommentLine {
  readonly id: string;
  readonly text: string;
  readonly writtenAt: Instant;
  readonly writerNameJa: string;
  readonly writerNameEn: string;
  readonly resolvedAt: Instant | null;
  readonly resolverNameJa: string | null;
  readonly resolverNameEn: string | null;
}

const COMMENTS = `select t.id, t.text, to_char(t.written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "writtenAt", w.name_ja as "writerNameJa", w.name_en as "writerNameEn",
    to_char(t.resolved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "resolvedAt", r.name_ja as "resolverNameJa", r.name_en as "resolverNameEn"
  from control_comment t join member w on w.id = t.written_by left join member r on r.id = t.resolved_by
  where t.statement_id = $1 and t.control_id = $2 order by t.id`;

/** What colleagues wrote about a control, oldest first. One statement of SQL. */
export function commentsOn(read: ReadSession, statementId: string, controlId: string): Promise<CommentLine[]> {
  return read.rows<CommentLine>(COMMENTS, [statementId, controlId], 'control_comments');
}

/** Who writes which control. */
export interface AssignmentLine {
  readonly controlId: string;
  readonly memberId: string;
  readonly nameJa: string;
  readonly nameEn: string;
}

const ASSIGNMENTS = `select a.control_id as "controlId", a.member_id as "memberId", m.name_ja as "nameJa", m.name_en as "nameEn"
  from control_assignment a join member m on m.id = a.member_id where a.statement_id = $1 and ($2::text is null or a.control_id = $2) order by a.control_id collate "C"`;

/** Who writes which controls of a statement, or one of them. One statement of SQL. */
export function assignmentsOf(read: ReadSession, statementId: string, controlId: string | null): Promise<AssignmentLine[]> {
  return read.rows<AssignmentLine>(ASSIGNMENTS, [statementId, controlId], 'control_assignments');
}
