export * from './EvidenceOfControl';
export * from './LinkOwnFile';
export * from './OpenEvidence';
export { LinkEvidenceDocument, UnlinkEvidenceDocument } from './EvidenceOfControl.generated';
