import type { Law } from '../exemptions/law.js'

/** Whose provision a citation is, as the words beside it say: null where they say nothing. */
export type NamedLaw =
  | { readonly law: Law }
  /** Another law or document, by its name where it has one. */
  | { readonly law: 'other'; readonly name: string }
  | null

/** So far before and behind a citation the name of its law may stand. */
const near = 140
const mostWords = 14

/** "EIR(s)" with a small s, in capital letters or small ones. */
const plural = /\b([Ee][Ii][Rr])( ?)\(s\)/g
/** Other names of Scottish law: in whichever letters, but for "EIR(S)" itself. */
const otherScottish =
  /\bfoi ?\(s\)a\b|\bfoisa\b|\(scotland\)|\bei ?\(s\) ?rs?\b|\beisrs?\b|\bscottish (?:act|eirs?|environmental|information)\b/i
const capitalScottish = /\bEIRs? ?\(S\)/

/**
 * The text with "EIR(s)" as the plural that it is, in as many characters. It names the Regulations of Scotland with a
 * capital S, or where the text has another name of Scottish law.
 */
const withPlainPlurals = (text: string): string =>
  text.includes('(s)') && !otherScottish.test(text) && !capitalScottish.test(text)
    ? text.replace(plural, (_, name: string, space: string) => `${name}s  ${space}`)
    : text

const scottish =
  /^(?:foi ?\(s\)a|foisa|freedom of information \(scotland\) act|foi \(scotland\) act|scottish act)(?: 2002)?\b/i
const act =
  /^(?:foia|foi act|foi|freedom of information act|freedom of information(?=[.,;)]|$)|2000 act)(?: \(?2000\)?)?(?![\w(])/i
/** The Scottish Regulations, which have numbers of their own and are not modelled. */
export const scottishRegulations = 'Environmental Information (Scotland) Regulations 2004'
const ofScotland = String.raw`(?:scottish (?:eirs?\b|environmental information reg(?:ulation)?s\b)|eirs? ?\(s(?:cotland)?\)|ei ?\(s\) ?rs?\b|eisrs?\b|environmental information \(scotland\) reg(?:ulation)?s\b)(?: 2004\b)?`
// bound: 140 characters, by namedLaw
const scottishBehind = new RegExp(`^${ofScotland}`, 'i')
// bound: 140 characters, by namedLaw
const scottishBefore = new RegExp(String.raw`(?:^|[^\w])${ofScotland}(?: \((?:the )?["“]?[a-z() ]{2,12}["”]?\))?$`, 'i')
const regulations = /^(?:eirs?|environmental information regulations|environmental information regs)(?: 2004)?\b/i
/** Laws that letters of the NHS name by their initials, also without "of the". */
const initials =
  /^(?:uk |eu )?(?:dpa|gdpr|hra|echr|duaa|crca|pace|ripa|ipa|pcr|psr|hsca|nhsa|poca|ahra|rpsi|cca|ccr|inspire|pecr|mca|mha)(?: ?(?:19|20)\d\d)?\b/i
/** What a title of a law or of a document ends in. */
const titleEnd =
  /^(?:acts?|orders?|regulations?|regs|rules|directive|convention|measure|code|gdpr|policy|policies|guidance|contract|agreement|report|document|procedure|guide|specification|constitution|standard|handbook|strategy|plan|form|terms|schedule|licence|appendix|manual|statement|notice)[,;.:)]*$/i
