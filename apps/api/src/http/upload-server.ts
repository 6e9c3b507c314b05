import { randomUUID } from 'node:crypto';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { may, type Actor } from '@toroku/domain-access';
import { announcedRefusals, evidenceParameters, evidencePolicies, receptionLimitsOn } from '@toroku/domain-evidence';
import { momentOf, type Clock } from '@toroku/gate';
import { refusal, valueOn, type Refusal } from '@toroku/kernel';
import type { RefusalCode } from '@toroku/words';
import type { Request } from 'express';
import { visitorOf } from './actor-of-request';
import { problem, problemBody } from './problem';
import { Throttle } from './throttle';

/** Where uploads are sent. */
export const UPLOADS = '/files/uploads';
const HOUR = 3_600_000;

/** What the protocol hands to its hooks: a web request that knows the one it came from. */
interface Incoming {
  readonly method: string;
  readonly runtime?: { readonly node?: { readonly req: unknown } | undefined } | undefined;
}

/** What is remembered of an upload beside its bytes: whose it is, and the name of the file. */
export interface UploadNotes {
  readonly filename: string;
  readonly memberId: string;
  readonly organisationId: string;
}

/** Answers a request of the protocol with a status and the problem in words. */
function refusing(status_code: number, ...refusals: readonly Pick<Refusal, 'code' | 'facts'>[]): { readonly status_code: number; readonly body: string } {
  return { status_code, body: JSON.stringify(problemBody(...refusals.map(({ code, facts }) => problem(code as RefusalCode, facts)))) };
}

/** Whether an upload was begun by this person for the organisation they act for now. */
export function isOwn(notes: Partial<Record<string, string | null>> | undefined, actor: Actor | null): boolean {
  return actor !== null && notes?.['memberId'] === actor.id && notes['organisationId'] === actor.organisationId;
}

/** Uploads that can be taken up again where they stopped (tus 1.0). An upload belongs to the person and the organisation that began it: to others it is not there. */
export function uploadServer({ folder, clock }: { readonly folder: string; readonly clock: Clock }): { readonly server: Server; readonly uploads: FileStore } {
  const uploads = new FileStore({ directory: folder, expirationPeriodInMilliseconds: valueOn(evidenceParameters.uploadHours, momentOf(clock).today) * HOUR });
  const begins = new Throttle({ times: 300, inMs: 60_000 });
  const sweeps = new Throttle({ times: 1, inMs: HOUR });
  const actorOf = (incoming: Incoming): Actor | null => visitorOf(incoming.runtime?.node?.req as Request).actor;
  const server = new Server({
    path: UPLOADS,
    datastore: uploads,
    relativeLocation: true,
    allowedOrigins: [],
    namingFunction: () => randomUUID(),
    onIncomingRequest: async (incoming, id) => {
      if (incoming.method === 'POST') return;
      const upload = await uploads.getUpload(id);
      if (!isOwn(upload.metadata, actorOf(incoming))) throw refusing(404, { code: 'NOT_THERE', facts: {} });
    },
    onUploadCreate: async (incoming, { size, metadata }) => {
      const actor = actorOf(incoming);
      if (!actor?.organisationId || !may(actor, evidencePolicies.registerEvidence, { providerId: actor.organisationId })) throw refusing(403, refusal('NOT_PERMITTED', { verb: 'registerEvidence', needs: [] }));
      if (!begins.admits(actor.id)) throw refusing(429, { code: 'TOO_OFTEN', facts: {} });
      if (size === undefined) throw refusing(400, { code: 'VALUE_MISSING', facts: {} });
      const filename = metadata?.['filename'] ?? '';
      const [first, ...others] = announcedRefusals({ name: filename, size }, receptionLimitsOn(momentOf(clock).today));
      if (first) throw refusing(first.code === 'FILE_TOO_LARGE' ? 413 : 422, first, ...others);
      if (sweeps.admits('all')) await server.cleanUpExpiredUploads();
      return { metadata: { filename, memberId: actor.id, organisationId: actor.organisationId } satisfies UploadNotes };
    },
  });
  return { server, uploads };
}
