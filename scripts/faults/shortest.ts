/**
 * The shortest part of a sequence that still fails, found by leaving out ever smaller stretches
 * (Zeller's delta debugging).
 */
export async function shortest<T>(
  sequence: readonly T[],
  fails: (part: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> {
  let part = sequence;
  for (
    let size = Math.ceil(part.length / 2);
    size >= 1;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let at = 0; at < part.length; ) {
      const less = [...part.slice(0, at), ...part.slice(at + size)];
      if (less.length > 0 && (await fails(less))) part = less;
      else at += size;
    }
  }
  return part;
}
