/**
 * Unusual spaces, dashes and quotation marks as their plain kind, one for one, so that places in the text stay the
 * same.
 */
export const plainCharacters = (text: string): string =>
  text
    .replace(/[\s\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff\u00ad]/g, ' ')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/[\u2018\u2019\u201b\u2032]/g, "'")
    .replace(/[\u201c\u201d\u2033]/g, '"')
    .replace(/[\u2044\u2215]/g, '/')
