/**
 * A telephone number of a place in the United Kingdom, as it is dialled: 01 or 02 and its groups, or +44 1 and so on,
 * and what its extension is. 03, 08 and 09 are numbers of bodies.
 */
const landline =
  /(?<![\w.,£/=-])\(?(?:\+44[ -]?(?:\(0\)[ -]?)?|0044[ -]?|0)([12]\d{1,4})\)?([ -]?\d{2,4}[ -]?\d{2,4}(?:[ -]\d{2,4})?)(?:,?[ -]{0,3}(?:ext(?:ension|n)?|x)\b\.?:?[ -]{0,3}(\d{2,6}))?(?![\w/]|[.,-]\d)/gi
const extension = /(?<![\w.,£/=-])(?:ext(?:ension|n)?|x)\.?:? ?(\d{3,6})(?![\w/]|[.,-]\d)/gi
/** As Excel writes it when it took it for a number, and as a plain number of an exchange. */
const compact = /^0?[12]\d{8,9}$/
const short = /^(?:[*#x]|ext\.? ?)?\d{3,6}$/i
const aboutCalls = /\b(?:tele)?phone|\btel\b|\bddi\b|\bdial|\bdirect line|\bland ?line|\bcontact (?:number|no)\b/i
const aboutExtensions = /\bext(?:ension|n)?s?\b/i

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '')

/** Numbers of a text, each as its digits behind the 0, with the extension where one is said. */
export const landlinesIn = (text: string): readonly string[] => {
  const looked = text.slice(0, 20_000)
  const whole = [...looked.matchAll(landline)].flatMap(([, code = '', rest = '', inner = '']) => {
    const digits = digitsOf(code + rest)
    return digits.length === 9 || digits.length === 10 ? [inner === '' ? digits : `${digits}x${inner}`] : []
  })
  return whole.length > 0 ? whole : [...looked.matchAll(extension)].map(([, inner = '']) => `x${inner}`)
}

const extensionOf = (heading: string, bare: string): readonly string[] =>
  aboutExtensions.test(heading) && short.test(bare) ? [`x${digitsOf(bare)}`] : []

/** The same of a cell, whose heading tells what bare digits are. */
export const landlinesInCell = (heading: string, text: string): readonly string[] => {
  const bare = text.trim()
  if (/^\d+$/.test(bare))
    return aboutCalls.test(heading) && compact.test(bare) ? [bare.replace(/^0/, '')] : extensionOf(heading, bare)
  const found = landlinesIn(text)
  return found.length > 0 ? found : extensionOf(heading, bare)
}
