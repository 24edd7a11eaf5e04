import { isTotalLabel } from '@imt/core'
import type { Kind } from './number-in-words.js'

const little = new Set(
  'a an the of and or in on at to by for with from as is are was were be been we our us it its this that these those all total totals grand overall number numbers no count per trust'.split(
    ' ',
  ),
)

const stem = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(?:ing|ed|es|s)$/, '')
    .replace(/e$/, '')

/** The words of a text that tell what it is about, each without its ending. */
export const wordsIn = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{2,40}/gu) ?? []).filter((word) => !little.has(word)).map(stem))

/** "All 41 letters" are those of which the sentence speaks, and no total. */
const totalWords =
  /\b(?:totals?|totalled|altogether|overall|in all)\b|(?<!\bin )\ball\b(?! (?:of )?(?:(?:the|our|its|their|these|those) )?£? ?\d)/i
/** "All complaints" is the total of what is told apart. */
const ofAll = /^(?:all|overall|combined)\b/i

/** What the label of a line says, for sentences to be compared with. */
export interface Label {
  readonly words: ReadonlySet<string>
  readonly isTotal: boolean
}

/** Returns what a label says. */
export const labelOf = (text: string): Label => ({
  words: wordsIn(text),
  isTotal: isTotalLabel(text) || ofAll.test(text.trim()),
})

/** Words that leave it open what is counted: of having and saying, of who publishes, and of when. */
const neutral = wordsIn(
  `have has had having there here they them their he she who which where when then also and so do does did being
  am hold holds held own owns owned receive received get got record recorded report reported register registered
  employ employed use uses used using operate operated make made makes come comes came amount amounts amounted stand
  stands stood reach reached show shows shown state states stated see seen give given say says said know
  council board authority hospital hospitals organisation organization department foundation nhs
  publication page report year years yearly annual financial quarter quarterly month monthly period end ended ending
  start during between date today currently now present across throughout through table tables below above
  following figure figures altogether combined sum totalled equal equals exactly precisely actual actually million
  thousand billion only just together january february
  march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`,
)
const neutralOf: Readonly<Record<Kind, ReadonlySet<string>>> = {
  count: new Set(),
  money: wordsIn('spend spent cost expenditure budget spending pay paid value worth money pound gbp income'),
  percent: wordsIn('percent cent percentage share proportion rate case'),
}

/** Words for one and the same thing that is counted. */
const sames = [
  'headcount people persons staff employees workers colleagues workforce',
  'homes dwellings houses households properties tenancies',
  'pupils students learners',
  'requests enquiries foi freedom information',
].map(wordsIn)
/** A row of this name counts people, by any word for them. */
const headcount = new Set(wordsIn('headcount'))
const [people = new Set<string>()] = sames

/** Words with those that mean the same of what is counted. */
const withSame = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words, ...sames.filter((same) => [...same].some((word) => words.has(word))).flatMap((same) => [...same])])

/** How surely a clause speaks of all that a row and column count. */
export interface Subject {
  /** It has no words of its own, which may speak of a part of it. */
  readonly isWhole: boolean
  /** It names what is counted. */
  readonly isNamed: boolean
}

/** Returns what the words of a clause say of the row, the heading and the title that it was found to fit. */
export const subjectOf = (own: ReadonlySet<string>, label: Label, about: string, kind: Kind): Subject => {
  const said = withSame(wordsIn(`${about} ${[...label.words].join(' ')}`))
  const quiet = neutralOf[kind]
  const words = [...own]
  return {
    isWhole: words.every((word) => label.words.has(word) || said.has(word) || neutral.has(word) || quiet.has(word)),
    isNamed: label.words.size > 0 || words.some((word) => said.has(word) || (kind === 'money' && quiet.has(word))),
  }
}

/** Words of a label that are left out in speaking: laptop computers are laptops. */
const leftUnsaid = wordsIn('computers pcs')

/** How well a label fits a clause: how many of its words stand there; none where not all of them do. */
export const fit = ({ words, isTotal }: Label, clause: string, own: ReadonlySet<string>): number | undefined => {
  if (isTotal && !totalWords.test(clause)) return undefined
  if (words.size === 0) return isTotal ? 0 : undefined
  const isSaid = (word: string): boolean =>
    own.has(word) || (headcount.has(word) && [...people].some((same) => own.has(same)))
  const said = [...words].filter(isSaid).length
  return said > 0 && [...words].every((word) => isSaid(word) || leftUnsaid.has(word)) ? said : undefined
}
