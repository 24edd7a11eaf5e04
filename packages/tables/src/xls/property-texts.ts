declare const TextDecoder: new (encoding: string) => { decode(bytes: Uint8Array): string }

/** Names of encodings by the number of their code page; any other is read as that of Western Europe. */
const encodingOf = (page: number): string =>
  page === 1200
    ? 'utf-16le'
    : page === 65001
      ? 'utf-8'
      : page >= 1250 && page <= 1258
        ? `windows-${String(page)}`
        : 'windows-1252'

const byteText = 0x1e
const wideText = 0x1f

/**
 * Returns the texts of some properties of a document, as `SummaryInformation` of an old Office file states them.
 *
 * @param bytes - of the stream
 * @param wanted - numbers of properties
 * @see [MS-OLEPS] Object Linking and Embedding Property Set Data Structures
 */
export const propertyTexts = (bytes: Uint8Array, wanted: readonly number[]): readonly string[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const numberAt = (at: number): number => (at + 4 <= bytes.length ? view.getUint32(at, true) : 0)
  const start = numberAt(44)
  const count = Math.min(numberAt(start + 4), Math.floor(bytes.length / 8))
  const places = new Map<number, number>()
  for (let index = 0; index < count; index += 1)
    places.set(numberAt(start + 8 + 8 * index), start + numberAt(start + 12 + 8 * index))
  const page = places.get(1)
  const encoding = encodingOf(page === undefined ? 1252 : numberAt(page + 4) & 0xffff)
  return wanted.flatMap((property) => {
    const at = places.get(property)
    const kind = at === undefined ? 0 : numberAt(at)
    if (at === undefined || (kind !== byteText && kind !== wideText)) return []
    const length = numberAt(at + 4) * (kind === wideText ? 2 : 1)
    const text = new TextDecoder(kind === wideText ? 'utf-16le' : encoding).decode(
      bytes.subarray(at + 8, Math.min(bytes.length, at + 8 + length)),
    )
    return [text.split('\0')[0]?.trim() ?? '']
  })
}
