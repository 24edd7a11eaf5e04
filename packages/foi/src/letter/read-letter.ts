import {
  pointerTo,
  requireList,
  requireObject,
  type Block,
  type JsonPointer,
  type Location,
  type Source,
} from '@imt/core'
import type { RefusalNotice } from '../refusal/notice.js'
import { namesAdvice } from './advice.js'
import { readAnswer, wholeOf, type AnswerRead } from './answer.js'
import { readDays, type LetterDays } from './days.js'
import { lawOf, scottishLawOf, type ScottishLaw } from './law-of-letter.js'
import { departmentIn } from './government-department.js'
import { linesOf, type Line } from './line.js'
import type { Sentence } from './question.js'
import { readQuestions } from './questions.js'
import { reviewOutcome } from './review-outcome.js'
import { readRoutes, type RoutesRead } from './routes.js'

/** What a letter of this kind says, and a reading may not have found. */
export type LetterElement =
  | 'authority'
  | 'reference'
  | 'received'
  | 'sent'
  | 'lastDay'
  | 'asked'
  | 'answer'
  | 'decidedBy'
  | 'review'
  | 'complaint'

/**
 * Under which law a letter answers: `EISR` is the Environmental Information (Scotland) Regulations 2004, which are told
 * apart and not modelled.
 */
export type LetterLaw = 'FOIA' | 'EIR' | 'FOISA' | 'EISR'

/** A letter as it was read. */
export interface LetterReading {
  readonly law: LetterLaw
  /** Who answers, as the letter names the body; left out where it was not told. */
  readonly authority?: string
  /** What it says, for `checkRefusal`. Names of persons are not kept. */
  readonly notice: RefusalNotice
  /** Where each part stands: pointers into `notice`. */
  readonly places: ReadonlyMap<JsonPointer, Location>
  /** Numbers of questions that are put, and to which no answer was told. */
  readonly unanswered: readonly string[]
  /** What was not recognised, in words: it may be there. */
  readonly notRecognised: readonly { readonly element: LetterElement; readonly why: string }[]
}

// bound: 4,000 characters, by linesOf
const reference =
  /\b(?:(?:our|foi|case|request) )?ref(?:erence)?(?: (?:no|number))?\.?\s*[:.]?\s*((?=[\w/. -]*\d)[A-Z]{0,6}[ /-]?[\w/.-]*\d[\w/-]*)|\b((?:FOI|EIR|RFI|FOIA)[ /:-]{0,2}\d[\w/-]*|(?:FOI|EIR|RFI)-?[A-Z]{0,4}-?\d[\w/-]*|(?<=^request )\d{2,}[\w/-]*)/i
const role =
  /\b(?:manager|officer|head|director|lead|team|advis[eo]r|governance|co-?ordinator|secretary|chief|administrator|office|department|freedom of information)\b/i
/** A public body by its name. */
// bound: 200 characters, by bodyIn
const body =
  /\b((?:[A-Z][\w'’&-]*|and|of|the|for|NHS)(?: (?:[A-Z][\w'’&-]*|and|of|for|the|&)){0,9} ?(?:Trust|Council|Board|Authority|University|College|Police|Constabulary|Service|Agency|Hospitals?))\b/

const longestName = 200
const bodyIn = ({ text }: Line): string | undefined => {
  const name = text.length > longestName ? undefined : body.exec(text)?.[1]
  return name === undefined || !name.includes(' ') ? undefined : name.replace(/^(?:and|of|the|for) /i, '')
}
const departmentAt = ({ text }: Line): string | undefined =>
  text.length > longestName ? undefined : departmentIn(text)
const firstOf = (lines: readonly Line[], nameIn: (line: Line) => string | undefined): string | undefined => {
  for (const line of lines) {
    const name = nameIn(line)
    if (name !== undefined) return name
  }
  return undefined
}

/**
 * Who answers, by the head and the signature of a letter, or else its first lines. A body comes before a department,
 * since a trust has a Department of Finance too; what stands below the salutation may be what the request is about.
 */
