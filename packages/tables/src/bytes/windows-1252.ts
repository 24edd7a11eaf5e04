/**
 * What the bytes 0x80 to 0x9F mean in windows-1252; every other byte is its own code point.
 *
 * @see Encoding Standard, index windows-1252, https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
const c1 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/** Returns bytes read as windows-1252. Every byte means something, so this never fails. */
export const decodeWindows1252 = (bytes: Uint8Array): string => {
  let text = ''
  for (let from = 0; from < bytes.length; from += 8192) {
    const codes = Uint16Array.from(bytes.subarray(from, from + 8192), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? c1.charCodeAt(byte - 0x80) : byte,
    )
    // eslint-disable-next-line imt/no-spread-into-call -- 8,192 codes at most
    text += String.fromCharCode(...codes)
  }
  return text
}

/** Returns a text as windows-1252; nothing where that has no sign for a character of it. */
export const encodeWindows1252 = (text: string): Uint8Array | undefined => {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const own = c1.indexOf(text.charAt(at))
    const byte = own >= 0 ? 0x80 + own : code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : -1
    if (byte < 0) return undefined
    bytes[at] = byte
  }
  return bytes
}
