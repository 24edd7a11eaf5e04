/** What a citation names, part by part: `['40', '2']`, `['31', '1', 'a']`, `['36', '2', 'b', 'ii']`. */
export interface Path {
  /** `31`, `22A` */
  readonly section: string
  /** `1`, `5B`; null where none is named. */
  readonly subsection: string | null
  /** `a` */
  readonly paragraph: string | null
  /** `ii` */
  readonly numeral: string | null
}

/** A path and the place of the words that name it. */
export interface PlacedPath {
  readonly path: Path
  readonly from: number
  readonly to: number
}

/** A list of provisions behind one word for "section", and where it ends. */
export interface CitationList {
  readonly paths: readonly PlacedPath[]
  readonly end: number
}

/** Letters that a section number may end in: `22A`, `76B`. */
const number = /(\d{1,4})(?:([a-z])(?![a-z\d])(?!\.))?(?![\da-z])/iy
const bracketed = /\( ?(?:(\d{1,2}[a-z]{0,2})|([a-z]{1,4})) ?\)/iy
/** Between the number and its first bracket: "31.-(1)", "40 - (2)", "31, subsection (1)". */
const beforeBracket = /(?:,? sub-?sections? ?| ?[.,]? ?[-–—]? ?)(?=\( ?\d)/iy
/** Without brackets: "section 40, subsection 2". */
const named = /,? sub-?section (\d[a-z]?)()(?![a-z\d])/iy
/** "Subsection 1 paragraph a". */
const namedParagraph = /,? par(?:agraph|a\.?) ?()\(?([a-z]{1,2})\)?(?![a-z\d])/iy
const dotted = /\.(?:(\d[a-z]?)|([a-z]{1,4}))(?![a-z\d])/iy
const spaced = / (?:(\d[a-z]?)|([a-z]|i{1,3}|iv))(?=$|[,;/&.)\]]| (?:[a-z]|i{1,3}|iv)(?:$|[,;/&.)\]])| ?\()/iy
const adjacent = /()([a-z]|i{1,3}|iv)(?![a-z\d(])/iy
/** A letter behind a sign that joins: "1.a&b". */
const afterSign = /()([a-z]|i{1,3}|iv)(?![a-z\d])/iy
const joiner = / ?(?:[,;&/+] ?(?:and\/or|and|or|&)?|and\/or|and|or) ?/iy
const range = / ?(?:to|through|-|–|—) ?/iy
const numeral = /^(?:i{1,3}|iv|vi{0,3}|ix|x)$/
const numerals: readonly string[] = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
/** The sections where (h) and (i) are paragraphs one after the other. */
const flat = /^(?:31|35)$/
/** The word for a section: behind "(2)" it says that the number was one of an enumeration. */
const leadWord = / ?(?:sections?|secs?\b|ss?\.|regulations?|regs?\b)/iy
/** What may follow a number without a bracket, so that it is a section and no number of something. */
const sectionEnd =
  / ?(?:$|[.,;:)\]/&\n]|[-–—] |and\b|or\b|to \d|sections?\b|ss?\.? ?\d|of\b|under\b|foi|appl|is\b|are\b|was\b|were\b|ha[sv]e?\b|exempt|both\b|as\b|in\b|for\b|because\b|which\b|refer|relate|concern|where\b|eir)/iy
/** What makes a number the count of something else. */
const counts =
  / ?(?:%|per ?cent|percent|hours?|days?|working|calendar|months?|weeks?|years?|pages?|documents?|requests?|records?|e-?mails?|staff|questions?|people|patients?|minutes?|pounds|copies|items?|cases?|files?|times?|st\b|nd\b|rd\b|th\b|january|february|march|april|may \d|june|july|august|september|october|november|december|am\b|pm\b)/iy

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

type Level = 'subsection' | 'paragraph' | 'numeral'
interface Part {
  readonly level: Level
  readonly value: string
  readonly end: number
}

/** Which level a bracket stands on, given what stands before it. */
const levelOf = (path: Path, digits: string | undefined, letters: string): { level: Level; value: string } => {
  if (digits !== undefined) return { level: 'subsection', value: digits.toUpperCase() }
  const value = letters.toLowerCase()
  const isSub =
    numeral.test(value) &&
    path.paragraph !== null &&
    !(flat.test(path.section) && value === 'i') &&
    value !== after(path.paragraph)
  return { level: isSub ? 'numeral' : 'paragraph', value }
}
const after = (letter: string): string => (letter.length === 1 ? String.fromCharCode(letter.charCodeAt(0) + 1) : '')

