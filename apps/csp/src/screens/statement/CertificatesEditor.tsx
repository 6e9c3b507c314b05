import { certificateSchemes, type CertificateScheme } from '@toroku/domain-catalogue';
import { Button, DayField, Fieldset, Select, TextField, useSay } from '@toroku/ui';
import { certificateSchemeWords, cspCrosswalkWords, cspStatementWords as words, statementBookWords } from '@toroku/words';
import type { ReactNode } from 'react';

/** A certificate of another scheme as it is typed. */
export interface TypedCertificate {
  readonly name: string;
  readonly scheme: CertificateScheme | '';
  readonly validThroughOn: string;
}

/** A registered service that the service rests on, as it is typed. */
export interface TypedService {
  readonly name: string;
  readonly registrationNumber: string;
}

interface ListProps<Row> {
  readonly rows: readonly Row[];
  readonly onChange: (rows: readonly Row[]) => void;
}

/** 添付書類7. Certificates and audits of other schemes: information, never a substitute (S-157). */
export function CertificatesEditor({ rows, onChange }: ListProps<TypedCertificate>): ReactNode {
  const say = useSay();
  return (
    <Fieldset id="part-certificates" legend={say(words.certificates)} hint={say(cspCrosswalkWords.notAccepted)}>
      <Rows rows={rows} onChange={onChange} empty={{ name: '', scheme: '', validThroughOn: '' }} addLabel={say(words.certificateAdd)}>
        {(row, patch) => (
          <>
            <TextField label={say(statementBookWords.name)} lang="ja" value={row.name} onChange={(name) => patch({ name })} />
            <Select label={say(statementBookWords.scheme)} noneLabel={say(words.schemeOther)} options={certificateSchemes.map((scheme) => ({ value: scheme, label: say(certificateSchemeWords[scheme]) }))} value={row.scheme} onChange={(scheme) => patch({ scheme: scheme as TypedCertificate['scheme'] })} />
            <DayField label={say(statementBookWords.validThroughOn)} value={row.validThroughOn} onChange={(validThroughOn) => patch({ validThroughOn })} />
          </>
        )}
      </Rows>
    </Fieldset>
  );
}

/** Registered services that the service rests on. */
export function UnderlyingServicesEditor({ rows, onChange }: ListProps<TypedService>): ReactNode {
  const say = useSay();
  return (
    <Fieldset id="part-underlyingServices" legend={say(statementBookWords.services)}>
      <Rows rows={rows} onChange={onChange} empty={{ name: '', registrationNumber: '' }} addLabel={say(words.underlyingAdd)}>
        {(row, patch) => (
          <>
            <TextField label={say(statementBookWords.name)} lang="ja" value={row.name} onChange={(name) => patch({ name })} />
            <TextField label={say(statementBookWords.registrationNumber)} value={row.registrationNumber} onChange={(registrationNumber) => patch({ registrationNumber })} />
          </>
        )}
      </Rows>
    </Fieldset>
  );
}

interface RowsProps<Row> extends ListProps<Row> {
  readonly empty: Row;
  readonly addLabel: string;
  readonly children: (row: Row, patch: (change: Partial<Row>) => void) => ReactNode;
}

function Rows<Row extends { readonly name: string }>({ rows, onChange, empty, addLabel, children }: RowsProps<Row>): ReactNode {
  const say = useSay();
  return (
    <>
      {rows.map((row, index) => (
        <div key={index} className="mb-4 flex flex-col gap-3 rounded-8 border border-solid-gray-420 p-4">
          {children(row, (change) => onChange(rows.map((one, at) => (at === index ? { ...one, ...change } : one))))}
          <div>
            <Button kind="secondary" size="small" context={row.name || String(index + 1)} onClick={() => onChange(rows.filter((_, at) => at !== index))}>
              {say(words.rowRemove)}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button kind="secondary" size="small" onClick={() => onChange([...rows, empty])}>
          {addLabel}
        </Button>
      </div>
    </>
  );
}
