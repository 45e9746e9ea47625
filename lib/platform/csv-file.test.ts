import { describe, expect, it } from 'vitest';
import { encodingOf, readCsv } from './csv-file.ts';

/** 月,売上 in Shift_JIS. */
const SHIFT_JIS = [0x8c, 0x8e, 0x2c, 0x94, 0x84, 0x8f, 0xe3, 0x0a, 0x31, 0x2c, 0x32];

async function linesOf(parts: BlobPart[]) {
  const lines: (readonly [number, readonly string[]])[] = [];
  const shares: number[] = [];
  const encoding = await readCsv(new Blob(parts), {
    row: (fields, line) => lines.push([line, fields]),
    progress: (share) => shares.push(share),
  });
  return { lines, shares, encoding };
}

describe('A CSV file', () => {
  it('is read in UTF-8 with and without a byte order mark', async () => {
    const expected = [
      [1, ['月', '売上']],
      [2, ['1', '2']],
    ];
    expect((await linesOf(['月,売上\r\n1,2'])).lines).toEqual(expected);
    expect((await linesOf(['\uFEFF月,売上\n1,2\n'])).lines.slice(0, 2)).toEqual(expected);
  });

  it('is read in Shift_JIS and in UTF-16', async () => {
    const { lines, encoding } = await linesOf([new Uint8Array(SHIFT_JIS)]);
    expect(encoding).toBe('shift_jis');
    expect(lines).toEqual([
      [1, ['月', '売上']],
      [2, ['1', '2']],
    ]);
    const wide = Uint16Array.from('\uFEFF月;1', (letter) => letter.charCodeAt(0));
    expect(await encodingOf(new Blob([wide]))).toBe('utf-16le');
    expect((await linesOf([wide])).lines).toEqual([[1, ['月', '1']]]);
  });

  it('keeps an end of line that stands in quotes, and counts it', async () => {
    const { lines } = await linesOf(['a,b\n"one\ntwo",2\n3,4\n']);
    expect(lines.slice(0, 3)).toEqual([
      [1, ['a', 'b']],
      [2, ['one\ntwo', '2']],
      [4, ['3', '4']],
    ]);
  });

  it('is the same in whatever pieces it comes, and says how far it is', async () => {
    const rows = Array.from({ length: 4000 }, (_, i) => `${i},"name, of ${i}",人`);
    const bytes = new TextEncoder().encode(rows.join('\r\n'));
    const pieces = Array.from({ length: 60 }, (_, i) =>
      bytes.slice(i * 1501, i === 59 ? bytes.length : (i + 1) * 1501),
    );
    const { lines, shares } = await linesOf(pieces);
    expect(lines).toHaveLength(4000);
    expect(lines.at(-1)).toEqual([4000, ['3999', 'name, of 3999', '人']]);
    expect(shares.at(-1)).toBe(1);
    expect(shares.length).toBeGreaterThan(1);
  });
});
