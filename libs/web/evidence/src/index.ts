export * from './EvidenceOfControl';
export * from './OpenEvidence';
export { LinkEvidenceDocument, UnlinkEvidenceDocument } from './EvidenceOfControl.generated';
