import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MediaType } from '@toroku/domain-evidence';
import { linkEvidence, openEvidence, registerEvidence } from '@toroku/server-evidence';
import { v5 as uuidv5 } from 'uuid';
import type { Seed } from '../seed';

const NAMESPACE = 'c7f7a5a0-5a0e-4a53-9d4b-6d0f2f4e8a11';

interface Given {
  readonly name: string;
  readonly mediaType: MediaType;
  readonly content: string;
}

const RULE: Given = { name: 'アクセス権管理規程.txt', mediaType: 'text/plain', content: '第1条 利用者の権限は、申請に基づき責任者が承認する。\n第2条 責任者は四半期ごとに権限を見直す。\n' };
const LOG: Given = { name: '権限見直しの記録.csv', mediaType: 'text/csv', content: '日付,確認者,結果\n2022-04-01,鈴木,異常なし\n2022-07-01,鈴木,2件を削除\n' };
const LOOSE: Given = { name: '構成図の説明.md', mediaType: 'text/plain', content: '# 構成\n\n利用者、応答サービス、記憶域の三層からなる。\n' };

/** Files of evidence: one of many controls and two statements, one that an auditor opened, one that nothing uses yet. */
export async function seedEvidence(seed: Seed): Promise<void> {
  const [rule, log] = [await bring(seed, RULE), await bring(seed, LOG)];
  await bring(seed, LOOSE);
  const aozora = await seed.organisationId('aozora');
  const draft = await statementOf(seed, `select s.id from statement s where s.provider_id = $1 and s.state = 'DRAFT' order by s.id limit 1`, aozora);
  const audited = await statementOf(seed, `select s.id from statement s join engagement e on e.statement_id = s.id where s.provider_id = $1 and s.state = 'DECLARED' order by s.id limit 1`, aozora);
  await link(seed, rule, draft);
  await link(seed, rule, audited);
  await link(seed, log, audited);
  await seed.as('akatsuki-lead', openEvidence, { key: 'evidence:opened', input: { id: log, purpose: '運用状況の評価。権限の見直しが四半期ごとに行われたことを確かめる。' } });
}

async function bring(seed: Seed, { name, mediaType, content }: Given): Promise<string> {
  const bytes = Buffer.from(content);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const folder = await mkdtemp(join(tmpdir(), 'toroku-seed-'));
  try {
    await writeFile(join(folder, 'file'), bytes);
    await seed.files.keep(digest, join(folder, 'file'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const received = { uploadId: uuidv5(name, NAMESPACE), name, digest, size: bytes.length, mediaType, scan: { kind: 'NOT_SCANNED' as const } };
  return (await seed.as('aozora-author', registerEvidence, { key: `evidence:${name}`, input: received })).id;
}

async function link(seed: Seed, id: string, statementId: string): Promise<void> {
  await seed.as('aozora-author', linkEvidence, { key: `evidence:${id}:${statementId}`, input: { id, statementId, controlIds: ['9.2.3', '9.2.3.11.PB'] } });
}

async function statementOf(seed: Seed, question: string, providerId: string): Promise<string> {
  const [statement] = await seed.look<{ id: string }>(question, [providerId]);
  if (!statement) throw new Error('the demonstration has no statement to show evidence of');
  return statement.id;
}
