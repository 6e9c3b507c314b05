import { underlyingOf } from './existing-entry';

describe('a line of an underlying service', () => {
  it.each([
    ['雲海クラウド C21-0008-2', { name: '雲海クラウド', registrationNumber: 'C21-0008-2' }],
    ['Unkai Cloud Platform　C21-0008-2', { name: 'Unkai Cloud Platform', registrationNumber: 'C21-0008-2' }],
    ['Unkai Cloud', { name: 'Unkai Cloud', registrationNumber: '' }],
    ['C21-0008-2', { name: 'C21-0008-2', registrationNumber: '' }],
  ])('%s is a name and, where there is one, a number', (line, expected) => {
    expect(underlyingOf(line)).toEqual(expected);
  });
});
