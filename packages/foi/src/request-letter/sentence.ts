import { sentencesOf, type Line } from '../letter/line.js'

/** A sentence of a letter, with its line. */
export interface LetterSentence {
  readonly text: string
  /** The same without the points of decimals, which end no clause. */
  readonly flat: string
  readonly line: Line
}

/** So many characters of a sentence are looked at. */
const longest = 2000
/** So many sentences of a letter are looked at. */
const most = 2000

/** The sentences of a letter that are looked at for what it is and says. */
export const letterSentences = (lines: readonly Line[]): readonly LetterSentence[] =>
  lines
    .flatMap((line) =>
      sentencesOf(line.text).map((sentence) => {
        const text = sentence.slice(0, longest)
        return { text, flat: text.replace(/(?<=\d)\.(?=\d)/g, ','), line }
      }),
    )
    .slice(0, most)

/** What is said of a case that may come. */
export const isConditional = (text: string): boolean =>
  /^(?:if|should|where|unless|in the event|when)\b|\b(?:if (?:you|we|the|this|it|your|any|no|payment|nothing)|unless|should you|may (?:need|also|be|have)|might|in case)\b/i.test(
    text,
  )
