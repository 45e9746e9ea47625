/** Bytes as text, for messages and files, which carry no bytes. */

export function toBase64(bytes: Uint8Array): string {
  // In pieces: a call takes only so many arguments.
  let letters = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(letters);
}

/** Null for what is no base64; it may come from outside. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
