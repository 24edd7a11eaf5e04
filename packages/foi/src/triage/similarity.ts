import { listed, requireText } from '@imt/core'
import {
  areOfOtherBodies,
  areOfOtherPeriods,
  comparedText,
  contrastBetween,
  mayBeOfOtherBodies,
  oppositesOf,
  resemblance,
  resemblances,
  type ComparedText,
  type Form,
} from './compare-texts.js'
import type { Contrast } from './contrast.js'
import type { Opposite } from './negations.js'
import { resemblanceWeights } from './resemblance-weights.data.js'
import { subjects } from './subjects.data.js'
import type { Place } from './term-finder.js'

/** Where words stand in a text, and what they are: offsets in UTF-16 units, the end not included. */
export interface ComparedWords {
  readonly words: string
  readonly start: number
  readonly end: number
}

/** Something that two texts have in common, or not. */
export interface SimilarityEvidence {
  readonly about: 'subject' | 'form of answer' | 'exclusion' | 'scope' | 'sensitivity' | 'wording' | 'period' | 'body'
  /** "neither" for what a person should know, such as another period, without its counting. */
  readonly countsFor: 'similar' | 'different' | 'neither'
  /** Where it stands in the first text and in the second; of each subject the first place. */
  readonly a: readonly ComparedWords[]
  readonly b: readonly ComparedWords[]
  readonly message: string
}

/** How alike two questions or requests are, and why. */
export interface Similarity {
  /** From 0 to 1; 1 only for the same words in the same order. */
  readonly score: number
  /** Whether they seem to ask for the same information. */
  readonly similar: boolean
  readonly evidence: readonly SimilarityEvidence[]
}

const formInWords: Readonly<Record<Form, string>> = {
  number: 'a number',
  money: 'a sum of money',
  date: 'a day or a length of time',
  person: 'who is responsible',
  maker: 'who makes or supplies something',
  document: 'a document',
  policy: 'a policy',
  training: 'training',
}

/** Scores are given to so many decimals. */
const precision = 1000

const says = new Map(subjects.map((subject) => [subject.id, subject.says]))

const wordsAt = (text: string, places: readonly Place[] | undefined): readonly ComparedWords[] =>
  (places?.[0]?.spans ?? []).map(({ start, end }) => ({ words: text.slice(start, end), start, end }))

const wordsOf = (text: string, named: ReadonlyMap<string, readonly Place[]>, ids: readonly string[]) =>
  ids.flatMap((id) => wordsAt(text, named.get(id)))

const inWords = (ids: readonly string[]): string => listed(ids.map((id) => says.get(id) ?? id))

const subjectEvidence = (
  [textA, a]: readonly [string, ComparedText],
  [textB, b]: readonly [string, ComparedText],
): readonly SimilarityEvidence[] => {
  const both = [...a.subjects.keys()].filter((id) => b.subjects.has(id)).sort()
  const onlyA = [...a.subjects.keys()].filter((id) => !b.subjects.has(id)).sort()
  const onlyB = [...b.subjects.keys()].filter((id) => !a.subjects.has(id)).sort()
  const evidence: SimilarityEvidence[] = []
  const add = (countsFor: 'similar' | 'different' | 'neither', ids: readonly string[], message: string): void => {
    evidence.push({
      about: 'subject',
      countsFor,
      a: wordsOf(textA, a.subjects, ids),
      b: wordsOf(textB, b.subjects, ids),
      message,
    })
  }
  if (both.length > 0) add('similar', both, `Both name ${inWords(both)}.`)
  if (onlyA.length > 0) add('different', onlyA, `Only the first names ${inWords(onlyA)}.`)
  if (onlyB.length > 0) add('different', onlyB, `Only the second names ${inWords(onlyB)}.`)
  if (a.subjects.size === 0 || b.subjects.size === 0)
    add('neither', [], 'Of one of them it is not known what it is about: read what stands before it in its request.')
  const opposed = [
    ...[...a.excluded.keys()].filter((id) => b.subjects.has(id)),
    ...[...b.excluded.keys()].filter((id) => a.subjects.has(id)),
  ].sort()
  if (opposed.length > 0)
    evidence.push({
      about: 'exclusion',
      countsFor: 'different',
      a: wordsOf(textA, new Map([...a.subjects, ...a.excluded]), opposed),
      b: wordsOf(textB, new Map([...b.subjects, ...b.excluded]), opposed),
      message: `One leaves out what the other asks for: ${inWords(opposed)}.`,
    })
  return evidence
}

const oppositeEvidence = (textA: string, textB: string, found: readonly Opposite[]): readonly SimilarityEvidence[] =>
  found.map(([ofA, ofB]) => {
    const at = (text: string, words: Opposite[0]): readonly ComparedWords[] =>
      words.map(({ start, end }) => ({ words: text.slice(start, end), start, end }))
    const [first, second] = [at(textA, ofA), at(textB, ofB)]
    return {
      about: 'exclusion',
      countsFor: 'different',
      a: first,
      b: second,
      message: 'One denies or leaves out what the other does not: they ask for different things.',
    }
  })

const contrastEvidence = (textA: string, textB: string, found: Contrast | null): readonly SimilarityEvidence[] => {
  if (found === null) return []
  const at = (text: string, meanings: Contrast[0]): readonly ComparedWords[] =>
    meanings.map(({ start, end }) => ({ words: text.slice(start, end), start, end }))
  const message = 'They are worded alike but for these words: what differs is what each asks for.'
  return [{ about: 'wording', countsFor: 'different', a: at(textA, found[0]), b: at(textB, found[1]), message }]
}

