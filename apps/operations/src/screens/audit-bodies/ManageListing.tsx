import { Disclosure, Modal, useSay } from '@toroku/ui';
import { useName, VerbForm } from '@toroku/web-base';
import { operationsAuditBodyWords as words, operationsListWords, verbWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { RemoveAuditBodyDocument, RenewAuditBodyListingDocument, type AuditBodiesPageQuery } from './Page.generated';

export type Listing = AuditBodiesPageQuery['auditBodies'][number];

/** Keeping an audit body on the list for longer, or taking it off. */
export function ManageListing({ listing, onClose }: { readonly listing: Listing; readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const name = useName();
  const { id, version, viewerMay, auditBody } = listing;
  return (
    <Modal title={say(words.manageTitle, { body: name(auditBody) })} isOpen onClose={onClose}>
      {viewerMay.includes('renewAuditBodyListing') ? (
        <VerbForm
          verb="renewAuditBodyListing"
          document={RenewAuditBodyListingDocument}
          keep={`renewAuditBodyListing:${id}`}
          questions={[{ name: 'listedThroughOn', kind: 'day', label: say(operationsListWords.listedThroughOn), requirement: 'required' }]}
          input={({ day }) => ({ id, expectedVersion: version, listedThroughOn: day('listedThroughOn') })}
          onDone={onClose}
        />
      ) : null}
      {viewerMay.includes('removeAuditBody') ? (
        <Disclosure summary={say(verbWords.removeAuditBody)}>
          <VerbForm
            verb="removeAuditBody"
            kind="secondary"
            document={RemoveAuditBodyDocument}
            keep={`removeAuditBody:${id}`}
            note={say(words.removeLead)}
            questions={[{ name: 'reason', kind: 'area', label: say(words.reason), requirement: 'required' }]}
            input={({ text }) => ({ id, expectedVersion: version, reason: text('reason') })}
            onDone={onClose}
          />
        </Disclosure>
      ) : null}
    </Modal>
  );
}