const partAt = (text: string, at: number, path: Path, patterns: readonly RegExp[]): Part | null => {
  for (const pattern of patterns) {
    const found = matchAt(pattern, text, at)
    if (!found) continue
    const [words, first = '', letters = ''] = found
    const digits = first === '' ? undefined : first
    if (digits === undefined && letters.length > 2 && !numeral.test(letters.toLowerCase())) return null
    return { ...levelOf(path, digits, letters), end: at + words.length }
  }
  return null
}

const placed = (path: Path, { level, value }: Part): Path => {
  if (level === 'subsection') return { ...path, subsection: value, paragraph: null, numeral: null }
  if (level === 'paragraph') return { ...path, paragraph: value, numeral: null }
  return { ...path, numeral: value }
}
const depthOf = ({ subsection, paragraph, numeral: sub }: Path): number =>
  sub !== null ? 3 : paragraph !== null ? 2 : subsection !== null ? 1 : 0
const depths: { readonly [L in Level]: number } = { subsection: 1, paragraph: 2, numeral: 3 }

/** The conditions of personal data follow subsection (2) in brackets of their own: `40(2)(3A)(a)`. */
const isCondition = (path: Path, { level, value }: Part): boolean =>
  level === 'subsection' && path.subsection !== null && /^(?:2A|2B|3|3A|3B|4|4A)$/.test(value)

/** No section of the three laws has a higher number. */
const lastSection = 88

/** The values from one to another, both included: of letters, numerals or numbers. */
const between = (from: string, to: string): readonly string[] => {
  if (/^\d+$/.test(from) && /^\d+$/.test(to)) {
    const [first, last] = [Number(from), Number(to)]
    if (last < first || last > lastSection) return [from]
    const all = Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
    return all.flatMap((one) => (one === '22' && last > 22 ? [one, '22A'] : [one]))
  }
  if (from.length === 1 && to.length === 1 && from < to && !(numeral.test(from) && numeral.test(to)))
    return Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, i) =>
      String.fromCharCode(from.charCodeAt(0) + i),
    )
  // "(a) to (ad)": what was put in between (a) and (b).
  if (from.length === 1 && to.length === 2 && to.startsWith(from) && !numeral.test(to))
    return [from, ...between('a', to.slice(1)).map((letter) => `${from}${letter}`)]
  // "(aa) to (ad)", and "(3A) to (3B)".
  const [stem, end] = [from.slice(0, -1), from.slice(-1)]
  const isOfStem = stem !== '' && to.length === from.length && to.startsWith(stem) && !numeral.test(from)
  if (isOfStem && /[a-z]/i.test(end) && end < to.slice(-1))
    return between(end.toLowerCase(), to.slice(-1).toLowerCase()).map(
      (letter) => `${stem}${/[A-Z]/.test(end) ? letter.toUpperCase() : letter}`,
    )
  const [first, last] = [numerals.indexOf(from), numerals.indexOf(to)]
  return first === -1 || last === -1 ? [from, to] : numerals.slice(first, last + 1)
}

const valueOf = ({ subsection, paragraph, numeral: sub }: Path): string => sub ?? paragraph ?? subsection ?? ''

/** A part straight behind what was read: in brackets, behind a dot, or one letter away. */
const partBehind = (text: string, end: number, gap: number, path: Path): Part | null => {
  const part =
    partAt(text, end + gap, path, [bracketed]) ??
    partAt(text, end, path, path.subsection === null ? [dotted, spaced, named] : [dotted, spaced, namedParagraph]) ??
    (text[end + gap] === ' ' ? partAt(text, end + gap + 1, path, [bracketed]) : null) ??
    (text[end - 1] === ')' ? partAt(text, end, path, [adjacent]) : null)
  // A second subsection straight behind the first is the condition of personal data, or none of this citation.
  const isSecond = part?.level === 'subsection' && path.subsection !== null
  return part !== null && isSecond && !isCondition(path, part) ? null : part
}

/** The rest of a range: "(a) to (c)". */
const rangeBehind = (text: string, end: number, path: Path): readonly Part[] => {
  const to = matchAt(range, text, end)
  const last = to && partAt(text, end + to[0].length, path, [bracketed])
  if (!last || depths[last.level] !== depthOf(path)) return []
  return between(valueOf(path), last.value)
    .slice(1)
    .map((value) => ({ ...last, value }))
}

/** Another of the same level, or of one above: "(a) and (b)", "31(1) and (3)", "31.1.a&b". */
const siblingBehind = (text: string, end: number, path: Path): Part | null => {
  const join = matchAt(joiner, text, end)
  if (!join) return null
  const start = end + join[0].length
  const isDotted = /[&/,]/.test(join[0]) && depthOf(path) >= depths.paragraph && text[end - 1] !== ')'
  const next = partAt(text, start, path, isDotted ? [bracketed, afterSign] : [bracketed])
  return next === null || depths[next.level] > depthOf(path) || matchAt(leadWord, text, next.end) ? null : next
}

