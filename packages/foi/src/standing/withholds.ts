import { citedProvisions, type CitedProvision } from '../citations/cited-provisions.js'

/** That something is withheld, as who does it says it: not that it may be, and not what somebody else did. */
// bound: 4,000 characters, by sentencesOf.
const withheld =
  /\b(?:is|are|was|were|being|be|been) (?:\S+ ){0,3}(?:exempt(?:ed)?|withheld|refused|redacted)\b|^(?:\S+ ){0,4}exempt (?:from|under|by)\b|\bwe (?:\S+ ){0,3}(?:withhold|withheld|withholding|refuse|refused|refusing|rely|relied|relying|appl(?:y|ied|ying)|claim|claiming|engage)\b|\bthe (?:trust|council|board|authority) (?:(?:is|are) (?:\S+ ){0,2}(?:withholding|refusing|relying|applying)|withholds|refuses|relies|applies)\b|\b(?:we|the (?:trust|council|board|authority|icb)) (?:will|shall) (?:\S+ ){0,2}(?:refuse|withhold|rely on|reject|decline)\b|\bneither confirms? (?:n?or|and) den(?:y|ies)\b|\bexceeds? the (?:appropriate|costs?|18.hours?) limit\b|\bvexatious\b|\bnot (?:therefore )?(?:obliged|required) to comply\b/i
const hedged =
  /\b(?:may|might|can|if|where|when|whether|unless|should|some|certain|for example|such as|types? of|kinds? of|examples?)\b/i
const scottish = /\bfoi\(?s\)?a\b|\bscot(?:land|tish)\b|\beisrs?\b/i
/** Provisions by which something is withheld, or a request refused. */
const withholding: readonly CitedProvision['kind'][] = ['exemption', 'neither', 'ground']

/** The longest line of which every word is looked at, in characters. */
export const longestLine = 4000

/** The sentences of a line, of which so much is looked at. */
export const sentencesOf = (line: string): readonly string[] =>
  line.slice(0, longestLine).split(/(?<=[.!?;]) +(?=[A-Z"“(])/)

/** What a sentence withholds: the words that say so, and the provisions of the Act named with them. */
export interface Withheld {
  readonly words: string
  readonly provisions: readonly CitedProvision[]
}

/** What a sentence says is withheld, under a provision named in it; null where it only may be. */
export const withheldIn = (sentence: string): Withheld | null => {
  // bound: 4,000 characters, by sentencesOf.
  const found = withheld.exec(sentence)
  if (found === null) return null
  const end = found.index + found[0].length
  // "We can neither confirm" is done and not only possible, and "as of May" is a month.
  const before = sentence.slice(0, end).replace(/\bcan (?=(?:also |only )?(?:neither|confirm))/i, '')
  if (hedged.test(before.replaceAll(/(?<=\S )May\b/g, ''))) return null
  // bound: 4,000 characters, by sentencesOf.
  if (/\bunless\b|^\W*(?:\S+\s+){0,6}(?:if|where|when)\b/i.test(sentence.slice(end))) return null
  // The Scottish Act is numbered otherwise, and asks for other things.
  if (scottish.test(sentence)) return null
  const provisions = citedProvisions(sentence).filter(({ kind }) => withholding.includes(kind))
  return provisions.length === 0 ? null : { words: found[0], provisions }
}

/** Whether a line says that something is withheld, under a provision named in the same sentence. */
export const withholds = (line: string): boolean => {
  const whole = line.slice(0, longestLine)
  // bound: 4,000 characters, by the line above.
  return withheld.test(whole) && sentencesOf(whole).some((sentence) => withheldIn(sentence) !== null)
}
