/** How many characters two texts begin with in common. */
const inCommon = (one: string, two: string): number => {
  let at = 0
  while (at < one.length && one.charAt(at) === two.charAt(at)) at += 1
  return at
}

/** What may stand behind a value and is no part of it. */
const padding = /^(?:[\s\u200b-\u200d\u2060\ufeff]|&(?:[a-z]{2,10}|#x?[\da-f]{1,6});)*$/i

/**
 * Returns what is written for a value with another in its place, and all that stands around it as it was. What both
 * begin with may be written otherwise than it is shown, as `&pound;` is, and stays so.
 *
 * @param written - the value as the file has it
 * @returns nothing if it is not what stands there last
 */
export const replaced = (
  written: string,
  from: string,
  to: string,
  write: (text: string) => string,
): string | undefined => {
  const most = inCommon(from, to)
  for (let skipped = 0; skipped <= most && skipped < from.length; skipped += 1) {
    const part = write(from.slice(skipped))
    const at = written.lastIndexOf(part)
    if (at >= 0 && padding.test(written.slice(at + part.length)))
      return written.slice(0, at) + write(to.slice(skipped)) + written.slice(at + part.length)
  }
  return undefined
}