/** One section with its parts: "31(1)(a) and (b)" gives two paths. */
const sectionAt = (text: string, at: number): CitationList | null => {
  const found = matchAt(number, text, at)
  if (!found) return null
  const [words, digits = '', letter = ''] = found
  let path: Path = { section: `${digits}${letter.toUpperCase()}`, subsection: null, paragraph: null, numeral: null }
  const paths: Path[] = [path]
  let end = at + words.length
  let gap = matchAt(beforeBracket, text, end)?.[0].length ?? 0
  for (;;) {
    const part = partBehind(text, end, gap, path)
    gap = 0
    if (part !== null && depths[part.level] > depthOf(path)) paths.pop()
    const parts = part === null ? rangeBehind(text, end, path) : [part]
    const sibling = parts.length === 0 ? siblingBehind(text, end, path) : null
    const next = sibling === null ? parts : [sibling]
    if (next.length === 0) break
    for (const one of next) {
      path = placed(path, one)
      paths.push(path)
      end = one.end
    }
  }
  return { paths: paths.map((one) => ({ path: one, from: at, to: end })), end }
}

const sectionJoiner = / ?(?:[,;&/+] ?(?:and\/or|and|or|&)?|and\/or|and|or) ?(?=\d)/iy
/** Joins a further section in words of a lawyer: "24(1) or, in the alternative, 31(1)(a)", "40(2) as well as 43(2)". */
const wordyJoiner =
  /,? (?:(?:and|or),? (?:also|alternatively|additionally|further|in the alternative|in addition)|as well as|together with|along with|in conjunction with|alternatively|in the alternative|in addition to),? (?=\d{1,2}[a-z]? ?\()/iy

/** Joins a condition to its subsection: "40(2) read with 40(4A)(b)". */
const conditionJoiner = / (?:read with|with|by virtue of|via) (?=\d{1,2}[a-z]? ?\()/iy

/** What a list says of a section before the next: "40(2) (personal data) and 31(1)(a)". */
const remark = / ?\([a-z][^()\d]{4,60}\)(?= ?(?:[,;&/]|and\b|or\b))/iy

/** "40(2) & 3A(a)": a subsection with a letter that no section has is one of the section before it. */
const lettered = /^(?:2A|2B|3A|3B|4A|5A|5B)$/
const ofSection = (list: CitationList, before: CitationList): CitationList => {
  const section = before.paths[0]?.path.section ?? ''
  if (!/^(?:13|38|40)$/.test(section) || !list.paths.every(({ path }) => lettered.test(path.section))) return list
  return {
    ...list,
    paths: list.paths.map((one) => ({ ...one, path: { ...one.path, section, subsection: one.path.section } })),
  }
}

const isBare = ({ paths: [first, ...more] }: CitationList): boolean =>
  first !== undefined && more.length === 0 && depthOf(first.path) === 0

/**
 * Reads a list of provisions from the first number on. Behind one section a number without a bracket belongs to the
 * list only where it stands like a section: "section 12 and 18 hours" names one.
 *
 * @param isPlural - whether the word before it is "sections"
 */
export const readList = (text: string, at: number, isPlural: boolean): CitationList | null => {
  const first = sectionAt(text, at)
  if (first === null) return null
  const paths = [...first.paths]
  let { end } = first
  let previous = first
  for (;;) {
    const to = isPlural && isBare(previous) ? matchAt(range, text, end) : null
    const until = to && sectionAt(text, end + to[0].length)
    if (to && until && isBare(until) && !matchAt(counts, text, until.end)) {
      const [from, last] = [previous.paths[0] as PlacedPath, until.paths[0] as PlacedPath]
      for (const section of between(from.path.section, last.path.section).slice(1))
        paths.push({ ...last, path: { ...last.path, section } })
      end = until.end
      previous = until
      continue
    }
    const from = end + (isPlural ? (matchAt(remark, text, end)?.[0].length ?? 0) : 0)
    const join =
      matchAt(sectionJoiner, text, from) ?? matchAt(conditionJoiner, text, from) ?? matchAt(wordyJoiner, text, from)
    const found = join && sectionAt(text, from + join[0].length)
    if (!join || !found) break
    const next = ofSection(found, previous)
    if (isBare(next) && (matchAt(counts, text, next.end) || !(isPlural || matchAt(sectionEnd, text, next.end)))) break
    for (const one of next.paths) paths.push(one)
    end = next.end
    previous = next
  }
  return { paths, end }
}
