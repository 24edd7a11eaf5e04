declare const TextDecoder: new (encoding: 'utf-16le') => { decode(bytes: Uint8Array): string }

/**
 * Returns the texts that the cells of a workbook of the old kind share.
 *
 * @param pieces - the record, and each that goes on with it: a text may be cut between two, and where one is, the next
 *   begins with a byte that says how its letters are written
 * @see [MS-XLS] 2.4.265 SST, 2.5.293 XLUnicodeRichExtendedString
 */
export const sharedTexts = (pieces: readonly Uint8Array[]): readonly string[] => {
  const texts: string[] = []
  const decoder = new TextDecoder('utf-16le')
  const letters = new Uint8Array(2 * 65_535)
  let piece = 0
  let at = 8
  const isThrough = (): boolean => {
    while (piece < pieces.length && at >= (pieces[piece]?.length ?? 0)) {
      at -= pieces[piece]?.length ?? 0
      piece += 1
    }
    return piece >= pieces.length
  }
  const number = (bytes: number): number => {
    let value = 0
    for (let index = 0; index < bytes && !isThrough(); index += 1, at += 1)
      value += (pieces[piece]?.[at] ?? 0) * 2 ** (8 * index)
    return value
  }
  /** Takes so many letters, and returns how many there are. */
  const take = (count: number, wide: boolean): number => {
    let isWide = wide
    let taken = 0
    while (taken < count && piece < pieces.length) {
      const held = pieces[piece] as Uint8Array
      const width = isWide ? 2 : 1
      const many = Math.min(count - taken, Math.floor(Math.max(0, held.length - at) / width))
      for (let index = 0; index < many; index += 1) {
        letters[2 * (taken + index)] = held[at + index * width] ?? 0
        letters[2 * (taken + index) + 1] = isWide ? (held[at + index * width + 1] ?? 0) : 0
      }
      taken += many
      at += many * width
      if (taken === count) break
      piece += 1
      isWide = ((pieces[piece]?.[0] ?? 0) & 1) === 1
      at = 1
    }
    return taken
  }
  while (!isThrough()) {
    const count = number(2)
    const flags = number(1)
    const runs = (flags & 8) === 0 ? 0 : number(2)
    const further = (flags & 4) === 0 ? 0 : number(4)
    const taken = take(count, (flags & 1) === 1)
    texts.push(decoder.decode(letters.subarray(0, 2 * taken)))
    at += 4 * runs + further
  }
  return texts
}
