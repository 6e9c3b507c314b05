import { endingsOf, mediaTypeOf, mediaTypes, typeClaimedBy } from './media-type';

const bytes = (...given: readonly number[]): Uint8Array => Uint8Array.from(given);
const written = (text: string): Uint8Array => new TextEncoder().encode(text);
const PDF = written('%PDF-1.7');
const ZIP = bytes(0x50, 0x4b, 3, 4);

describe('the type of a file', () => {
  it.each([
    ['規程.pdf', PDF, 'application/pdf'],
    ['画面.PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'image/png'],
    ['写真.jpeg', bytes(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'],
    ['一覧.xlsx', ZIP, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['一式.zip', ZIP, 'application/zip'],
    ['旧.doc', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'application/msword'],
    ['記録.csv', written('日付,操作\r\n'), 'text/csv'],
    ['sjis.txt', bytes(0x93, 0xfa, 0x96, 0x7b), 'text/plain'],
    ['記録.json', written('{}'), 'application/json'],
  ] as const)('%s is borne out by its first bytes', (name, start, type) => {
    expect(mediaTypeOf(name, start)).toBe(type);
  });

  it.each([
    ['a program named as a paper', '規程.pdf', bytes(0x4d, 0x5a, 0x90)],
    ['a program named as a text', '記録.txt', bytes(0x4d, 0x5a, 0x90, 0x00)],
    ['a paper named as a text', '記録.txt', PDF],
    ['a text named as a picture', '画面.png', written('PNG')],
    ['less than a type begins with', '規程.pdf', written('%PD')],
    ['a page', '頁.html', written('<html>')],
    ['a drawing that may hold a script', '図.svg', written('<svg>')],
    ['a name without an ending', 'pdf', PDF],
    ['a name that is nothing but an ending', '.pdf', PDF],
  ] as const)('is none for %s', (_, name, start) => {
    expect(mediaTypeOf(name, start)).toBeNull();
  });

  it('is claimed by every ending that its types have', () => {
    for (const ending of endingsOf(mediaTypes)) expect(typeClaimedBy(`a.${ending}`)).not.toBeNull();
  });
});
