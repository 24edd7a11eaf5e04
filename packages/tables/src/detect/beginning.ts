/** So many bytes say what kind of XML a file is. */
const reach = 4096

/** The beginning of a file as text, with what is no plain letter left as it comes: for marks of formats alone. */
export const beginningOf = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes.subarray(0, reach)) text += String.fromCharCode(byte)
  return text.replace(/^(?:\xef\xbb\xbf)?\s*/, '')
}

/** True for a workbook that is one text of XML, as Excel 2003 wrote them and many programs still do. */
export const isWorkbookXml = (bytes: Uint8Array): boolean => {
  const beginning = beginningOf(bytes)
  return /^<(?:\?xml|Workbook)\b/.test(beginning) && beginning.includes('urn:schemas-microsoft-com:office:spreadsheet')
}
