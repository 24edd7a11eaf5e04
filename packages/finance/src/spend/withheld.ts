/** Words that say wherever they stand that a name is kept back on purpose. */
const kept =
  /\bredact(?:ed|ion)?\b|\bwithheld\b|\bpersonal (?:data|information)\b|\bdata protection act\b|\bprivate individuals?\b/i
/** Words that say so where nothing else stands: a company may have one of them in its name. */
const alone =
  /^(?:(?:an? |named |private )?(?:individuals?|persons?)|(?:commercially )?(?:confidential|sensitive)(?: (?:data|information|payee|supplier))?|not (?:disclosed|published)|exempt(?:ed)?|anonymi[sz]ed|x{3,40}|gdpr|dpa|(?:section |s\.? ?)40(?: ?\(\d\))?)$/i
const longest = 80

/** True where a supplier or number is kept back on purpose: `REDACTED`, `Personal data`, `Individual`. */
export const isWithheld = (text: string): boolean =>
  text.length <= longest && (kept.test(text) || alone.test(text.trim()))

const none =
  /^(?:[-–—_.?*]*|n\/?a|nil|none|null|nan|blank|unknown|tbc|tba|not (?:known|stated|available|applicable)|no supplier|0)$/i
const broken = /^#(?:n\/a|ref!|name\?|value!|div\/0!|null!|num!|#*)$/i

/** How a supplier is not stated: nothing stands there, or what a spreadsheet shows in place of a value. */
export const notStated = (text: string): 'missing' | 'broken' | undefined => {
  const word = text.trim()
  if (broken.test(word)) return 'broken'
  return none.test(word) ? 'missing' : undefined
}

const forms = new Set(['ltd', 'limited', 'plc', 'llp', 'lp', 'inc', 'incorporated', 'company', 'co', 'the'])

/** Returns the words of a name without its form: `['softcat']` of `Softcat plc`. */
export const supplierWords = (name: string): readonly string[] => {
  const words = name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/['’`.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const bare = words.filter((word) => !forms.has(word))
  return bare.length === 0 ? words : bare
}

/** Returns the name by which spellings of one supplier are told to be one: its letters and digits, without its form. */
export const supplierKey = (name: string): string => supplierWords(name).join('')
