/** @jest-environment jsdom */
import { controlsIn } from './LinkToControls';

describe('controls typed or pasted', () => {
  it.each([
    ['9.2.3、9.2.3.11.PB', ['9.2.3', '9.2.3.11.PB']],
    ['９．２．３\n 9.2.3', ['9.2.3']],
    ['9.2.3\t9.2.4\r\n9.2.5;', ['9.2.3', '9.2.4', '9.2.5']],
    ['　', []],
  ] as const)('%j names %j', (text, ids) => {
    expect(controlsIn(text)).toEqual(ids);
  });
});
