import { useState, type ReactNode } from 'react';
import { Button, ClauseNote, ErrorSummary, FormActions, FormLayout, SaveLine, TextField } from '../../src';
import { State, useSample, type CataloguePage } from '../sample';

function FormActionsPage(): ReactNode {
  const t = useSample();
  return (
    <State title={t('書式の終わり', 'The end of a form')}>
      <FormActions note={t('提出すると、監査機関に通知されます。', 'The audit body is told when you submit.')}>
        <Button type="submit">{t('確認へ進む', 'Check the answers')}</Button>
        <Button kind="secondary">{t('戻る', 'Back')}</Button>
      </FormActions>
    </State>
  );
}

function ErrorSummaryPage(): ReactNode {
  const t = useSample();
  const [isShown, setShown] = useState(true);
  const [name, setName] = useState('');
  const text = t('サービス名を入力してください。', 'Enter the name of the service.');
  return (
    <State title={t('現れると焦点を受ける', 'Takes the focus when it appears')}>
      {isShown ? (
        <ErrorSummary
          title={t('提出できません', 'It cannot be submitted')}
          items={[
            { text, href: '#service-name' },
            { text: t('監査報告書が発行されていません。', 'The audit report has not been issued.'), clause: <ClauseNote source={t('登録規則', 'Registration rules')} at={t('第5条', 'Article 5')} edition="2024-04-01" /> },
          ]}
        />
      ) : null}
      <FormLayout label={t('サービス', 'Service')} onSubmit={() => setShown(name === '')}>
        <TextField id="service-name" label={t('サービス名', 'Name of the service')} requirement="required" value={name} onChange={setName} errors={isShown ? [text] : []} />
        <div>
          <Button type="submit">{t('提出する', 'Submit')}</Button>
        </div>
      </FormLayout>
    </State>
  );
}

function SaveLinePage(): ReactNode {
  const t = useSample();
  return (
    <State title={t('六つの状態', 'Six states')}>
      <SaveLine state="idle" />
      <SaveLine state="unsaved" />
      <SaveLine state="saving" />
      <SaveLine state="saved" at="2026-04-01T01:23:45.000Z" />
      <SaveLine state="failed" />
      <SaveLine state="offline" />
    </State>
  );
}

/** Forms around their questions. */
export const formPages: readonly CataloguePage[] = [
  { name: 'FormActions', Show: FormActionsPage },
  { name: 'ErrorSummary', Show: ErrorSummaryPage },
  { name: 'SaveLine', Show: SaveLinePage },
];
