import { comparedText } from './compare-texts.js'
import { name } from './names-told.js'

/** Words in which who asks says who it is, in a sentence or over the questions. */
const told: readonly RegExp[] = [
  // "held about me, X"
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:about|on|of|concerning|regarding|to) (?:me|myself)[,:]?[ \t]\(?${name}`,
    'gu',
  ),
  // "Request for information from X", "Request by X about"
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:[Rr]equest|REQUEST)(?:[ \t](?:for|FOR)[ \t](?:[Ii]nformation|INFORMATION|[Dd]isclosure))?[ \t](?:made[ \t]|sent[ \t]|submitted[ \t])?(?:from|by|FROM|BY)[ \t]${name}`,
    'gu',
  ),
  // "I, X of 4 Any Street"
  new RegExp(String.raw`(?<![\p{L}\p{N}])I,[ \t]${name}(?=,|[ \t](?:of|from|at)\b)`, 'gu'),
  // "Please send X the number"
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:[Ss]end|[Gg]ive|[Ff]orward|[Pp]rovide|[Ee]-?mail|[Ss]upply)[ \t]${name}(?=[ \t](?:the|a|an|all|any|your|this|details|copies)\b)`,
    'gu',
  ),
  // "It's X here again"
  new RegExp(String.raw`(?<![\p{L}\p{N}])[Ii]t(?:['’]s| is)[ \t]${name}(?=[ \t](?:here|again)\b|, again\b)`, 'gu'),
]
/** "FOI request - X - laptops": in the place of the name the matter may stand as well. */
const headed = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:FOIA?|EIR|[Ii]nformation|INFORMATION)[ \t](?:[Rr]equest|REQUEST)[ \t]{0,2}[-–—:|][ \t]{0,2}${name}(?=[ \t]{0,2}(?:[-–—:|]|\n|$))`,
  'gu',
)
/** "- X" or "— X, Leeds" as the last line, below a sentence that has ended. */
const signedWithDash = new RegExp(String.raw`^[-–—~]{1,2}[ \t]*${name}(?:,.{0,60})?$`, 'u')
const sentenceEnd = /[.?!]["')\]]?$/

/** True for words that name neither a thing nor what is asked of one. */
const isOfNoMatter = (words: string): boolean => {
  const { subjects, forms } = comparedText(words)
  return subjects.size === 0 && forms.size === 0
}

/** Names of who asks, as a text tells them by the words around: each still to be held to be one. Linear in the text. */
export const requesterTold = (text: string): readonly string[] => {
  const found: string[] = []
  for (const pattern of told) for (const [, words = ''] of text.matchAll(pattern)) found.push(words)
  for (const [, words = ''] of text.matchAll(headed)) if (isOfNoMatter(words)) found.push(words)
  const [last = '', before = ''] = text
    .slice(-2000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reverse()
  const [, signed] = signedWithDash.exec(last) ?? []
  if (signed !== undefined && sentenceEnd.test(before) && !/^[-–—~]/.test(before) && isOfNoMatter(signed))
    found.push(signed)
  return found
}
