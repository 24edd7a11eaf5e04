import { requireText, visibleText } from '@imt/core'
import { mailParts, type MailPart } from './mail-parts.js'
import { personalWords } from './personal-words.js'
import { plainRequest } from './plain-request.js'
import { requestLines, type RequestLine } from './request-lines.js'
import type {
  NotSplit,
  PlacedWords,
  RequestPart,
  RequestPartKind,
  Span,
  SplitQuestion,
  SplitRequest,
} from './request-part.js'
import { takeMail, type TakenMail } from './take-mail.js'
import type { TakenQuestion } from './taken.js'

/** So much of a request is looked at. */
const longest = 2_000_000

const attached = /\b(?:attach(?:ed|ment)|enclosed|spreadsheet attached|atodedig)\b/i
const encoded = /^[A-Za-z0-9+/=]{60,100}$/

const oneLine = (text: string): string =>
  visibleText(
    text
      .replaceAll(/[\p{Cf}]/gu, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )

/** Puts what was found in order, and names all that lies between. */
const tiled = (spans: readonly RequestPart[], length: number): readonly RequestPart[] => {
  const parts: RequestPart[] = []
  let reached = 0
  const put = (start: number, end: number, kind: RequestPartKind): void => {
    if (end <= start) return
    const last = parts.at(-1)
    if (last?.kind === 'layout' && kind === 'layout') parts[parts.length - 1] = { ...last, end }
    else parts.push({ start, end, kind })
    reached = end
  }
  for (const { start, end, kind } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    put(reached, start, 'layout')
    put(Math.max(start, reached), end, kind)
  }
  put(reached, length, 'layout')
  return parts
}

const whyNot = (text: string, lines: readonly RequestLine[]): NotSplit => {
  const words = lines.filter((line) => line.text !== '')
  if (words.length === 0) return { code: 'empty', message: 'There are no words in it. Paste the text of the request.' }
  const coded = words.filter((line) => encoded.test(line.text)).length
  if (coded * 2 > words.length || text.includes('\u0000'))
    return {
      code: 'encoded',
      message:
        'It cannot be split: most of it is encoded, as a mail program stores it. Open the mail and save its text.',
    }
  if (attached.test(text.slice(0, 200_000)))
    return {
      code: 'attached',
      message:
        'It cannot be split: nothing in it asks, and it speaks of an attachment. The questions may stand there: read the attachment.',
    }
  return {
    code: 'nothingAsked',
    message:
      'It cannot be split: no sentence was told that asks for information, by a question mark, a mark of a list or words of asking in English or Welsh. Read it, and ask the requester what is wanted if that is not clear.',
  }
}

/** So much is looked through for words on attachments. */
const mostLookedThrough = 200_000
const longer = 'It is longer than what is looked at: the rest of it is named as not looked at, and may ask more.'
const attachment = 'Check whether an attachment asks more: it speaks of one, and only this text was read.'
const fromPhrase = 'Nothing in it asks in so many words: what it names was taken for what is asked. Read it.'
const passedOn = 'The questions stand in a mail that was quoted or passed on: nothing is asked above it.'
/** Beyond so many mails nobody looks for the request. */
const mostMails = 20

/** What came of the mails of a request. */
interface Mails {
  readonly mail?: TakenMail
  readonly spans: readonly RequestPart[]
  readonly remarks: readonly string[]
}

/** A line that is not to be read. */
const unread = (line: RequestLine): RequestLine => ({ ...line, text: '' })

/** Reads the mail that was written last; where it asks nothing, what it quotes, then the mails below it. */
const readMails = (text: string, mails: readonly MailPart[]): Mails => {
  const tries = mails.slice(0, mostMails).flatMap(({ body }, index) => [
    { index, isQuoted: index > 0, lines: body.map((line) => (line.quoted ? unread(line) : line)) },
    { index, isQuoted: true, lines: body.map((line) => (line.quoted ? line : unread(line))) },
  ])
  let mail: TakenMail | undefined
  let chosen: (typeof tries)[number] | undefined
  for (const each of tries) {
    if (each.lines.every((line) => line.text === '')) continue
    const taken = takeMail(text, each.lines)
    const asks = taken.taken.questions.length > 0
    if (mail === undefined || asks) [mail, chosen] = [taken, each]
    if (asks) break
  }
  const isPassedOn = chosen?.isQuoted === true && (mail?.taken.questions.length ?? 0) > 0
  const read = new Set(chosen?.lines.filter((line) => line.text !== '').map(({ start }) => start))
  const apart = (lines: readonly RequestLine[], kind: RequestPartKind): readonly RequestPart[] =>
    lines.filter(({ start, end }) => end > start).map(({ start, end }) => ({ start, end, kind }))
  const spans = mails.flatMap(({ head, body }, index) => [
    ...apart(head, index === 0 || index === chosen?.index ? 'header' : 'quoted'),
    ...body
      .filter((line) => line.text !== '' && !read.has(line.start))
      .flatMap((line) => apart([line], index === 0 && isPassedOn && !line.quoted ? 'preamble' : 'quoted')),
  ])
  return {
    ...(mail && { mail }),
    spans: mail === undefined ? spans : [...spans, ...apart(mail.signature, 'signature'), ...mail.taken.spans],
    remarks: isPassedOn ? [passedOn] : [],
  }
}

/** A question as it is told. */
const questionOf = (
  { start, end, label, by, stems, columns, follows }: TakenQuestion,
  number: number,
  words: (span: Span) => PlacedWords & { readonly masked: number },
): SplitQuestion => {
  const own = words({ start, end })
  const over = stems.map(words)
  const headings = columns?.map((column) => oneLine(words(column).text))
  // Of a row to fill in, the headings say what is asked of it.
  const filled = by === 'row' && headings !== undefined ? `${own.text}: ${headings.slice(1).join(', ')}` : own.text
  const led = over.map(({ text: stem }) => (/[\p{L}\p{N})]$/u.test(stem) ? `${stem}:` : stem))
  return {
    number,
    ...(label === undefined ? {} : { label }),
    by,
    start: own.start,
    end: own.end,
    text: own.text,
    stems: over.map((stem) => ({ start: stem.start, end: stem.end, text: stem.text })),
    ...(follows === undefined ? {} : { follows: follows + 1 }),
    ...(headings === undefined ? {} : { columns: headings }),
    asked: oneLine([...led, filled].join(' ')),
    masked: [own, ...over].reduce((sum, { masked }) => sum + masked, 0),
  }
}

