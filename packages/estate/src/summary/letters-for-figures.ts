/** So short a number is no serial number to be taken for another. */
const shortest = 6

const [zero, one, letterI, letterO] = [48, 49, 73, 79]

/** The figure that a letter is read for: O for nought, I for one. */
const folded = (code: number): number => (code === letterO ? zero : code === letterI ? one : code)

const isLetterOrFigure = (code: number): boolean => (code >= zero && code <= 57) || (code >= 65 && code <= 90)

/**
 * A number for what a serial number says without signs, with O for nought and I for one; 0 where no such letter or
 * figure is in it, or where it is too short.
 */
const digestOf = (serial: string): number => {
  let digest = 0x811c9dc5
  let length = 0
  let isOpen = false
  for (let at = 0; at < serial.length; at += 1) {
    const code = serial.charCodeAt(at)
    if (!isLetterOrFigure(code)) continue
    const plain = folded(code)
    if (plain === zero || plain === one) isOpen = true
    digest = Math.imul(digest ^ plain, 0x01000193)
    length += 1
  }
  return isOpen && length >= shortest ? digest >>> 0 || 1 : 0
}

const keyOf = (serial: string): string =>
  serial
    .replaceAll(/[^A-Z0-9]/g, '')
    .replaceAll('O', '0')
    .replaceAll('I', '1')

/**
 * Returns the serial numbers, by twos or more, that differ in nothing but letters that are read for figures: O for 0, I
 * for 1. Of a million numbers nothing is kept but a number of four bytes each, until two of these are one.
 *
 * @param serials - serial numbers in capitals, each once
 */
export const lettersForFigures = (serials: ReadonlyMap<string, number>): readonly (readonly string[])[] => {
  const digests = new Uint32Array(serials.size)
  let count = 0
  for (const serial of serials.keys()) {
    const digest = digestOf(serial)
    if (digest === 0) continue
    digests[count] = digest
    count += 1
  }
  const sorted = digests.subarray(0, count).sort()
  const twice = new Set<number>()
  for (let at = 1; at < count; at += 1) if (sorted[at] === sorted[at - 1]) twice.add(sorted[at] ?? 0)
  if (twice.size === 0) return []
  const byKey = new Map<string, string[]>()
  for (const serial of serials.keys()) {
    if (!twice.has(digestOf(serial))) continue
    const key = keyOf(serial)
    const list = byKey.get(key)
    if (list === undefined) byKey.set(key, [serial])
    else list.push(serial)
  }
  const differInSignsAlone = (each: readonly string[]): boolean =>
    new Set(each.map((serial) => serial.replaceAll(/[^A-Z0-9]/g, ''))).size === 1
  return [...byKey.values()].filter((each) => each.length > 1 && !differInSignsAlone(each))
}
