import 'reflect-metadata';
import { day } from '@toroku/kernel';
import { verbWords, type Verb } from '@toroku/words';
import { personOf } from '../src/demonstration/people';
import type { Step } from '../src/story/stage';
import { openOwnDatabase } from '../src/testing/own-database';
import { startRehearsal } from '../src/testing/rehearsal';
import { publicRegister } from './public-register';
import { rehearsedStage } from './rehearsed-stage';
import { playThreeServices } from './three-services';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function tell({ on, person, verb, rule, milliseconds, refused }: Step): void {
  const words = verbWords[verb as Verb]?.ja ?? verb;
  print(`${on}  ${personOf(person).nameJa}  ${words} (${verb})  [${rule}]  ${milliseconds.toFixed(0)} ms`);
  for (const { code, message, clause } of refused) print(`            × ${code}: ${message} [${clause ? `${clause.source} ${clause.at}${clause.isPlatformDefault ? '・プラットフォームの既定値' : ''}` : ''}]`);
}

/** Plays the three services on a database of its own, which is gone afterwards. */
async function main(): Promise<void> {
  const { ownerUrl, close } = await openOwnDatabase();
  try {
    const rehearsal = await startRehearsal({ ownerUrl, today: day('2022-11-10') });
    const began = performance.now();
    const { refusal } = await playThreeServices(rehearsedStage(rehearsal, tell));
    print(`\n公開登録簿 / the public register  ${rehearsal.origin}/register/graphql`);
    for (const entry of await publicRegister(rehearsal)) {
      print(`  ${entry.number}  ${entry.serviceNameJa}  ${entry.operatorNameJa}  登録 ${entry.registeredOn}  更新 ${entry.renewedOn ?? '—'}  有効期限 ${entry.validThroughOn}  ${entry.standing}`);
      for (const { kind, happenedOn, ground } of entry.history) print(`      ${happenedOn}  ${kind}${ground ? `  ${ground}` : ''}`);
    }
    print(`\n登録 2件、拒否 1件（理由 ${refusal.length}件）  ${((performance.now() - began) / 1000).toFixed(1)} s`);
    await rehearsal.close();
  } finally {
    await close();
  }
}

await main();
