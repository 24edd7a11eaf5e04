import { lowerCaseNames } from './lower-case-names.js'
import { namesTold } from './names-told.js'
import { numberSigns } from './number-signs.js'
import { requesterTold } from './requester-told.js'

/** What a request tells of who sent it, so that it can be left out wherever else it stands. */
export interface PersonalWords {
  /** Returns a text with marks such as `[name]` in the place of what tells of a person, and how many there are. */
  mask(text: string): { readonly text: string; readonly masked: number }
}

/** It may be broken behind the "@" where a line ends, and have words in quotation marks before it. */
const address =
  /(?:"[^"\n@]{1,64}"|(?<![\w.%+'-])[\w.%+'-]{1,64})@(?:\s{1,3}(?=[\w-]{1,63}\.[a-z]{2}))?[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}/g
const telephone =
  /(?<![\w.,£/-])(?:\+\d{1,3}[ .-]?(?:\(0\)[ .-]?)?|\(?0)\d{2,5}\)?(?:[ .-]?\d{2,6}){1,4}(?![\w/]|[.,-]\d)/g
/** "+353 1 555 0199", and "00 44" before the rest. */
const telephoneAbroad =
  /(?<![\w.,£/-])(?:\+|00[ .-]?)\d{1,3}[ .-](?:\(0\)[ .-]?)?\d{1,5}(?:[ .-]\d{2,6}){1,4}(?![\w/]|[.,-]\d)/g
