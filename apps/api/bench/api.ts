import 'reflect-metadata';
import { day } from '@toroku/kernel';
import { startRehearsal } from '../src/testing/rehearsal';

/** The API in a process of its own, as it runs in production: prints its address and the cookies of a signed-in provider's author. */
const [ownerUrl = '', poolSize = '10'] = process.argv.slice(2);
const rehearsal = await startRehearsal({ ownerUrl, today: day('2023-06-01'), poolSize: Number(poolSize) });
const browser = await rehearsal.signIn('aozora-author');
const representative = await rehearsal.signIn('aozora-representative');
const lead = await rehearsal.signIn('akatsuki-lead');
const committee = await rehearsal.signIn('committee-1');
const support = await rehearsal.signIn('shien-reviewer');
process.stdout.write(`${JSON.stringify({ origin: rehearsal.origin, author: browser.cookieHeader(), representative: representative.cookieHeader(), support: support.cookieHeader(), lead: lead.cookieHeader(), committee: committee.cookieHeader() })}\n`);
