import type { ReactNode } from 'react';
import { Button, ButtonLink, TextLink } from '../../src';
import { State, useSample, type CataloguePage } from '../sample';

const KINDS = ['primary', 'secondary', 'text'] as const;

function ButtonPage(): ReactNode {
  const t = useSample();
  const row = 'flex flex-wrap items-center gap-4';
  return (
    <>
      <State title={t('重み', 'Weight')}>
        <div className={row}>
          {KINDS.map((kind) => (
            <Button key={kind} kind={kind}>
              {t('提出する', 'Submit')}
            </Button>
          ))}
        </div>
      </State>
      <State title={t('小さい', 'Small')}>
        <div className={row}>
          {KINDS.map((kind) => (
            <Button key={kind} kind={kind} size="small" context={t('（北斗ストレージ）', ' Hokuto Storage')}>
              {t('変更する', 'Change')}
            </Button>
          ))}
        </div>
      </State>
      <State title={t('取り消せない', 'Cannot be taken back')}>
        <div className={row}>
          {KINDS.map((kind) => (
            <Button key={kind} kind={kind} isDanger>
              {t('取り下げる', 'Withdraw')}
            </Button>
          ))}
        </div>
      </State>
      <State title={t('処理中', 'Busy')}>
        <div className={row}>
          {KINDS.map((kind) => (
            <Button key={kind} kind={kind} isBusy>
              {t('提出する', 'Submit')}
            </Button>
          ))}
        </div>
      </State>
      <State title={t('まだできない', 'Not possible yet')}>
        <Button blockedBecause={t('監査報告書がまだ発行されていません。', 'The audit report has not been issued yet.')}>{t('登録を申請する', 'Apply for registration')}</Button>
      </State>
    </>
  );
}

function ButtonLinkPage(): ReactNode {
  const t = useSample();
  return (
    <State title={t('重み', 'Weight')}>
      <div className="flex flex-wrap items-center gap-4">
        {KINDS.map((kind) => (
          <ButtonLink key={kind} kind={kind} href="#next">
            {t('次へ進む', 'Go on')}
          </ButtonLink>
        ))}
        <ButtonLink kind="secondary" size="small" href="#file.csv" isDownload>
          {t('CSVで保存', 'Save as CSV')}
        </ButtonLink>
      </div>
    </State>
  );
}

function TextLinkPage(): ReactNode {
  const t = useSample();
  return (
    <>
      <State title={t('文中', 'In a text')}>
        <p>
          {t('手続きは', 'The procedure is described in ')}
          <TextLink href="#rules">{t('基本規程', 'the basic regulations')}</TextLink>
          {t('に定められています。', '.')}
        </p>
      </State>
      <State title={t('外へ', 'To the outside')}>
        <p>
          <TextLink href="https://www.ismap.go.jp/" isExternal>
            {t('ISMAPポータル', 'ISMAP portal')}
          </TextLink>
        </p>
      </State>
    </>
  );
}

/** What can be pressed and followed. */
export const actionPages: readonly CataloguePage[] = [
  { name: 'Button', Show: ButtonPage },
  { name: 'ButtonLink', Show: ButtonLinkPage },
  { name: 'TextLink', Show: TextLinkPage },
];
