/** Programs say what they are, and who wrote the file, at its beginning. */
const looked = 50_000
const tags = /<meta\b[^<>]*>/gi
const office =
  /\b(?:libre|open)office\b|\bmicrosoft (?:word|excel|powerpoint)\b|\b(?:word|excel|powerpoint)\.(?:document|sheet)\b/i
const ofAuthor = /\bname\s*=\s*["']?(?:author|changedby|manager)\b/i
const content = /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i
const property = /<o:(?:Author|LastAuthor|Manager)>([^<]*)</g

/**
 * Returns the persons whom a page names as its authors that an office program saved. Of any other page the author is
 * whom readers are told of.
 */
export const officeAuthors = (text: string): readonly string[] => {
  const head = text.slice(0, looked)
  const metas = [...head.matchAll(tags)].map(([tag]) => tag)
  if (!metas.some((tag) => office.test(tag)) && !head.includes('urn:schemas-microsoft-com:office')) return []
  const named = metas.filter((tag) => ofAuthor.test(tag)).map((tag) => content.exec(tag)?.slice(1).find(Boolean) ?? '')
  return [...named, ...[...head.matchAll(property)].map(([, name = '']) => name)]
}
