/**
 * True if the bytes from `from` to before `to` are well-formed UTF-8: no overlong forms, no surrogates, nothing cut.
 *
 * @see The Unicode Standard, table 3-7, https://www.unicode.org/versions/latest/core-spec/chapter-3/
 */
export const isUtf8 = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to;) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) {
      at += 1
      continue
    }
    const more =
      lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0
    if (more === 0 || at + more >= to) return false
    const second = bytes[at + 1] ?? 0
    const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    if (second < lowest || second > highest) return false
    for (let next = at + 2; next <= at + more; next += 1) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false
    at += more + 1
  }
  return true
}
