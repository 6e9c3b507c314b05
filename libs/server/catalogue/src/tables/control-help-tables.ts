import { column, table } from '@toroku/database';
import type { CertificateMapping, ControlGuidance, MappedControl } from '@toroku/domain-catalogue';

export const ControlGuidanceTable = table<ControlGuidance>('control_guidance', {
  id: column.id(),
  editionId: column.text(),
  controlId: column.text(),
  textJa: column.text(),
  textEn: column.text(),
  source: column.text(),
  loadedOn: column.day(),
});

export const CertificateMappingTable = table<CertificateMapping>('certificate_mapping', {
  id: column.id(),
  editionId: column.text(),
  scheme: column.text(),
  source: column.text(),
  loadedOn: column.day(),
});

export const MappedControlTable = table<MappedControl>('mapped_control', {
  id: column.id(),
  mappingId: column.uuid(),
  reference: column.text(),
  controlId: column.text(),
});
