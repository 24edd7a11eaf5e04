/** So many bytes say what kind of XML a file is. */
const reach = 4096

/** The beginning of a file as text, with what is no plain letter left as it comes: for marks of formats alone. */
export const beginningOf = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes.subarray(0, reach)) text += String.fromCharCode(byte)
  return text.replace(/^(?:\xef\xbb\xbf)?\s*/, '')
}
