/** Files that open with a passphrase only, in the format of age (https://age-encryption.org/v1). */
import { Decrypter, Encrypter } from 'age-encryption';

const HEAD = 'age-encryption.org/v1';

/** @param workFactor of scrypt, as a power of two; the default takes about a second */
export async function lock(
  text: string,
  passphrase: string,
  workFactor = 18,
): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  return Uint8Array.from(await encrypter.encrypt(text));
}

export function isLocked(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, HEAD.length)) === HEAD;
}

/** Null when the passphrase is another one, or the file is not as it was written. */
export async function unlock(bytes: Uint8Array, passphrase: string): Promise<string | null> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize('NFC'));
  try {
    return await decrypter.decrypt(bytes, 'text');
  } catch {
    return null;
  }
}
