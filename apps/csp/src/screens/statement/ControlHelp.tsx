import { useSuspenseQuery } from '@apollo/client/react';
import { Disclosure, useLanguage, useSay } from '@toroku/ui';
import { certificateSchemeWords, cspCrosswalkWords, cspStatementWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { ControlHelpDocument } from './ControlHelp.generated';
import type { Statement } from './statement-form';

/** What was loaded to explain a control, and which requirements of the provider's certificates touch it. Nothing where there is nothing. */
export function ControlHelp({ statement: { editionId, parts }, controlId }: { readonly statement: Statement; readonly controlId: string }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const { guidance, mapped } = useSuspenseQuery(ControlHelpDocument, { variables: { editionId, controlId } }).data.controlHelp;
  const held = mapped.filter(({ scheme }) => parts.certificates.some((certificate) => certificate.scheme === scheme));
  return (
    <>
      {guidance ? (
        <Disclosure summary={say(words.guidance)} isOpen>
          <p className="whitespace-pre-wrap">{language === 'en' && guidance.textEn ? guidance.textEn : guidance.textJa}</p>
          <p className="mt-2 text-dns-14N-130 text-solid-gray-700">{say(words.guidanceSource, { source: guidance.source })}</p>
        </Disclosure>
      ) : null}
      {held.length > 0 ? (
        <Disclosure summary={say(cspCrosswalkWords.references)} isOpen>
          <ul className="list-disc pl-6">
            {held.map(({ scheme, reference }) => (
              <li key={`${scheme} ${reference}`}>
                {say(certificateSchemeWords[scheme])} {reference}
              </li>
            ))}
          </ul>
          <p className="mt-2 text-dns-14N-130 text-solid-gray-700">{say(cspCrosswalkWords.notAccepted)}</p>
        </Disclosure>
      ) : null}
    </>
  );
}
