/** What a mail begins with, or a mail client writes above what it quotes. */
const ofMail = /^(?:(?:> ?)*(?:from|subject|sent|to|date):|.{0,200}\bwrote:[ \t]*\r?$)/im
const quoted = /^>[> ]*\S/gm
/** Lines below each other with the mark: an answer to a mail, though nothing above it says whose. */
// bound: 100,000 characters, by quotesMail
const several = /^>[> ]*[^\s>][^\n]*\n>[> ]*[^\s>][^\n]*\n>[> ]*[^\s>]/m
const marks = /^>(?:[> ]*>)?/

/** True for a mail in which several lines are quoted with a `>` before each. */
export const quotesMail = (text: string): boolean => {
  const sample = text.slice(0, 100_000)
  return several.test(sample) || (ofMail.test(sample) && (sample.match(quoted)?.length ?? 0) > 1)
}

/** A line without the marks by which a mail quotes it; what stands behind them keeps its place. */
export const withoutQuoteMarks = (line: string): string => line.replace(marks, (found) => ' '.repeat(found.length))