const whole = (
  about: SimilarityEvidence['about'],
  countsFor: SimilarityEvidence['countsFor'],
  message: string,
): SimilarityEvidence => ({ about, countsFor, a: [], b: [], message })

const periodInWords = ({ periods: { years, months } }: ComparedText): string => {
  const sorted = [...years].sort((a, b) => a - b)
  const [first, last] = [sorted[0], sorted.at(-1)]
  const named = first === undefined ? [] : [first === last ? `${first}` : `${first} to ${last}`]
  return listed([...named, ...(months === null ? [] : [`the last ${months} months`])]) || 'no period'
}

const circumstances = (a: ComparedText, b: ComparedText): readonly SimilarityEvidence[] => {
  const evidence: SimilarityEvidence[] = []
  const [periodA, periodB] = [periodInWords(a), periodInWords(b)]
  if (periodA !== periodB)
    evidence.push(
      whole(
        'period',
        areOfOtherPeriods(a, b) ? 'different' : 'neither',
        `The first names ${periodA}, the second ${periodB}: an answer for one period is none for another.`,
      ),
    )
  if (areOfOtherBodies(a, b))
    evidence.push(
      whole('body', 'different', 'They name different bodies: an answer about one is none about the other.'),
    )
  if (mayBeOfOtherBodies(a, b))
    evidence.push(
      whole(
        'body',
        'different',
        'One names a body, the other speaks to whoever reads it: read whether it is the same.',
      ),
    )
  const [bodyA, bodyB] = [listed([...a.bodies].sort()), listed([...b.bodies].sort())]
  if (bodyA !== '' && bodyB !== '' && bodyA !== bodyB)
    evidence.push(whole('body', 'neither', `The first speaks of ${bodyA}, the second of ${bodyB}.`))
  return evidence
}

const formsInWords = (forms: readonly Form[]): string => listed(forms.map((form) => formInWords[form]).sort())

const formEvidence = (a: ComparedText, b: ComparedText): readonly SimilarityEvidence[] => {
  const both = [...a.forms].filter((form) => b.forms.has(form))
  if (both.length > 0) return [whole('form of answer', 'similar', `Both ask for ${formsInWords(both)}.`)]
  if (a.forms.size === 0 || b.forms.size === 0) return []
  const [first, second] = [formsInWords([...a.forms]), formsInWords([...b.forms])]
  return [whole('form of answer', 'different', `The first asks for ${first}, the second for ${second}.`)]
}

const isSame = (a: ComparedText, b: ComparedText): boolean =>
  a.words.length === b.words.length && a.words.every(({ stem }, index) => stem === b.words[index]?.stem)

/**
 * Returns how alike two questions, or two whole requests, are in what they ask for, and what led there: the things that
 * they name, the form of answer, what they leave out, and the words in which texts differ that are otherwise worded
 * alike. Years that have none in common and bodies called by other names count as different. The kind of body, and a
 * period that only one names, do not, since the same is asked of many bodies and anew each year, but are told. Whether
 * section 14(2) or 21 can apply is not said here. Which text comes first makes no difference to the score. Takes time
 * linear in the texts.
 *
 * @param a - a question or request, as it was asked
 * @param b - another
 * @throws {TypeError} when one of them is no text
 */
export const similarity = (a: string, b: string): Similarity => {
  requireText(a, 'similarity: a')
  requireText(b, 'similarity: b')
  const { score, similar, evidence } = similarityOf(a, b)
  return { score, similar, evidence }
}

const shareOf = (sum: number): number => 1 / (1 + Math.exp(-sum))

/** How alike two texts are, and whether only the periods that they name keep them apart. */
export const similarityOf = (a: string, b: string): Similarity & { readonly isOfOtherPeriod: boolean } => {
  const [first, second] = [comparedText(a), comparedText(b)]
  if (first.words.length === 0 || second.words.length === 0)
    return {
      score: 0,
      similar: false,
      isOfOtherPeriod: false,
      evidence: [whole('wording', 'neither', 'One of them has no words: there is nothing to compare.')],
    }
  const circumstancesTold = circumstances(first, second)
  if (isSame(first, second))
    return {
      score: 1,
      similar: true,
      isOfOtherPeriod: false,
      evidence: [whole('wording', 'similar', 'They are the same word for word.'), ...circumstancesTold],
    }
  const values = resemblance(first, second)
  const { base, byName } = resemblanceWeights
  const sum = resemblances.reduce((total, name) => total + byName[name] * values[name], base)
  const score = shareOf(sum)
  const percent = Math.round(values.words * 100)
  const evidence = [
    ...subjectEvidence([a, first], [b, second]),
    ...oppositeEvidence(a, b, oppositesOf(first, second)),
    ...contrastEvidence(a, b, contrastBetween(first, second)),
    ...formEvidence(first, second),
    whole(
      'wording',
      values.words >= 0.5 ? 'similar' : 'neither',
      `Of the words that tell something, ${percent}% are in both.`,
    ),
  ]
  if (values.sensitivity === 1)
    evidence.push(whole('sensitivity', 'different', 'Only one of them has signs that security is to be asked.'))
  if (values.scope === 1)
    evidence.push(
      whole('scope', 'different', 'One is about the whole body, the other about one department: read both.'),
    )
  return {
    score: Math.min(Math.round(score * precision) / precision, 1 - 1 / precision),
    similar: score >= 0.5,
    isOfOtherPeriod: score < 0.5 && shareOf(sum - byName['other-period'] * values['other-period']) >= 0.5,
    evidence: [...evidence, ...circumstancesTold],
  }
}