const authorityIn = (first: readonly Line[], signature: readonly Line[]): string | undefined => {
  const greeting = first.findIndex(({ text }) => /^dear\b/i.test(text))
  const around = [...(greeting === -1 ? [] : first.slice(0, greeting)), ...signature]
  const all = [...first, ...signature]
  return firstOf(around, bodyIn) ?? firstOf(around, departmentAt) ?? firstOf(all, bodyIn) ?? firstOf(all, departmentAt)
}
// bound: 4,000 characters, by linesOf
const attachment = /(?:^|[\s("“:])([\w][\w()&. -]{0,80}?\.(?:xlsx|xlsm|xlsb|xls|csv|ods|pdf|docx?|zip))\b/gi
const attaches = /\b(?:attach|enclos|accompan|appended|spreadsheet)/i

const parts = ['name', 'title', 'kind', 'blocks', 'dates', 'problems', 'unlisted'] as const

const answersOf = (
  letter: ReturnType<typeof readQuestions>,
  lines: readonly Line[],
  scots: ScottishLaw | undefined,
): readonly (AnswerRead & { readonly line: Line; readonly askedLine?: Line })[] => {
  const { questions, shared } = letter
  const sentences = [...questions.flatMap(({ answer }) => answer), ...shared]
  const whole = wholeOf(
    sentences,
    lines.some(({ text }) => namesAdvice(text)),
    scots,
  )
  // The same may be said to many questions: "questions 1 to 60 are refused". It is read once.
  const known = new Map<readonly Sentence[], readonly AnswerRead[]>()
  return questions.flatMap(({ number = 'as asked', asked, answer, line, askedLine }) => {
    const question = { question: number, ...(asked === undefined ? {} : { asked }) }
    const read = known.get(answer) ?? readAnswer({ number }, answer, whole)
    known.set(answer, read)
    return read.map(({ answer: said, ...rest }) => ({
      ...rest,
      answer: { ...question, ...said, ...question },
      line,
      ...(askedLine && { askedLine }),
    }))
  })
}

const referenceIn = (lines: readonly Line[]): { readonly text: string; readonly line: Line } | undefined => {
  for (const line of lines.slice(0, 30)) {
    const [, afterRef, plain] = reference.exec(line.text.slice(0, 300)) ?? []
    // bound: 4,000 characters, by linesOf
    const text = (afterRef ?? plain)?.trim().replace(/[.,;]+$/, '')
    if (text !== undefined && text !== '') return { text, line }
  }
  return undefined
}

/** What stands before the name of a file in its sentence, and is none of it. */
const beforeName =
  /^.*\b(?:attach(?:ed|ment)?|enclosed?|spreadsheets?|workbook|documents?|files?|called|named|see|find|is|in|as|the|an?|of)\b[\s(:]+(?=\S)/i

/** The name of a file, out of the words that a sentence has before its ending. */
const nameOfFile = (found: string): string => {
  const own = found.replace(beforeName, '')
  // A bracket that is not closed stood before the name.
  return own.slice(own.includes(')') ? 0 : own.lastIndexOf('(') + 1).trim()
}

/** Files that go out with a letter, as it names them. */
const filesIn = (lines: readonly Line[]): readonly string[] => [
  ...new Set(
    lines.flatMap(({ text }) =>
      attaches.test(text) ? [...text.slice(0, 2000).matchAll(attachment)].map(([, name = '']) => nameOfFile(name)) : [],
    ),
  ),
]

/** What stands around the answers of a letter: its days and its routes, as they are those of an answer or a review. */
const surroundingsOf = (
  lines: readonly Line[],
): LetterDays & { readonly routes: RoutesRead; readonly reviewed: Line | undefined } => {
  const reviewed = reviewOutcome(lines)
  const [found, days] = [readRoutes(lines), readDays(lines)]
  if (reviewed === undefined) return { ...days, routes: found, reviewed }
  // The day on which the review was asked for, or that of the first answer, is none from which its time runs, and it
  // offers no further review.
  const review = found.review ?? { value: { offered: true, how: reviewed.text.slice(0, 600) }, line: reviewed }
  const { sent, moved } = days
  return { ...(sent && { sent }), ...(moved && { moved }), routes: { ...found, review }, reviewed }
}

/**
 * Reads a letter that answers a request for information, from any reader of `@imt/tables`: when it came and was
 * answered, what was asked and decided question by question, under which provisions and why, the public interest, cost,
 * advice and the routes onward. What it makes of it is a `RefusalNotice` for `checkRefusal`, with the place of each
 * part. It does not say whether a source is such a letter: the plugin `foi()` does.
 *
 * What it could not tell is not taken for missing: parts of an answer are listed as `unread`, and others as
 * `notRecognised`.
 *
 * @param source - a file as its reader saw it
 * @throws {TypeError} when it is no source
 * @example
 * ```ts
 * const text = (line: number, words: string) => ({
 *   kind: 'paragraph' as const,
 *   text: words,
 *   location: { kind: 'text' as const, source: 'letter.txt', line, column: 1 },
 * })
 * const { notice } = readLetter({
 *   name: 'letter.txt',
 *   kind: 'text',
 *   blocks: [
 *     text(1, 'Date: 12 November 2026'),
 *     text(3, 'We received your request on 5 October 2026.'),
 *     text(5, 'We hold this information. It is exempt under section 42(1).'),
 *   ],
 * })
 * notice.receivedOn // => '2026-10-05'
 * notice.answers.map(({ outcome, provisions }) => [outcome, ...provisions]) // => [['withheld', 's42(1)']]
 * ```
 */
export const readLetter = (source: Source): LetterReading => {
  const { blocks } = requireObject(source, 'readLetter: source', parts)
  const lines = linesOf(requireList<Block>(blocks, 'readLetter: source.blocks'))
  const letter = readQuestions(lines)
  const scots = scottishLawOf(lines)
  const read = answersOf(letter, lines, scots)
  const law =
    scots ??
    lawOf(
      lines,
      read.map(({ answer }) => answer),
    )
  const { reviewed, routes, received, requested, sent, moved } = surroundingsOf(lines)
  const isMoved = moved !== undefined
  const ref = referenceIn(lines)
  const authority = authorityIn(lines.slice(0, 12), letter.signature.slice(0, 12))
  const post = letter.signature.slice(0, 8).find(({ text }) => role.test(text) && text.length <= 120)
  const files = filesIn(lines)
  const places = new Map<JsonPointer, Location>()
  const put = (pointer: JsonPointer, line: Line | undefined): void => {
    if (line) places.set(pointer, line.location)
  }
  put('/reference', ref?.line)
  put('/receivedOn', received?.line)
  if (!received) put('/requestedOn', requested?.line)
  put('/sentOn', sent?.line)
  put('/decidedBy', post)
  put('/review', routes.review?.line)
  put('/complaint', routes.complaint?.line)
  read.forEach(({ places: own, line, askedLine }, index) => {
    const at = pointerTo('answers', index)
    put(at, line)
    put(`${at}/text` as JsonPointer, line)
    put(`${at}/asked` as JsonPointer, askedLine)
    for (const [path, where] of own) if (path !== '') put(`${at}${path}` as JsonPointer, where)
  })
  const unknown: readonly (readonly [isUnknown: boolean, element: LetterElement, why: string])[] = [
    [authority === undefined, 'authority', 'no name of the body was told'],
    [ref === undefined, 'reference', 'no reference of the request was told'],
    [
      !received && !requested,
      'received',
      reviewed
        ? 'it is the outcome of a review, which has a time of its own'
        : 'no day was told on which the request was received',
    ],
    [!received && !!requested, 'received', 'it gives the day that the request bears, and none of its receipt'],
    [!sent, 'sent', 'no day of the letter was told'],
    [isMoved, 'lastDay', 'it speaks of clarification, a fee or more time, which may have moved the last day'],
    [!post, 'decidedBy', 'no post of whoever decided was told'],
    [!routes.review, 'review', 'nothing on a review was found'],
    [!routes.complaint, 'complaint', 'no regulator was found'],
    ...read.map(
      ({ answer }) =>
        [answer.asked === undefined, 'asked', `what was asked was not told apart (${answer.question})`] as const,
    ),
    ...letter.unanswered.map(
      ({ number }) => [true, 'answer', `question ${number} is put, and no answer to it was told`] as const,
    ),
  ]
  return {
    law,
    ...(authority === undefined ? {} : { authority }),
    notice: {
      regime: law,
      ...(ref && { reference: ref.text }),
      ...(received && { receivedOn: received.day }),
      ...(requested && !received && { requestedOn: requested.day }),
      ...(sent && { sentOn: sent.day }),
      ...(isMoved && { dueOn: null }),
      ...(post && { decidedBy: post.text }),
      answers: read.map(({ answer }) => answer),
      ...(routes.review && { review: routes.review.value }),
      ...(routes.complaint && { complaint: routes.complaint.value }),
      ...(files.length > 0 && { attachments: files.map((name) => ({ name })) }),
    },
    places,
    unanswered: letter.unanswered.map(({ number }) => number),
    notRecognised: unknown.flatMap(([isUnknown, element, why]) => (isUnknown ? [{ element, why }] : [])),
  }
}
