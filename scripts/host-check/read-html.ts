import { readFileSync } from 'node:fs';

const KNOWN_TAG =
  /<(?:!doctype html|html|head|body|main|div|span|section|article|ul|ol|table|dialog|form|button|h[1-6]|p)[\s/>]/i;

/**
 * The text of a saved page or of a part of one. Throws an error of one sentence, naming the file, when
 * it is missing, empty or no HTML.
 */
export function readHtml(file: string): string {
  const html = decode(readBytes(file)).trim();
  if (html === '') throw new Error(`${file}: the file is empty.`);
  if (html.includes('\0') || !html.startsWith('<') || !KNOWN_TAG.test(html)) {
    throw new Error(`${file}: this is not HTML.`);
  }
  return html;
}

/** The file's bytes; throws an error of one sentence. */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = { ENOENT: 'there is no such file', EISDIR: 'this is a folder' }[code ?? ''];
    throw new Error(`${file}: ${reason ?? `it can't be read (${code})`}.`, { cause: error });
  }
}

/** By the character set that the file itself names, else UTF-8. */
function decode(bytes: Buffer): string {
  const [, named] =
    /<meta[^>]+charset=["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 1024)) ?? [];
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
