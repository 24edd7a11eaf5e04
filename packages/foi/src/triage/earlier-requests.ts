import { counted, daysBetween, longDate, type IsoDate } from '@imt/core'
import { dayOf } from '../log/days.js'
import type { LogEntry } from '../log/entry.js'
import { outcomeOf, type LogOutcome } from '../log/outcome.js'
import { comparedText } from './compare-texts.js'
import { personalWords } from './personal-words.js'
import { similarityOf, type SimilarityEvidence } from './similarity.js'
import { splitRequest } from './split-request.js'

/** An earlier request of the log that asks for much the same. */
export interface EarlierRequest {
  /** Its place in the log, from 1, and its reference where it has one. */
  readonly entry: number
  readonly reference?: string
  /** What it asked, shortened: its questions, or its title. What tells of a person is replaced. */
  readonly asked: string
  readonly score: number
  readonly evidence: readonly SimilarityEvidence[]
  readonly respondedOn?: IsoDate
  readonly outcome: LogOutcome
  /** Whether section 14(2) or 21 could apply at all because of it, and on what conditions, each a sentence. */
  readonly repeated: { readonly couldApply: boolean; readonly because: string }
  readonly accessible: { readonly couldApply: boolean; readonly because: string }
}

/** A log that questions are compared with. */
export interface LogIndex {
  readonly entries: readonly LogEntry[]
  readonly texts: readonly string[]
  /** The entries that have a stem or a subject. */
  readonly byKey: ReadonlyMap<string, readonly number[]>
}

/** So much of an entry is compared. */
const longestText = 2000
/** So much of what an entry asked is looked through for its questions, and so much is told. */
const longestShown = 20_000
const longestTold = 300
/** So many entries that share most with a question are compared with it word by word. */
const mostCompared = 20
/** So many are told. */
const mostTold = 5
/** A word that stands in more entries than this share of them tells nothing apart. */
const commonShare = 0.5

const keysOf = (text: string): readonly string[] => {
  const { stems, subjects } = comparedText(text)
  return [...[...subjects.keys()].map((id) => `subject ${id}`), ...stems]
}

const textOf = ({ title = '', request = '' }: LogEntry): string =>
  [title, request]
    .filter((text) => text.trim() !== '')
    .join('. ')
    .slice(0, longestText)

/** Makes a log ready to be compared with many questions. */
export const logIndex = (entries: readonly LogEntry[]): LogIndex => {
  const texts = entries.map((entry) => textOf(entry))
  const byKey = new Map<string, number[]>()
  texts.forEach((text, index) => {
    for (const key of new Set(keysOf(text))) {
      const list = byKey.get(key)
      if (list) list.push(index)
      else byKey.set(key, [index])
    }
  })
  return { entries, texts, byKey }
}

/** The entries that share most words and subjects with a text. */
const candidates = (text: string, { texts, byKey }: LogIndex): readonly number[] => {
  const shared = new Map<number, number>()
  const most = Math.max(20, texts.length * commonShare)
  for (const key of new Set(keysOf(text))) {
    const list = byKey.get(key) ?? []
    if (list.length > most) continue
    const weight = (key.startsWith('subject ') ? 2 : 1) / Math.log2(2 + list.length)
    for (const index of list) shared.set(index, (shared.get(index) ?? 0) + weight)
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostCompared)
    .map(([index]) => index)
}

