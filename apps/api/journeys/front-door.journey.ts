import { organisationKindWords, webWords } from '@toroku/words';
import { demonstrationOrganisations, demonstrationPeople } from '../src/demonstration/people';
import { appOfKind } from '../src/identity/app-of-kind';
import { axe } from './checks/axe';
import { markup } from './checks/markup';
import { shoot } from './checks/shoot';
import { noSidewaysScroll } from './checks/sideways';
import { arrived, journey } from './harness';

const kindOf = (organisation: string) => demonstrationOrganisations.find(({ key }) => key === organisation)!.kind;

journey('the front door', {}, (stage) => {
  it('is sound, wide and narrow', async () => {
    const page = await stage().stranger();
    await axe(page);
    await markup(page);
    await noSidewaysScroll(page);
    await shoot(page, 'front-door');
  });

  it.each(demonstrationPeople.map(({ key, nameJa, organisation }) => [key, nameJa, organisation] as const))('lets %s in by one click, to the right app', async (_, nameJa, organisation) => {
    const page = await stage().stranger();
    await page.getByRole('link', { name: nameJa }).click();
    await page.waitForURL(`**/${appOfKind[kindOf(organisation)]}/`);
    await arrived(page);
    expect(await page.getByRole('banner').innerText()).toContain(nameJa);
  });

  it('changes the person in the same browser and signs out by a button', async () => {
    const page = await stage().visitor('aozora-author', { path: '/' });
    expect(await page.getByText('青山 文（青空クラウド株式会社）としてサインインしています。').count()).toBe(1);
    await page.getByRole('link', { name: '暁 真理' }).click();
    await page.waitForURL('**/auditor/');
    await arrived(page);
    await page.goto(`${stage().rehearsal.origin}/`);
    await page.getByRole('button', { name: 'サインアウト' }).click();
    expect(await page.getByText('サインインしていません。').count()).toBe(1);
  });

  it.each(['ja', 'en'] as const)('tells a person of another organisation in %s which app is theirs', async (language) => {
    const page = await stage().visitor('akatsuki-lead', { path: '/csp/', language });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(webWords.appCsp[language]);
    expect(await page.getByRole('main').innerText()).toContain(organisationKindWords.AUDIT_BODY[language]);
    await axe(page);
    await markup(page);
    await noSidewaysScroll(page);
    await page.getByRole('link', { name: webWords.appAuditor[language] }).click();
    await page.waitForURL('**/auditor/**');
  });

  it('shows whoever is not signed in the way in, and leads back to the very screen', async () => {
    const page = await stage().stranger({ path: '/csp/notices' });
    await axe(page);
    await page.getByRole('link', { name: webWords.signIn.ja }).click();
    await page.getByRole('button', { name: '青山 文' }).click();
    await page.waitForURL('**/csp/notices');
    await arrived(page);
    expect(await page.getByRole('banner').innerText()).toContain('青山 文');
  });

  it('shows a page in both languages where nothing is', async () => {
    const page = await stage().stranger({ path: '/' });
    stage().expectTrouble(page, /404/);
    await page.goto(`${stage().rehearsal.origin}/nowhere`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/ページが見つかりません\s+Page not found/);
    await axe(page);
    await markup(page);
  });
});
