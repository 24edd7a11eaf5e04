/** The name of the part that holds an encrypted workbook, in UTF-16 as compound files write names. */
const mark = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])

/** True if a file is a compound file in which a workbook, or another document of Office, is encrypted. */
export const isProtected = (bytes: Uint8Array): boolean => {
  const [a, b, c, d] = bytes
  if (a !== 0xd0 || b !== 0xcf || c !== 0x11 || d !== 0xe0) return false
  // The directory stands anywhere in the file, its entries at multiples of 128 bytes.
  for (let at = 512; at + mark.length <= bytes.length; at += 128)
    if (mark.every((byte, index) => bytes[at + index] === byte)) return true
  return false
}
