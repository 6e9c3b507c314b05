import { controlFrom, knownControlsOf } from '@toroku/domain-catalogue';
import type { Seed } from '../seed';
import { seedStage } from '../seed-stage';

const rule = 'demonstration';
const editionId = '2022-04';

/** What to write about, in our own words: invented guidance, as an operator would load it. */
const guidance: readonly (readonly [controlId: string, ja: string, en: string])[] = [
  ['5.1.1', '方針の名前、承認した人、見直す時期を書く。', 'Name the policy, who approved it and when it is reviewed.'],
  ['6.1.1.13.PB', '顧客とどこで責任を分けるか、その取決めがどの文書にあるかを書く。', 'Say where duties are divided with the customer, and which document holds the agreement.'],
  ['8.1.1.6.PB', '顧客の情報と、そこから生じる情報を、台帳でどう分けているかを書く。', 'Say how the inventory tells customer data from derived data.'],
  ['9.2.1.6.PB', '顧客が利用者を登録し、消すために使う機能と、その説明の置き場所を書く。', 'Name the functions by which customers register and remove users, and where they are explained.'],
  ['9.2.3.11.PB', '顧客の管理者が使える認証の方式と、既定で求めるものを書く。', 'Name the ways in which customer administrators authenticate, and what is asked for by default.'],
  ['10.1.2.20.PB', '鍵を誰が持ち、どこで守り、どう替えるかを、顧客が選べるものと分けて書く。', 'Say who holds the keys, where they are kept and how they are renewed; tell apart what the customer may choose.'],
  ['12.4.1.15.PB', '顧客が取れる記録の種類、残る期間、取り出し方を書く。', 'Name the logs that customers can take, how long they stay and how they are fetched.'],
  ['15.1.1.16.B', '委託先に及ぶ国外の法令を、どの国について、いつ確かめたかを書く。', 'Say which foreign laws reach contractors, for which countries, and when that was checked.'],
];

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Help for writing, loaded by the support body, and a draft on which two colleagues work. */
export async function seedHelp(seed: Seed): Promise<void> {
  const stage = await seedStage(seed, { repeatable: 'help' });
  await stage.do('shien-reviewer', 'loadControlGuidance', { rule, editionId, source: '実演用の手引き', csv: ['control_id,text_ja,text_en', ...guidance.map(([controlId, ja, en]) => [controlId, quoted(ja), quoted(en)].join(','))].join('\n') });
  await stage.do('shien-reviewer', 'loadCertificateMapping', { rule, editionId, scheme: 'ISO_27001', source: 'ISO/IEC 27001:2013 附属書A', csv: ['reference,control_id', ...annexA()].join('\n') });

  const [draft] = await seed.look<{ id: string; version: number }>(`select s.id, s.version from statement s where s.provider_id = $1 and s.state = 'DRAFT' order by s.id limit 1`, [await seed.organisationId('aozora')]);
  if (!draft) throw new Error('the demonstration has no statement to work on');
  const certificates = [{ name: 'ISMS 認証', scheme: 'ISO_27001', validThroughOn: '2028-03-31' }, { name: 'クラウドセキュリティ認証', scheme: 'ISO_27017', validThroughOn: '2028-03-31' }];
  await stage.do('aozora-author', 'describeStatement', { rule, id: draft.id, expectedVersion: draft.version, parts: { certificates } });
  await stage.do('aozora-internal-auditor', 'commentOnControl', { rule, id: draft.id, controlId: '9.2.3.11.PB', text: '既定で多要素認証を求めるのはいつからですか' });
  const { viewer } = await stage.ask<{ viewer: { id: string } }>('aozora-author', '{ viewer { id } }');
  await stage.do('aozora-author', 'assignControls', { rule, id: draft.id, controlIds: ['9.2.1.6.PB', '9.2.3.11.PB', '10.1.2.20.PB'], memberId: viewer.id });
}

/** The objectives that both papers number alike: chapters 5 to 18 follow ISO/IEC 27002:2013, and those that the scheme added end in P (domain.md section 6). */
function annexA(): readonly string[] {
  return knownControlsOf(editionId)
    .map((labels) => controlFrom(labels, 'KNOWN'))
    .filter(({ level, controlId }) => level === 'OBJECTIVE' && Number(controlId.split('.')[0]) >= 5 && !controlId.endsWith('P'))
    .map(({ controlId }) => `A.${controlId},${controlId}`);
}