const behindPreposition = /\b(?:for|from|by|of|to|with)[ \t]{1,3}((?:\p{Lu}[\p{L}'’-]{1,30}[ \t]?){2,4})/gu

/** Names in a title, where they stand behind a preposition: things that are known are none. */
const namesInTitle = (title: string): readonly string[] =>
  [...title.slice(0, 500).matchAll(behindPreposition)]
    .map(([, words = '']) => words.trim())
    .filter((words) => comparedText(words).subjects.size === 0)

const inBrackets = /[([]([^()[\]]{2,60})[)\]]/g
/** "FOI-1 (X)": who asked, as some logs have it. */
const namesInBrackets = (reference: string): readonly string[] =>
  [...reference.slice(0, 500).matchAll(inBrackets)]
    .map(([, words = '']) => words.trim())
    .filter((words) => comparedText(words).subjects.size === 0)

/** What an entry asked, in few words and with nobody in it: its questions where these can be told apart. */
const shownOf = ({ title = '', request = '' }: LogEntry): string => {
  const { questions } = splitRequest(request.slice(0, longestShown))
  const text =
    questions.length > 0 ? questions.map(({ asked }) => asked).join(' ') : request.trim() === '' ? title : request
  const { mask } = personalWords(text, [...namesInTitle(text), ...text.slice(0, longestShown).split('\n').slice(-3)], 0)
  return mask(text.replaceAll(/\s+/g, ' ')).text.slice(0, longestTold)
}

const given: ReadonlySet<LogOutcome> = new Set<LogOutcome>(['granted', 'partly', 'notHeld', 'elsewhere'])

const repeatedBy = (outcome: LogOutcome, respondedOn: IsoDate | null, asOf: IsoDate): EarlierRequest['repeated'] => {
  if (!given.has(outcome) || outcome === 'elsewhere')
    return {
      couldApply: false,
      because:
        outcome === 'unknown' || outcome === 'open'
          ? 'Section 14(2) needs an earlier request that was complied with: the log does not say that this one was.'
          : 'Section 14(2) needs an earlier request that was complied with: this one was not answered with the information, nor with saying that it is not held.',
    }
  const days = respondedOn === null ? undefined : daysBetween(respondedOn, asOf)
  const since =
    days === undefined || respondedOn === null
      ? 'the log does not say when it was answered'
      : `it was answered on ${longDate(respondedOn)}, ${counted(days, 'day')} before`
  return {
    couldApply: true,
    because: `Section 14(2) can apply only if the same person asks again and no reasonable interval has passed. A log names nobody, so that is to be looked up; ${since}. The Act names no number of days: whether the information is likely to have changed decides.`,
  }
}

const accessibleBy = (entry: LogEntry, outcome: LogOutcome): EarlierRequest['accessible'] => {
  if (outcome !== 'granted' && outcome !== 'partly' && outcome !== 'elsewhere')
    return {
      couldApply: false,
      because:
        'Section 21 cannot rest on it: the log does not say that the information was given, and what was withheld is not accessible to anybody.',
    }
  const isShown = [entry.response, entry.attachments, ...(entry.answers ?? []).map(({ text }) => text)].some(
    (text) => (text ?? '').trim() !== '',
  )
  return isShown
    ? {
        couldApply: true,
        because: `Section 21 can apply if the answer itself is published and covers this question and its period${outcome === 'partly' ? '; part of it was withheld, and that part is not accessible' : ''}. Give the exact place.`,
      }
    : {
        couldApply: false,
        because:
          'Section 21 needs the answer to be within the reach of whoever asks: this log shows that one was given, and not the answer.',
      }
}

const ofOtherPeriod = (section: '14(2)' | '21'): string =>
  `Section ${section} cannot rest on it: it asked about another period. It may say who holds the information.`

/**
 * Returns the earlier requests of a log that ask for much the same as a question, the most alike first.
 *
 * @param text - the question with its stems
 * @param asOf - the day to judge by
 */
export const earlierRequests = (text: string, index: LogIndex, asOf: IsoDate): readonly EarlierRequest[] => {
  const found = candidates(text, index)
    .map((at) => ({ at, ...similarityOf(text, index.texts[at] ?? '') }))
    // What was asked of another year says where the answer is to be found, though it is none.
    .filter(({ similar, isOfOtherPeriod }) => similar || isOfOtherPeriod)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, mostTold)
  return found.map(({ at, score, evidence, isOfOtherPeriod }): EarlierRequest => {
    const entry = index.entries[at] ?? {}
    const respondedOn = dayOf(entry.respondedOn)
    const outcome = entry.outcome === undefined ? 'unknown' : outcomeOf(entry.outcome)
    return {
      entry: at + 1,
      ...(entry.reference === undefined
        ? {}
        : {
            reference: personalWords(
              entry.reference,
              [...namesInTitle(entry.reference), ...namesInBrackets(entry.reference)],
              0,
            )
              .mask(entry.reference)
              .text.slice(0, 60),
          }),
      asked: shownOf(entry),
      score,
      // The words of the earlier request are given above, with nobody in them.
      evidence: evidence.map((each) => ({ ...each, b: [] })),
      ...(respondedOn === null ? {} : { respondedOn }),
      outcome,
      repeated: isOfOtherPeriod
        ? { couldApply: false, because: ofOtherPeriod('14(2)') }
        : repeatedBy(outcome, respondedOn, asOf),
      accessible: isOfOtherPeriod ? { couldApply: false, because: ofOtherPeriod('21') } : accessibleBy(entry, outcome),
    }
  })
}
