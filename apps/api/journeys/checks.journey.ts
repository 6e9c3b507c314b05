import { axe } from './checks/axe';
import { keyboard } from './checks/keyboard';
import { markup, violationsIn } from './checks/markup';
import { noSidewaysScroll } from './checks/sideways';
import { journey } from './harness';

const page = (body: string): string => `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>頁</title></head><body><main><h1>題</h1>${body}</main></body></html>`;

journey('the checks of the journeys', {}, (stage) => {
  const showing = async (body: string) => {
    const shown = await stage().stranger();
    await shown.goto('about:blank');
    await shown.setContent(page(body));
    return shown;
  };

  it('let a sound page pass', async () => {
    const shown = await showing('<p>本文</p><button>押してください</button><a href="#">先へ</a>');
    await axe(shown);
    await markup(shown);
    await noSidewaysScroll(shown);
    await keyboard(shown);
  });

  it('name the rule and the place of what is not accessible', async () => {
    await expect(axe(await showing('<img src="data:," width="1">'))).rejects.toThrow(/image-alt img: .*alt attribute/);
  });

  it('name the rule and the place of what is not sound markup', async () => {
    await expect(markup(await showing('<ul><div>中</div></ul>'))).rejects.toThrow(/permitted-contents at 1:\d+: .*div/);
    expect(await violationsIn(page('<input aria-describedby="nowhere" aria-label="名">'))).toEqual([expect.stringContaining('no-refer-to-non-existent-id')]);
  });

  it('name what sticks out on a narrow screen, but not what scrolls in a box of its own', async () => {
    await expect(noSidewaysScroll(await showing('<p class="wide" style="width: 900px">広い</p>'))).rejects.toThrow(/375 px: .*class="wide"/);
    await noSidewaysScroll(await showing('<div style="overflow-x: auto"><p style="width: 900px">広い</p></div>'));
  });

  it.each([
    ['is out of order', '<button style="min-width:30px;min-height:30px" tabindex="2">後</button><button style="min-width:30px;min-height:30px" tabindex="1">先</button>', /out of order/],
    ['is covered', '<div style="position:fixed;inset:0;background:white;z-index:1"></div><button>押す</button>', /covered: <button/],
    ['does not show its focus', '<button style="outline:none">押してください</button>', /focus not drawn: <button/],
    ['is too small', '<button style="width:10px;height:10px;padding:0">x</button>', /under 24 pixels \(10 by 10\)/],
    ['holds the focus', '<button onblur="setTimeout(() => this.focus())">押してください</button><button>次へ進んでください</button>', /never reached: <button/],
  ])('name what the keyboard meets that %s', async (_, body, fault) => {
    await expect(keyboard(await showing(body))).rejects.toThrow(fault);
  });

  it('hear what a page complains about, unless it is expected, and what its policy turns away', async () => {
    const shown = await stage().stranger();
    stage().expectTrouble(shown, /it was expected/);
    await shown.evaluate(() => {
      console.error('it was expected');
      console.error('it was not');
      document.body.setAttribute('style', 'color: red');
    });
    expect(stage().complaints()).toEqual([expect.stringContaining('it was not'), expect.stringContaining('Applying inline style violates')]);
  });
});
