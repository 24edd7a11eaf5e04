import { givenNames } from './given-names.data.js'

/** Runs of words with capital letters: what a person is called, among much else. */
const run =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]{1,30}(?:[ \t](?:(?:van|von|de|der|den|bin|ibn|ap|ferch|la|le|du|da)[ \t]){0,2}(?:(?:al|el)-)?\p{Lu}[\p{L}'’-]{0,30}\.?){1,5}/gu
/** Behind a given name these end a name; other words of bodies and places say that there is none. */
const posts = new Set(
  (
    'chief director head manager officer nurse consultant doctor engineer analyst administrator lead executive chair ' +
    'editor reporter'
  ).split(' '),
)

/** A word of a name, with what may stand before a family name in small letters. */
const part = String.raw`(?:(?:van|von|de|der|den|bin|ibn|ap|ferch|la|le|du|da)[ \t]){0,2}(?:(?:al|el)-)?\p{Lu}[\p{L}'’-]{0,30}\.?`
const name = String.raw`(${part}(?:[ \t]${part}){1,3})`
const anyName = String.raw`(${part}(?:[ \t]${part}){0,3})`
const about = String.raw`,?[ \t](?:(?:called|named|is|was)[ \t])?\(?`

const kin =
  'son|daughter|wife|husband|partner|spouse|mother|father|mum|mom|dad|parents?|brother|sister|child|baby|uncle|aunt|' +
  'grandson|granddaughter|grandmother|grandfather|grandma|grandad|nephew|niece|cousin|friend|neighbour|carer|client|' +
  'ward|relative|stepson|stepdaughter|fianc[ée]e?'
const roles =
  '[Jj]ournalist|[Rr]eporter|[Ee]ditor|[Rr]esearcher|[Ss]tudent|[Pp]atient|[Rr]esident|[Uu]ndersigned|[Cc]olleague|' +
  '[Nn]urse|[Dd]octor|[Ss]urgeon|[Mm]idwife|[Cc]onsultant|[Ee]mployee|[Cc]ouncillor|[Cc]llr|[Mm]ember|[Cc]hair|' +
  '[Dd]irector|[Mm]anager|[Oo]fficer|[Ss]ecretary|[Ee]xecutive|[Aa]pplicant|[Rr]equester|[Cc]laimant|[Cc]omplainant|' +
  '[Cc]onstituent|[Ss]olicitor|[Pp]orter|[Ee]ngineer|[Dd]eceased|[Pp]erson|[Ww]idow'

/** Words about a name that say that it is a person's: whom a request is from, for or about. */
const told: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er)[ \t](?:late[ \t])?(?:${kin})s?${about}${anyName}(?:[ \t]and[ \t]${anyName})?`,
    'gu',
  ),
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${roles})${about}${name}`, 'gu'),
  // bound: 200,000 characters, by personalWords; each match is of 200 at most
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:[Tt]ell|[Ii]nform|[Rr]eply to|[Rr]espond to|[Aa]ttention of|[Aa]ttn:?|[Cc]\/o|[Cc]are of|[Cc]ontact:?|[Ss]end (?:it|this|these|them|the (?:answer|response|reply|information)) to)[ \t]${name}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:[Ee]-?mails?|[Cc]orrespondence|[Ll]etters?|[Mm]essages?|[Cc]ommunications?)[ \t](?:sent[ \t]|received[ \t])?(?:between|from|to|with|by|of)[ \t]${name}(?:[ \t](?:and|to|or)[ \t]${name})?`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?:[Ii]ssued|[Aa]ssigned|[Aa]llocated|[Gg]iven|[Ll]oaned|[Ll]ent|[Bb]elonging|[Pp]aid) to|[Uu]sed by|(?:[Cc]ase|[Dd]eath|[Cc]omplaint|[Cc]laim|[Ss]alary|[Ee]xpenses|[Dd]ismissal|[Ss]uspension|[Cc]alendar|[Dd]iary) of)[ \t]${name}(?:,[ \t]${name})?(?:,?[ \t]and[ \t]${name})?`,
    'gu',
  ),
  // bound: 200,000 characters, by personalWords; each match is of 250 at most
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])${name},[ \t](?:your|our|the)[ \t][\p{L}\p{N} '’-]{0,60}\b(?:[Oo]fficer|[Dd]irector|[Cc]hief|[Hh]ead|[Mm]anager|[Nn]urse|[Cc]hair|[Ss]ecretary|[Ee]xecutive|[Cc]onsultant)\b`,
    'gu',
  ),
]

/** Names that a text tells of, by the words about them or as given names go: each still to be held to be one. */
export const namesTold = (text: string): readonly string[] => {
  const found: string[] = []
  for (const pattern of told)
    for (const [, ...names] of text.matchAll(pattern))
      for (const each of names as readonly (string | undefined)[]) found.push((each ?? '').trim())
  for (const [words] of text.matchAll(run)) {
    const all = words.split(/[ \t]/)
    const from = all.findIndex((each, index) => index < all.length - 1 && givenNames.has(each.toLowerCase()))
    if (from === -1) continue
    const rest = all.slice(from)
    const post = rest.findIndex((each) => posts.has(each.toLowerCase()))
    const own = post === -1 ? rest : rest.slice(0, post)
    if (own.length >= 2) found.push(own.join(' '))
  }
  return found.filter((each) => each !== '')
}