const isLaw = /^(?:act|order|regulations?|regs|rules|directive|convention|measure|gdpr)$/i
const yearWord = /^\(?((?:19|20)\d\d)\b/
/** Words that no title has: behind one of them the sentence goes on. */
const noTitle =
  /^(?:which|that|because|as|is|are|was|were|has|have|had|does|do|apply|applies|applied|sections?|ss?\.?|we|you|it|they|under|would|may|can|will|if|where|when|by|request|withheld|exempt|provides?|states?|allows?|not)$/i

const clean = (word: string): string => word.replace(/[^\w'’&-]/g, '')

/** A law that is named, and how much of the text names it. */
interface Named {
  readonly law: NamedLaw & object
  readonly length: number
}

/** The title that follows "of the": its words up to the one that ends it, and a year. */
const titleIn = (text: string): { readonly name: string; readonly kind: string; readonly length: number } | null => {
  const words = text.split(' ').slice(0, mostWords)
  for (const [index, word] of words.entries()) {
    if (titleEnd.test(word)) {
      const isLast = /[.;:)]$/.test(word)
      const year = isLast ? undefined : yearWord.exec(words[index + 1] ?? '')?.[1]
      const title = [...words.slice(0, index), clean(word)].join(' ')
      const length = words.slice(0, index + (year === undefined ? 1 : 2)).join(' ').length
      return { name: year === undefined ? title : `${title} ${year}`, kind: clean(word), length }
    }
    if ((/[.;:!?]$/.test(word) && !/^etc\.$/i.test(word)) || noTitle.test(clean(word))) return null
  }
  return null
}

const known = (text: string): Named | null => {
  const ofScots = scottishBehind.exec(text)?.[0]
  if (ofScots !== undefined) return { law: { law: 'other', name: scottishRegulations }, length: ofScots.length }
  const found = (
    [
      ['FOISA', scottish],
      ['EIR', regulations],
      ['FOIA', act],
    ] as const
  ).flatMap(([law, pattern]) => {
    const words = pattern.exec(text)?.[0]
    return words === undefined ? [] : [{ law: { law }, length: words.length }]
  })[0]
  if (found) return found
  const short = initials.exec(text)?.[0]
  return short === undefined ? null : { law: { law: 'other', name: short }, length: short.length }
}

const titled = (text: string, isOfIt: boolean): Named | null => {
  const title = titleIn(text)
  if (title === null || /^(?:act|regulations?)$/i.test(title.name)) return null
  const { name, kind, length } = title
  // Without "of the", only a law with a capital letter and a year is named: "section 251 NHS Act 2006".
  if (!isOfIt && !(isLaw.test(kind) && /^[A-Z]/.test(name) && /(?:19|20)\d\d$/.test(name))) return null
  if (/\bfreedom of information\b/i.test(name) && isLaw.test(kind) && !/\bfees\b/i.test(name))
    return { law: { law: /\bscotland\b/i.test(name) ? 'FOISA' : 'FOIA' }, length }
  if (/\benvironmental information regulations\b/i.test(name)) return { law: { law: 'EIR' }, length }
  return { law: { law: 'other', name }, length }
}

/** A section behind the name: the name is that of its law. */
const ownSection = /^[ ,:(]{0,4}(?:sections?|ss?\.?|sch(?:edule)?\.?|arts?\.?|articles?|regulations?|regs?\.?) ?\d/i

/** The law that is named behind a citation: "of the Companies Act 2006", "FOIA", ", DPA 2018". */
const namedBehind = (behind: string): NamedLaw => {
  const [start = '', link, article] =
    /^[ ,]{0,3}(of |under |in |from |to )?((?:the|this|that|our|its|your|an?) )?/i.exec(behind) ?? []
  if (start === '') return null
  const text = behind.slice(start.length)
  const isOfIt = link !== undefined || article !== undefined
  const short = known(text)
  // "section 40 FOI team" names no law, "section 40 of FOI" does.
  const found = short !== null && (isOfIt || !/^foi(?! act)\b/i.test(text)) ? short : titled(text, isOfIt)
  if (found === null) return null
  return link === undefined && ownSection.test(text.slice(found.length)) ? null : found.law
}

const beforeScottish = /(?:foi ?\(s\)a|foisa|information \(scotland\) act|scottish act)(?: 2002)?$/i
const beforeRegulations = /(?:\beirs?|environmental information regulations)(?: \(?2004\)?)?(?: \(eirs?\))?$/i
const beforeAct = /(?:\bfoia|freedom of information act|\bfoi act)(?: \(?2000\)?)?(?: \(foia\))?$/i
const beforeOther = /\b(?:acts?|order|regulations|rules|dpa|gdpr|directive)(?: (?:19|20)\d\d)?$/i
const joinsTitle = /^(?:of|and|the|for|to|in|on|etc\.?|&)$/i
const punctuation = ' ,:(–-'

/** The words before a title's end that belong to it: with a capital letter, or a word that joins such words. */
const titleBefore = (text: string): string => {
  const words = text.split(' ')
  let first = words.length - (yearWord.test(words.at(-1) ?? '') ? 2 : 1)
  while (first > 0 && (/^[A-Z(]/.test(words[first - 1] ?? '') || joinsTitle.test(words[first - 1] ?? ''))) first -= 1
  while (first < words.length && joinsTitle.test(words[first] ?? '')) first += 1
  return words.slice(first).join(' ')
}

const namedBefore = (before: string): NamedLaw => {
  let end = before.length
  while (end > 0 && punctuation.includes(before[end - 1] ?? '')) end -= 1
  const text = before.slice(0, end)
  if (scottishBefore.test(text)) return { law: 'other', name: scottishRegulations }
  if (beforeScottish.test(text)) return { law: 'FOISA' }
  if (beforeRegulations.test(text)) return { law: 'EIR' }
  if (beforeAct.test(text)) return { law: 'FOIA' }
  if (!beforeOther.test(text)) return null
  const name = titleBefore(text)
  // "under the Act, section 12" is this one; "the Companies Act 2006, section 994" is another.
  return /^(?:acts?|regulations|rules|order|directive)(?: 2000)?$/i.test(name) ? null : { law: 'other', name }
}

/** Sections that the NHS speaks of without their law, by what follows them: "section 12 approved doctor". */
const customary: readonly (readonly [section: RegExp, behind: RegExp, name: string])[] = [
  [
    /^(?:2|3|4|5|12|17|35|37|41|47|48|117|132|135|136)$/,
    /^ (?:approved|leave|after-?care|suites?|patients?|detentions?|detained|papers|doctors?|hospital order)\b/i,
    'Mental Health Act 1983',
  ],
  [
    /^(?:75|256)$/,
    /^ (?:agreements?|partnerships?|arrangements?|funding|pooled|transfers?)\b/i,
    'National Health Service Act 2006',
  ],
  [/^42$/, /^ (?:enquir|inquir|safeguarding|adult)/i, 'Care Act 2014'],
  [
    /^(?:17|20|31|47)$/,
    /^ (?:child|children|care order|accommodation|looked after|enquir|inquir|assessments?|strategy|investigations?)/i,
    'Children Act 1989',
  ],
]
const detained = /\b(?:detained|sectioned|detention|admitted|liable to be detained) (?:under|on) $/i
const lastNumber = /(\d{1,3})\D{0,4}$/

const customarily = (before: string, cited: string, behind: string): NamedLaw => {
  if (detained.test(before)) return { law: 'other', name: 'Mental Health Act 1983' }
  const number = lastNumber.exec(cited)?.[1] ?? ''
  const found = customary.find(([section, words]) => section.test(number) && words.test(behind))
  return found === undefined ? null : { law: 'other', name: found[2] }
}

/** "Section 24 of the same Act": whichever was named before. */
const sameLaw = /^[ ,]{0,3}(?:of |under |in )(?:the|that) (?:same|said) (?:act|regulations)\b|^[ ,]{0,3}ibid\b/i

/**
 * Returns whose provision the citation from one place to another is, as the words beside it say.
 *
 * @param last - the law that was named last before it
 */
export const namedLaw = (text: string, from: number, to: number, last: NamedLaw = null): NamedLaw =>
  sameLaw.test(text.slice(to, to + near)) ? last : besideIt(text, from, to)

const besideIt = (text: string, from: number, to: number): NamedLaw => {
  const start = Math.max(0, from - near)
  const around = withPlainPlurals(text.slice(start, to + near))
  const [before, cited, behind] = [
    around.slice(0, from - start),
    around.slice(from - start, to - start),
    around.slice(to - start),
  ]
  return namedBehind(behind) ?? customarily(before, cited, behind) ?? namedBefore(before)
}

const mentionsScottish = /\bfoisa\b|\bfoi ?\(s\)a|\binformation \(scotland\) act\b/i
const mentionsAct = /\bfoia\b|\bfreedom of information act\b|\bfoi act\b/i
const mentionsRegulations = /\beirs?\b|\benvironmental information regulations\b/i
const fullRegulations = /(?<!scottish )\benvironmental information regulations\b/i
const mentionsScottishRegulations = new RegExp(String.raw`(?:^|[^\w])${ofScotland}`, 'i')

/** True for a text that names the Environmental Information (Scotland) Regulations, and not those of 2004. */
export const namesScottishRegulations = (text: string): boolean =>
  mentionsScottishRegulations.test(withPlainPlurals(text)) && !fullRegulations.test(text)

/** What laws a text names anywhere: "the EIRs" are those of Scotland where it has named these alone. */
export const mentions = (text: string): { readonly [L in Law | 'EISR']: boolean } => {
  const [foisa, foia, eir] = [mentionsScottish.test(text), mentionsAct.test(text), mentionsRegulations.test(text)]
  const isOfScotland = namesScottishRegulations(text) || (foisa && !foia && eir && !fullRegulations.test(text))
  return {
    FOISA: foisa,
    FOIA: foia,
    EIR: !isOfScotland && eir,
    EISR: isOfScotland,
  }
}