/**
 * Takes a request for information apart into its questions: numbered, lettered, in roman numbers, in bullets, in rows
 * of a table, in one line, or as sentences, each with the stems that it shares with others. What is no question
 * (headings of a mail, preamble, deadlines, wishes of delivery, signature, quoted mails) is left apart, and none of its
 * words are given. Names, addresses and numbers of people in the words that are given are replaced, as far as the
 * request itself tells them. It takes as long as the text is long.
 *
 * @param text - the request as it came: text or HTML, with whatever a mail program puts around it. The first 2,000,000
 *   characters are looked at, and 1,000 questions are told apart: what is beyond is a part `notLookedAt`
 * @returns questions in their order, with their places in `text`: where it is no HTML and nothing was replaced, the
 *   words of each are `text.slice(start, end)`. The parts follow one another from 0 to the end. `notSplit` says why
 *   there is no question
 * @throws {TypeError} when `text` is no text
 * @example
 * ```ts
 * const { questions } = splitRequest('For each lease please state: a) its end b) its rent\n\nRegards,\nA. Person')
 * questions.map(({ label }) => label) // => ['a', 'b']
 * questions[1]?.asked // => 'For each lease please state: its rent'
 * ```
 */
export const splitRequest = (text: string): SplitRequest => {
  const looked = requireText(text, 'splitRequest: text').slice(0, longest)
  const plain = plainRequest(looked)
  const lines = requestLines(plain.text)
  const { spans, mail, remarks } = readMails(plain.text, mailParts(lines))
  const found = mail?.taken.questions ?? []
  const { mask } = personalWords(plain.text, mail?.signed ?? [], mail?.closed ?? 0)
  const placed = ({ start, end }: Span): Span => ({
    start: plain.startOf(start),
    end: end > start ? plain.endOf(end - 1) : plain.startOf(start),
  })
  const wordsAt = (span: Span): PlacedWords & { readonly masked: number } => {
    const own = plain.text.slice(span.start, span.end)
    // What shows nothing may stand within an address, and hides it from patterns.
    const { text: words, masked } = mask(own.replaceAll(/\p{Cf}/gu, ''))
    return { ...placed(span), text: masked === 0 ? own : words, masked }
  }
  const questions = found.map((question, index) => questionOf(question, index + 1, wordsAt))
  const beyond: readonly RequestPart[] =
    text.length > looked.length ? [{ start: looked.length, end: text.length, kind: 'notLookedAt' }] : []
  const parts = [...spans, ...found.map(({ start, end }) => ({ start, end, kind: 'question' as const }))]
  return {
    form: plain.form,
    questions,
    parts: tiled([...parts.map((part) => ({ ...placed(part), kind: part.kind })), ...beyond], text.length),
    ...(questions.length === 0 ? { notSplit: whyNot(plain.text, lines) } : {}),
    remarks: [
      ...remarks,
      ...(mail?.byPhrase === true ? [fromPhrase] : []),
      ...(beyond.length > 0 || parts.some(({ kind }) => kind === 'notLookedAt') ? [longer] : []),
      ...(questions.length > 0 && attached.test(plain.text.slice(0, mostLookedThrough)) ? [attachment] : []),
    ],
  }
}
