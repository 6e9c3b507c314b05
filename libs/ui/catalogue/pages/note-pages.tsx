import { useState, type ReactNode } from 'react';
import { Button, ClauseNote, CompareTexts, Disclosure, EmptyState, LanguageSelector, Loading, Modal, NotificationBanner, RequirementBadge, Tabs } from '../../src';
import { State, useSample, type CataloguePage } from '../sample';

function RequirementBadgePage(): ReactNode {
  const t = useSample();
  return (
    <State title={t('必須と任意', 'Required and optional')}>
      <div className="flex gap-3">
        <RequirementBadge requirement="required" />
        <RequirementBadge requirement="optional" />
      </div>
    </State>
  );
}

function TabsPage(): ReactNode {
  const t = useSample();
  return (
    <State title={t('矢印で選ぶ', 'Chosen with the arrows')}>
      <Tabs
        label={t('監査の内容', 'Parts of the audit')}
        tabs={[
          { id: 'plan', label: t('計画', 'Plan'), content: <p>{t('計画の中身', 'What is planned')}</p> },
          { id: 'results', label: t('結果', 'Results'), content: <p>{t('結果の中身', 'What was found')}</p> },
          { id: 'report', label: t('報告書', 'Report'), content: <p>{t('報告書の中身', 'What is reported')}</p> },
        ]}
      />
    </State>
  );
}

function DisclosurePage(): ReactNode {
  const t = useSample();
  return (
    <State title={t('閉と開', 'Closed and open')}>
      <Disclosure summary={t('なぜ必要ですか', 'Why is this needed?')}>{t('登録規則が求めるためです。', 'The registration rules ask for it.')}</Disclosure>
      <Disclosure isOpen summary={t('記入の例', 'An example')}>
        {t('国内の三拠点で運用し、証跡を五年保存する。', 'Runs at three sites and keeps records for five years.')}
      </Disclosure>
    </State>
  );
}

function NotificationBannerPage(): ReactNode {
  const t = useSample();
  const actions = <Button kind="secondary">{t('やり直す', 'Try again')}</Button>;
  return (
    <State title={t('調子ごと', 'By tone')}>
      <div>
        <NotificationBanner tone="info" level={3} title={t('別の人が先に入力した内容を取り込みました', 'What somebody else entered was taken over')} />
        <NotificationBanner tone="success" level={3} title={t('提出しました', 'Submitted')}>
          <p>{t('監査機関に通知しました。次は計画の確認です。', 'The audit body was told. Next is the plan.')}</p>
        </NotificationBanner>
        <NotificationBanner tone="warning" level={3} title={t('期限が三日後です', 'Due in three days')} actions={actions} />
        <NotificationBanner tone="danger" level={3} title={t('つながりません', 'There is no connection')} actions={actions}>
          <p>{t('入力した内容はこの画面に残っています。', 'What you entered is still here.')}</p>
        </NotificationBanner>
      </div>
    </State>
  );
}

function LoadingPage(): ReactNode {
  const t = useSample();
  return (
    <State title={t('待つ間', 'While waiting')}>
      <Loading />
      <Loading label={t('監査報告書を読み込んでいます', 'Loading the audit report')} />
    </State>
  );
}

function EmptyStatePage(): ReactNode {
  const t = useSample();
  return (
    <State title={t('何もないとき', 'Nothing here')}>
      <EmptyState title={t('サービスはまだありません', 'No services yet')} action={<Button>{t('サービスを加える', 'Add a service')}</Button>}>
        <p>{t('登録を申請するには、まずサービスを加えます。', 'Add a service before you apply.')}</p>
      </EmptyState>
      <EmptyState title={t('お知らせはありません', 'No notices')} />
    </State>
  );
}

function ModalPage(): ReactNode {
  const t = useSample();
  const [isOpen, setOpen] = useState(false);
  return (
    <State title={t('開いて、閉じる', 'Open and close')}>
      <div>
        <Button onClick={() => setOpen(true)}>{t('取り下げる', 'Withdraw')}</Button>
      </div>
      <Modal
        title={t('申請を取り下げますか', 'Withdraw the application?')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button isDanger onClick={() => setOpen(false)}>
              {t('取り下げる', 'Withdraw')}
            </Button>
            <Button kind="secondary" onClick={() => setOpen(false)}>
              {t('戻る', 'Back')}
            </Button>
          </>
        }
      >
        <p>{t('取り下げた申請は元に戻せません。', 'A withdrawn application cannot be brought back.')}</p>
      </Modal>
    </State>
  );
}

function LanguageSelectorPage(): ReactNode {
  const t = useSample();
  return (
    <State title={t('押す形と移る形', 'Buttons and links')}>
      <div className="flex flex-wrap gap-4">
        <LanguageSelector />
        <LanguageSelector hrefOf={(language) => `#LanguageSelector?${language}`} />
      </div>
    </State>
  );
}

function ClauseNotePage(): ReactNode {
  const t = useSample();
  return (
    <State title={t('根拠と既定', 'Paper and default')}>
      <ClauseNote source={t('ISMAPクラウドサービス登録規則', 'ISMAP registration rules')} at={t('第5条第2項', 'Article 5, paragraph 2')} edition="2024-04-01" />
      <ClauseNote source={t('本システム', 'Platform')} at="S-042" isPlatformDefault />
    </State>
  );
}

function CompareTextsPage(): ReactNode {
  const t = useSample();
  const mine = t('記録は三年間保存し、毎月確認する。', 'Records are kept for three years and checked every month.');
  const theirs = t('記録は五年間保存し、毎月、責任者が確認する。', 'Records are kept for five years and checked by the owner every month.');
  return (
    <State title={t('違いと同じ', 'Different and same')}>
      <CompareTexts mine={mine} theirs={theirs} mineLabel={t('あなたの入力', 'Yours')} theirsLabel={t('保存されている内容', 'What is stored')} />
      <CompareTexts mine={mine} theirs={mine} mineLabel={t('昨年', 'Last year')} theirsLabel={t('今年', 'This year')} />
    </State>
  );
}

/** What tells, asks and explains. */
export const notePages: readonly CataloguePage[] = [
  { name: 'RequirementBadge', Show: RequirementBadgePage },
  { name: 'Tabs', Show: TabsPage },
  { name: 'Disclosure', Show: DisclosurePage },
  { name: 'NotificationBanner', Show: NotificationBannerPage },
  { name: 'Loading', Show: LoadingPage },
  { name: 'EmptyState', Show: EmptyStatePage },
  { name: 'Modal', Show: ModalPage },
  { name: 'LanguageSelector', Show: LanguageSelectorPage },
  { name: 'ClauseNote', Show: ClauseNotePage },
  { name: 'CompareTexts', Show: CompareTextsPage },
];
