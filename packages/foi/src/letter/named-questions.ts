import type { Sentence } from './question.js'

/** The most numbers that one mention stands for: "questions 1 to 40". */
const mostNumbers = 60

const number = String.raw`\(?\d{1,3}(?:\.\d{1,2})?(?!\d|%|,\d|[ -](?:hours?|days?|working|of you))[a-z]?\)?`
// bound: 4,000 characters, by linesOf
const numbers = String.raw`(?:nos?\.? ?|numbers? )?${number}(?:(?: ?[,;&/–-] ?| to | through | and |, and | or ){1}(?:question |q\.? ?)?${number}){0,30}`
const ordinals: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]
const cardinals: readonly string[] = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const ordinal = `(?:${ordinals.join('|')})`
/** A part of the Act, or of a file, is no part of the request. */
const notOf = String.raw`(?! of (?:the (?:\w+ )?(?:act|regulations|code|schedule|agenda|minutes|report|contract|policy)|schedule|that))`
/** "Questions 1-3", "Q4", "points 2 and 5 of your request", "your first three questions", "the other questions". */
// bound: 4,000 characters, by linesOf
const mention = new RegExp(
  String.raw`\b(?:(?:questions?|queries|query|qs?\.?|points?|parts?|items?) ?(${numbers})${notOf}|(?:your|the) (${ordinal}(?:(?:,? and |, )${ordinal}){0,8}) (?:questions?|points?|quer(?:y|ies))|(?:your|the) first (${cardinals.join('|')}) (?:questions|points|queries)|((?:the |your |all )?(?:remaining|other|rest of (?:the|your)) (?:questions?|points|queries)|the rest of (?:your|the) request))`,
  'gi',
)
/** What is said elsewhere, and is only pointed to. */
// bound: 4,000 characters, by linesOf
const pointsTo =
  /\b(?:see|as (?:explained|stated|set out|said|given|described|noted|mentioned|in|with|at|under|per)|same (?:reasons? )?as(?: (?:for|in|at|under))?|refer(?:red)?(?: you)?(?: back)? to|in addition to|apart from|other than|except(?: for)?|unlike|similar(?:ly)? to)(?: (?:the|our|your|answer|response|reply|to|under|in|at|above)){0,4} $/i

/** What stands for all that is not named by a number. */
export const others = 'others'

/** The numbers of a list with its ranges: "1, 3-5 and 7". */
export const numbersIn = (list: string): readonly string[] => {
  const found: string[] = []
  let isRange = false
  for (const [, digits = '', letter = '', link = ''] of list.matchAll(
    /(\d{1,3}(?:\.\d{1,2})?)([a-z](?![a-z]))?|(to|through|[–-])/gi,
  )) {
    if (link !== '') {
      isRange = true
      continue
    }
    const before = Number(found.at(-1))
    const to = Number(digits)
    if (isRange && Number.isInteger(before) && Number.isInteger(to) && to > before && to - before < mostNumbers)
      for (let each = before + 1; each <= to; each += 1) found.push(String(each))
    else found.push(`${digits}${letter.toLowerCase()}`)
    isRange = false
  }
  return [...new Set(found)]
}

const ordinalsIn = (list: string): readonly string[] =>
  list
    .toLowerCase()
    .split(/,? and |, /)
    .map((each) => String(ordinals.indexOf(each) + 1))

/** A mention of questions in a sentence: which, and where it begins. */
interface Mention {
  readonly at: number
  readonly numbers: readonly string[]
}

const mentionsIn = (text: string): readonly Mention[] =>
  [...text.matchAll(mention)].flatMap((found): Mention[] => {
    if (pointsTo.test(text.slice(Math.max(0, found.index - 80), found.index))) return []
    const [, list, ordered, count] = found
    const named =
      list !== undefined
        ? numbersIn(list)
        : ordered !== undefined
          ? ordinalsIn(ordered)
          : count !== undefined
            ? ordinals.slice(0, cardinals.indexOf(count.toLowerCase()) + 2).map((_, index) => String(index + 1))
            : [others]
    return [{ at: found.index, numbers: named }]
  })

/** Where a clause ends, and another may begin. */
const clauseEnds = /[,;] (?:and |but |while |whereas |though |however,? )?| (?:and|but|while|whereas) /gi

/** The pieces of a sentence, each with the questions that it names: "1-3 are attached, and question 4 is refused". */
const piecesOf = (text: string): readonly { readonly text: string; readonly numbers: readonly string[] }[] => {
  const mentions = mentionsIn(text)
  const [first] = mentions
  if (first === undefined) return [{ text, numbers: [] }]
  const pieces: { text: string; numbers: readonly string[] }[] = []
  let from = 0
  let own = first.numbers
  for (const { at, numbers: named } of mentions.slice(1)) {
    const cuts = [...text.slice(from, at).matchAll(clauseEnds)]
    const cut = cuts.at(-1)
    if (cut === undefined) {
      own = [...own, ...named]
      continue
    }
    pieces.push({ text: text.slice(from, from + cut.index), numbers: own })
    from += cut.index + cut[0].length
    own = named
  }
  return [...pieces, { text: text.slice(from), numbers: own }]
}

/** What is said to questions by their numbers in running text. */
export interface Named {
  /** In the order in which they are first named; `others` among them. */
  readonly byNumber: ReadonlyMap<string, readonly Sentence[]>
  /** What stands before any is named. */
  readonly before: readonly Sentence[]
}

/** More sentences are not held for the questions of a letter, those counted once that are said to the same. */
const mostHeld = 10_000

/** Sentences, and how many questions they are all that is said to. */
interface Held {
  readonly said: Sentence[]
  of: number
}

/** Adds what is said to questions: those named together hold one list, until one of them is named without the rest. */
const addTo = (byNumber: Map<string, Held>, named: readonly string[], piece: Sentence): number => {
  const groups = new Map<Held | undefined, string[]>()
  for (const each of named) {
    const held = byNumber.get(each)
    const group = groups.get(held)
    if (group === undefined) groups.set(held, [each])
    else group.push(each)
  }
  let added = 0
  for (const [held, group] of groups)
    if (held?.of === group.length) {
      held.said.push(piece)
      added += 1
    } else {
      const own: Held = { said: [...(held?.said ?? []), piece], of: group.length }
      if (held !== undefined) held.of -= group.length
      for (const each of group) byNumber.set(each, own)
      added += own.said.length
    }
  return added
}

/**
 * Groups sentences by the questions that they name; one that names none goes on with what stands above it. Questions
 * to which the same is said share one list. Where so much is said to so many that it is more than a letter says,
 * nothing is told apart, and all stands before.
 *
 * @param sentences - of what no mark of a question has claimed
 */
export const namedQuestions = (sentences: readonly Sentence[]): Named => {
  const byNumber = new Map<string, Held>()
  const before: Sentence[] = []
  let current: readonly string[] = []
  let held = 0
  for (const sentence of sentences)
    for (const { text, numbers: named } of piecesOf(sentence.text)) {
      if (named.length > 0) current = [...new Set(named)]
      const piece = text === sentence.text ? sentence : { ...sentence, text }
      if (current.length === 0) before.push(piece)
      held += addTo(byNumber, current, piece)
      if (held > mostHeld) return { byNumber: new Map(), before: sentences }
    }
  return { byNumber: new Map([...byNumber].map(([number, { said }]) => [number, said])), before }
}

/** True for sentences that name questions beside those of these numbers. */
export const namesOthers = (sentences: readonly string[], own: ReadonlySet<string>): boolean =>
  sentences.some((text) => mentionsIn(text).some(({ numbers: found }) => found.some((each) => !own.has(each))))
