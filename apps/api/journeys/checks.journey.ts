import { axe } from './checks/axe';
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
    const shown = await showing('<p>本文</p>');
    await axe(shown);
    await markup(shown);
    await noSidewaysScroll(shown);
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
