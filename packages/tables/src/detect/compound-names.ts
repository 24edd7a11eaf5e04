/** A name as compound files write names, in UTF-16. */
const wide = (name: string): readonly number[] => [...name].flatMap((letter) => [letter.charCodeAt(0), 0])

/** The name of the part that holds an encrypted workbook. */
const encrypted = wide('EncryptedPackage')
/** The names of the parts that hold the sheets, each to its end: a `Bookmark` is none. */
const workbooks = [wide('Workbook\0'), wide('Book\0')]
/** Documents in which a workbook may stand. */
const others = [wide('WordDocument\0'), wide('PowerPoint Document\0')]

const isCompound = ([a, b, c, d]: Uint8Array): boolean => a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0

/** True for a compound file one of whose parts has such a name: its directory has entries of 128 bytes, anywhere. */
const holds = (bytes: Uint8Array, names: readonly (readonly number[])[]): boolean => {
  if (!isCompound(bytes)) return false
  for (let at = 512; at < bytes.length; at += 128)
    if (names.some((name) => name.every((byte, index) => bytes[at + index] === byte))) return true
  return false
}

/** True if a file is a compound file in which a workbook, or another document of Office, is encrypted. */
export const isProtected = (bytes: Uint8Array): boolean => holds(bytes, [encrypted])

/** True if a file is a compound file in which the sheets of a workbook stand, and no text or slides around them. */
export const holdsWorkbook = (bytes: Uint8Array): boolean => holds(bytes, workbooks) && !holds(bytes, others)
