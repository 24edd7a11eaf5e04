/** What may stand before the name: nothing, or words that say whose the regulator is. */
// bound: 300 characters, by isRegulator.
const ofTheUnitedKingdom =
  /(?:^|[^\p{L}])(?:(?:the|uk|u\.k\.|united kingdom(?:'s|’s)?|office of the)\s+)*information commission(?:er)?\b(?:(?:'s|’s)? office)?/iu
// bound: 300 characters, by isRegulator
const before = /([\p{L}'’]+)\s+(?:(?:the|uk|office of the)\s+)*information commission/iu
const plain = /^(?:the|of|to|by|from|with|uk|kingdom|kingdom's|contact|write|via|at|office)$/i
/** Another country, or a part of the United Kingdom with a regulator of its own. */
const elsewhere =
  /\b(?:scottish|scotland|irish|ireland|australian?|canad(?:a|ian)|new zealand|jersey|guernsey|isle of man|gibraltar|european|queensland|ontario)\b/i

/**
 * True for a name of the regulator of the Act and the Regulations: the Information Commissioner, the Information
 * Commission that succeeds him, their office, or ICO. An ombudsman is none, nor is the commissioner of another country.
 *
 * @see Freedom of Information Act 2000 s.50; Data (Use and Access) Act 2025 ss.117 to 119 for the second name
 */
export const isRegulator = (name: string): boolean => {
  const line = name.slice(0, 300).replace(/\s+/g, ' ').trim()
  // bound: 300 characters, by isRegulator
  if (/\bICO\b/.test(line)) return !/\bombudsman\b/i.test(line.replace(/\bICO\b.*$/, ''))
  if (!ofTheUnitedKingdom.test(line)) return false
  // The office of the Information Commissioner in Northern Ireland is one of his own.
  if (elsewhere.test(line.replace(/\bnorthern ireland\b/gi, ''))) return false
  const [, word] = before.exec(line) ?? []
  return word === undefined || plain.test(word)
}
