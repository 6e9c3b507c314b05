import { renderToString } from 'react-dom/server';
import { pages } from '../catalogue/pages';
import { AppHeader, Disclosure, LanguageSelector, SearchField, Tabs } from '.';

describe('without scripts', () => {
  it.each(pages)('$name is drawn by the server', ({ Show }) => {
    expect(renderToString(<Show />)).not.toBe('');
  });

  it('the menu stands open and no button pretends to open it', () => {
    const html = renderToString(<AppHeader appName="登録" nav={[{ href: '/a', label: '名簿' }]} />);
    expect(html).toContain('href="/a"');
    expect(html).not.toMatch(/class="[^"]*\bhidden desktop:block/);
    expect(html).toMatch(/<button[^>]*class="[^"]*(?<=[" ])hidden[" ]/);
  });

  it('all views of tabs stand below each other', () => {
    const html = renderToString(<Tabs label="内容" tabs={[{ id: 'a', label: '計画', content: '一' }, { id: 'b', label: '結果', content: '二' }]} />);
    expect(html).not.toContain('role="tab"');
    expect(html).toMatch(/計画.*一.*結果.*二/s);
  });

  it('a disclosure is opened by the browser', () => {
    expect(renderToString(<Disclosure summary="例">中身</Disclosure>)).toMatch(/^<details[^>]*><summary/);
  });

  it('the words to search for are sent by the browser', () => {
    const html = renderToString(<SearchField label="探す" name="q" value="北斗" action="/register/" />);
    expect(html).toMatch(/<form[^>]*action="\/register\/"/);
    expect(html).toMatch(/name="q"[^>]*value="北斗"|value="北斗"[^>]*name="q"/);
  });

  it('the languages are links', () => {
    expect(renderToString(<LanguageSelector hrefOf={(language) => `?lang=${language}`} />)).toContain('href="?lang=en"');
  });
});
