import type { ReactNode } from 'react';
import { AppHeader, Breadcrumbs, Button, ButtonLink, Card, Columns, LanguageSelector, Section, SkipLink, StatusBadge, TextLink } from '../../src';
import { State, useSample, type CataloguePage } from '../sample';

function SkipLinkPage(): ReactNode {
  const t = useSample();
  return (
    <State title={t('最初のTabで現れる', 'Appears with the first Tab')}>
      <div className="relative h-16">
        <SkipLink href="#main">{t('見本へ移動', 'Skip to the sample')}</SkipLink>
        <p>{t('Tabキーを押してください。', 'Press Tab.')}</p>
      </div>
    </State>
  );
}

function AppHeaderPage(): ReactNode {
  const t = useSample();
  const nav = [
    { href: '#home', label: t('ホーム', 'Home'), isCurrent: true },
    { href: '#services', label: t('クラウドサービス', 'Cloud services') },
    { href: '#engagements', label: t('監査', 'Audits'), count: 3 },
    { href: '#applications', label: t('登録申請', 'Registration') },
    { href: '#notices', label: t('お知らせ', 'Notices'), count: 12 },
  ];
  return (
    <>
      <State title={t('メニューと道具', 'Menu and tools')}>
        <AppHeader
          appName={t('登録 クラウドサービス事業者', 'Toroku for providers')}
          organisation={t('株式会社北斗クラウド', 'Hokuto Cloud Inc.')}
          nav={nav}
          tools={
            <>
              <span>{t('山田 花子', 'Hanako Yamada')}</span>
              <LanguageSelector />
              <Button kind="text" size="small">
                {t('サインアウト', 'Sign out')}
              </Button>
            </>
          }
        />
      </State>
      <State title={t('名前だけ', 'Only the name')}>
        <AppHeader appName={t('登録 公開名簿', 'Public register')} nav={[]} />
      </State>
    </>
  );
}

function BreadcrumbsPage(): ReactNode {
  const t = useSample();
  return (
    <State title={t('三段', 'Three steps')}>
      <Breadcrumbs items={[{ href: '#top', label: t('ホーム', 'Home') }, { href: '#services', label: t('クラウドサービス', 'Cloud services') }, { label: t('北斗ストレージ', 'Hokuto Storage') }]} />
    </State>
  );
}

function PageHeadingPage(): ReactNode {
  const t = useSample();
  return (
    <State title={t('上の見出しがこの部品です', 'The heading above is this component')}>
      <p>{t('題・導入・状態・操作を持てます。', 'It can carry a title, a lead, a status and actions.')}</p>
    </State>
  );
}

function SectionPage(): ReactNode {
  const t = useSample();
  const text = t('言明書に記載した管理策について、監査機関の確認を受けます。', 'The audit body examines the controls of the statement.');
  return (
    <>
      <Section title={t('第二の見出し', 'Second heading')} lead={text} actions={<Button kind="secondary">{t('追加する', 'Add')}</Button>}>
        <p>{text}</p>
      </Section>
      <Section title={t('親の見出し', 'Parent')}>
        <Section level={3} title={t('第三の見出し', 'Third heading')}>
          <p>{text}</p>
          <Section level={4} title={t('第四の見出し', 'Fourth heading')}>
            <p>{text}</p>
          </Section>
        </Section>
      </Section>
    </>
  );
}

function CardPage(): ReactNode {
  const t = useSample();
  const actions = (
    <ButtonLink kind="secondary" size="small" href="#open">
      {t('開く', 'Open')}
    </ButtonLink>
  );
  return (
    <State title={t('箱', 'Boxes')}>
      <Columns>
        <Card>{t('中身だけ', 'Only content')}</Card>
        <Card title={t('北斗ストレージ', 'Hokuto Storage')} status={<StatusBadge tone="success">{t('登録済み', 'Registered')}</StatusBadge>} actions={actions}>
          {t('有効期限まで120日', '120 days until expiry')}
        </Card>
        <Card tone="warning" title={<TextLink href="#plan">{t('改善計画の提出', 'Improvement plan')}</TextLink>} actions={actions}>
          {t('期限が近づいています', 'The deadline is near')}
        </Card>
      </Columns>
    </State>
  );
}

function ColumnsPage(): ReactNode {
  const t = useSample();
  return (
    <>
      {(['narrow', 'medium', 'wide'] as const).map((width) => (
        <State key={width} title={width}>
          <Columns width={width}>
            <Card>{t('一', 'One')}</Card>
            <Card>{t('二', 'Two')}</Card>
            <Card>{t('三', 'Three')}</Card>
          </Columns>
        </State>
      ))}
    </>
  );
}

/** How screens are framed. */
export const layoutPages: readonly CataloguePage[] = [
  { name: 'SkipLink', Show: SkipLinkPage },
  { name: 'AppHeader', Show: AppHeaderPage },
  { name: 'Breadcrumbs', Show: BreadcrumbsPage },
  { name: 'PageHeading', Show: PageHeadingPage },
  { name: 'Section', Show: SectionPage },
  { name: 'Card', Show: CardPage },
  { name: 'Columns', Show: ColumnsPage },
];