/** No size of a memory, no ordinal and no hour: an "i7 8GB" is a computer. */
const postcode = /\b[a-z]{1,2}\d[a-z\d]? ?\d(?!(?:gb|tb|mb|kb|st|nd|rd|th|am|pm)\b)[a-z]{2}\b/gi
const nhsNumber = /(?<![\d.,£-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d,.-]?\d)/g
const street =
  /\b(?:(?:[Ff]lat|[Uu]nit|[Aa]partment) \w{1,6},? )?\d{1,4}[A-Za-z]?,? (?:\p{Lu}[\p{L}'’-]{1,20} ){1,3}(?:[Ss]treet|[Rr]oad|[Ll]ane|[Aa]venue|[Cc]lose|[Dd]rive|Way|Place|Crescent|Court|Terrace|Gardens?|Square|Hill|Grove|Row|Walk|Mews|Rd|St|Ave)\b/gu
/** All of what somebody calls their address, to the end of the sentence: names of houses have no form. */
const ownAddress =
  /(?<=\b[Mm]y (?:home |postal |postal and home |own |house )?address(?: is:?|:|,) ?)(?=[\p{Lu}\d[])(?:\b(?:Mr|Mrs|Ms|Dr|St|Rd|Ave|Prof|\p{Lu})\.|[^.?!]){2,200}/gu
const titled =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev|Lord|Lady)\.? (?:\p{Lu}[\p{L}'’-]{0,30}\.? ?){1,3}(?<=[\p{L}'’.-])/gu
const handle = /(?<![\w@/.])@\w{2,30}\b/g
/** An address as some write it to hide it from machines. */
const spelledAddress =
  /(?<![\w.-])[\w.-]{1,64}[ \t]?[[({][ \t]?at[ \t]?[\])}][ \t]?[\w-]{1,63}(?:[ \t]?(?:\.|[[({][ \t]?dot[ \t]?[\])}])[ \t]?[\w-]{1,63}){0,4}/gi
const profile =
  /(?:linkedin\.com\/in|twitter\.com|x\.com|facebook\.com|instagram\.com|whatdotheyknow\.com\/user)\/[\w.%-]{1,80}/gi
const insurance = /\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g
const birth =
  /\b(?:born|d\.?o\.?b\.?|date of birth)(?: on| is)?:?[ \t]{0,3}\d{1,2}(?:[./-]\d{1,2}[./-]\d{2,4}|(?:st|nd|rd|th)?(?: of)? [a-z]{3,9},? \d{4})\b/gi
const account =
  /\b(?:sort code|(?:account|passport|hospital|patient)(?: number| no\.?)?):?[ \t]{1,3}(?:\d{6,12}|\d{2}-\d{2}-\d{2})\b/gi
const ownReference =
  /\b(?:my|our) ref(?:erence)?(?: (?:number|no\.?))?(?: is)?:?[ \t]{1,3}(?=[a-z/_-]{0,20}\d)[\w/-]{2,40}/gi

const signs: readonly (readonly [RegExp, string])[] = [
  [profile, '[name]'],
  [address, '[e-mail address]'],
  [spelledAddress, '[e-mail address]'],
  [insurance, '[number]'],
  [account, '[number]'],
  [birth, '[date of birth]'],
  [ownReference, '[reference]'],
  ...numberSigns,
  [nhsNumber, '[number]'],
  [telephoneAbroad, '[telephone number]'],
  [telephone, '[telephone number]'],
  [ownAddress, '[address]'],
  [street, '[address]'],
  [postcode, '[postcode]'],
  [titled, '[name]'],
  [handle, '[name]'],
]

/** Words in the names of bodies, teams, posts, places and things: they tell of nobody, and are asked about. */
const ordinary = new Set(
  (
    'ltd limited plc llp inc uk nhs trust council university hospital hospitals group services service solutions ' +
    'systems system company partners partnership consulting centre college school society charity care health medical ' +
    'team desk department directorate division office officer manager director head lead chief executive nurse doctor ' +
    'consultant engineer analyst administrator assistant support finance procurement information technology it ict ' +
    'digital data estates facilities unit site house building public media press member user account journalist ' +
    'business individual commercial organisation researcher research student editor reporter freedom act request ' +
    'foi regards thanks the and of for from to sent date subject with kind best yours faithfully sincerely dear sir ' +
    'madam england wales scotland ireland london monday tuesday wednesday thursday friday saturday sunday january ' +
    'february march april june july august september october november december england british united kingdom ' +
    'infirmary foundation institute academy associates technologies technology labs international global ' +
    'account sales marketing senior junior policy project campaign news daily times limited mobile phone email web ' +
    'website address tel telephone street road lane outlook gmail hotmail yahoo mail info admin enquiries contact iphone ' +
    'ipad android samsung on in at by wrote my name is am your our network windows microsoft software hardware printer ' +
    'server servers laptop laptops contract contracts cyber security clinical coding community mental nursing surgery ' +
    'surgical emergency theatre theatres pathology radiology pharmacy maternity children adult women records outpatients ' +
    'outpatient corporate human resources board ward acute primary customer relationship management solution committee ' +
    'audit explorer internet protection record records risk owner senior guardian caldicott asset strategy policy plan'
  ).split(' '),
)
/** Words with which a question begins, and which are names too. */
const beginsQuestion = new Set(['will', 'may', 'can', 'do', 'mark', 'bill'])

/** Words in other letters: among Latin ones they are a name, as often as not. */
const otherScript = /(?:(?!\p{Script=Latin})\p{L}){2,60}(?:[ \t](?:(?!\p{Script=Latin})\p{L}){2,60}){0,3}/gu
const latin = /\p{Script=Latin}/gu
const word = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}'’-]{0,60}/gu
/** Some write their names without accents. */
const withoutAccents = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '')
const initial = /^\p{Lu}\.?$/u
/** A word before a family name that may be the given name of an initial. */
const givenBefore = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{M}'’-]{0,30}\.?)([ \t])(?=\[name\])/gu
const possessive = /^(.{1,60}?)(['’]s)$/u
const nameWord = /^(?:(?:(?:al|el)-)?\p{Lu}[\p{L}'’-]{1,30}|\p{Lu}\.?)$/u
/** What stands before a family name in small letters. */
const particles = new Set('van von de der den bin ibn ap ferch la le du da'.split(' '))
const plainWord = /^[\p{L}'’-]{2,30}$/u

/** The words of a name where a text is one, as persons have it: one to four words, none of a body or post. */
export const nameIn = (text: string, mayBeLower: boolean): readonly string[] => {
  const words = text
    .slice(0, 120)
    .replace(/^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev)\.? /i, '')
    // bound: 120 characters, by nameIn
    .replace(/\s*(?:<.*|\(.*|\[.*|,.*| [|–-] .*)$/, '')
    .replaceAll(/["*_]/g, '')
    .trim()
    .split(/\s+/)
  const isName = (word: string): boolean => nameWord.test(word) || (mayBeLower && plainWord.test(word))
  const own = words.filter((word) => !particles.has(word))
  if (own.length === 0 || own.length > 4 || words.length > 6 || !own.every(isName)) return []
  return own.some((word) => ordinary.has(word.toLowerCase().replaceAll(/\W/g, ''))) ? [] : own
}

/** So many words of names are looked for. */
const mostNames = 40

// bound: 200,000 characters, by personalWords; each match is of 250 at most
const introduced =
  /(?<![\p{L}\p{N}])(?:[Mm]y name is|[Mm]y name['’]s|I am called|[Oo]n behalf of|[Ss]igned|[Rr]equester(?:['’]s)?(?: name)?:|[Ff]ull [Nn]ame:|[Nn]ame:|[Ss]urname:|[Ff]orenames?:|[Rr]egards,?|[Ss]incerely,?|[Ff]aithfully,?|[Tt]hanks,?|[Ww]ishes,?|I am|I['’]m|[Tt]his is|[Ff]y enw i yw|[Ff]rom:|[Tt]o:|[Cc]c:|[Rr]eply-[Tt]o:)[ \t]{1,4}["*]?((?:\p{Lu}[\p{L}'’-]{0,30}\.?[ \t]?){1,4})/gu
/** As some write who take no pains with capital letters. */
const introducedLower =
  /(?<![\p{L}\p{N}])(?:my name is|my name['’]s|i am called|fy enw i yw)[ \t]{1,4}(\p{L}[\p{L}'’-]{0,30}(?:[ \t]\p{L}[\p{L}'’-]{0,30}){0,3})/giu
/** With these a name ends that has no capital letters. */
const goesOn = new Set('i a an not who please could would want live work as ac dw rwy'.split(' '))
const wroteBy = /(?:,|\d)[ \t]((?:\p{Lu}[\p{L}'’-]{1,30}[ \t]){1,4})(?:<|wrote|\(|via\b)/gu
// bound: 200,000 characters, by personalWords; each match is of 130 at most
const invited = /\bI,[ \t]((?:\p{Lu}[\p{L}'’-]{1,30}[ \t]?){1,4}),/gu

/**
 * Learns from a request what tells of who sent it.
 *
 * @param text - the request in plain text
 * @param signed - lines in which a name may stand by itself: those after the closing words, and the last ones
 * @param closed - how many of these stand right after closing words
 */
export const personalWords = (text: string, signed: readonly string[], closed: number): PersonalWords => {
  const names = new Set<string>()
  const initials = new Set<string>()
  const add = (words: readonly string[]): void => {
    if (words.length > 1) for (const each of words) if (initial.test(each)) initials.add(each.charAt(0))
    for (const word of words) {
      const plain = word.replaceAll(/[.,]|['’]s$/g, '')
      if (plain.length >= 2 && names.size < mostNames && !ordinary.has(plain.toLowerCase())) names.add(plain)
    }
  }
  const looked = text
    .slice(0, 200_000)
    .replaceAll(/\p{Cf}/gu, '')
    .normalize('NFC')
  for (const pattern of [introduced, wroteBy, invited])
    for (const [, found = ''] of looked.matchAll(pattern)) add(nameIn(found.trim(), false))
  for (const [, found = ''] of looked.matchAll(introducedLower)) {
    const words = found.split(/[ \t]/)
    const end = words.findIndex((each) => ordinary.has(each.toLowerCase()) || goesOn.has(each.toLowerCase()))
    add(nameIn(words.slice(0, end === -1 ? 2 : end).join(' '), true))
  }
  for (const found of lowerCaseNames(looked)) add(nameIn(found.join(' '), true))
  // A name may be broken at the end of a line.
  for (const found of namesTold(looked.replaceAll(/[ \t]?\n[ \t]?(?=\S)/g, ' '))) add(nameIn(found, false))
  for (const [found] of looked.matchAll(titled)) add(nameIn(found.trim(), false))
  for (const found of requesterTold(looked)) add(nameIn(found, false))
  signed.forEach((line, index) => {
    add(nameIn(line.normalize('NFC'), index < closed))
  })
  for (const [found] of looked.matchAll(address)) {
    const [local = ''] = found.split('@')
    const parts = local.split(/[._\s"-]+/).filter((part) => /^\p{L}{2,30}$/u.test(part))
    if (parts.length >= 2 && !parts.some((part) => ordinary.has(part.toLowerCase())))
      add(parts.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1).toLowerCase()}`))
  }
  const isLatin = (looked.match(latin)?.length ?? 0) > (looked.match(otherScript)?.join('').length ?? 0)
  const ways = new Set(
    [...names]
      .map(withoutAccents)
      .flatMap((name) => [name, name.toUpperCase(), `${name.charAt(0).toUpperCase()}${name.slice(1)}`]),
  )
  return {
    mask: (given) => {
      let masked = 0
      let out = given
      for (const [pattern, mark] of signs)
        out = out.replaceAll(pattern, () => {
          masked += 1
          return mark
        })
      if (isLatin)
        out = out.replaceAll(otherScript, () => {
          masked += 1
          return '[name]'
        })
      if (ways.size > 0)
        out = out
          .replaceAll(word, (found, at: number) => {
            const [, name = found, more = ''] = possessive.exec(found) ?? []
            if (!ways.has(withoutAccents(name)) || (at === 0 && beginsQuestion.has(name.toLowerCase()))) return found
            masked += 1
            return `[name]${more}`
          })
          .replaceAll(givenBefore, (found, before: string, _space: string, at: number, whole: string) => {
            const isMid = /[\p{Ll},;:(]["'(]?[ \t\n]$/u.test(whole.slice(Math.max(0, at - 4), at))
            if (
              initials.size === 0 ||
              (!initials.has(before.charAt(0)) && !isMid) ||
              ordinary.has(before.toLowerCase())
            )
              return found
            return `[name] `
          })
          .replaceAll(/\[name\](?:[ \t]\[name\])+/g, '[name]')
      return { text: out, masked }
    },
  }
}
