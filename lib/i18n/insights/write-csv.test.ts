import { expect, it } from 'vitest';
import { writeCsv } from './write-csv.ts';

it.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x.test")'])(
  'The name %j is text for a spreadsheet, never a formula',
  (name) => {
    expect(writeCsv([[name]]).slice(1)).toMatch(/^"?'/);
  },
);

it('Numbers stay numbers, the negative ones too', () => {
  expect(writeCsv([['a'], [-0.24]])).toBe('\uFEFFa\r\n-0.24\r\n');
});
