import { bodiesLikePeople } from './bodies-like-people.data.js'
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
/** Two to four of them, in a group. */
export const name = String.raw`(${part}(?:[ \t]${part}){1,3})`
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

/** Verbs that go with people, and with no body. */
const ofPeople =
  'suspended|dismissed|disciplined|sacked|resigned?|married|off sick|on leave|on (?:sick|gardening|special) leave|' +
  'declared? (?:any |a |an |their |his |her )?(?:interests?|gifts?|hospitality|conflicts?)|earn(?:ed|s)?|' +
  'still employed|struck off|interviewed|arrested|convicted|made redundant|work(?:s|ed)? (?:here|for you|at the|in the|as an?)'
const ofOne = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:[Ww]as|[Ii]s|[Hh]as|[Hh]ad|[Dd]id|[Dd]oes|[Ww]ill|[Ww]ere|[Ww]hen did|[Ww]hy was)[ \t]${name}[ \t](?:been[ \t]|ever[ \t]|recently[ \t])?(?:${ofPeople})\b`,
  'gu',
)
/** A post before one word with a capital letter; the words of posts and things are none. */
// bound: 200,000 characters, by personalWords; each match is of 50 at most
const ofPost =
  /(?<![\p{L}\p{N}])(?:Nurse|Matron|Midwife|Councillor|Cllr\.?|Constable|Sergeant|Judge|Sister|Cpl|Sgt|Capt\.?|Captain|Major|Colonel)[ \t](?!(?:Call|Bank|Associates?|Practitioners?|Specialists?|Staffing|Rosters?|Rostering|Endoscopists?|Education|Training|Prescribers?|Led|Agency|Agencies|Consultants?|Managers?|Directors?|Leads?|Station|Recruitment|Services?|Incidents?|Trauma|Projects?|Works|Contracts?|Allowance|Allowances)\b)(\p{Lu}[\p{Ll}'’-]{2,30})/gu

const people =
  'staff|people|persons?|individuals?|employees?|colleagues?|consultants?|doctors?|nurses?|surgeons?|councillors?|' +
  'governors?|trustees?|clinicians?|patients?'
const ofTheirs =
  'salar(?:y|ies)|pay|remuneration|expenses|interests|diar(?:y|ies)|calendars?|e-?mails?|mailbox(?:es)?|inbox(?:es)?|' +
  'correspondence|letters|laptops?|devices|phones|cars?|leave|qualifications|job titles?'
/** Words that say that people are listed behind them. */
// bound: 200,000 characters, by personalWords; each match is of 230 at most
const listOfPeople = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:following|these|those|named)[ \t](?:named[ \t]|members?[ \t]of[ \t]|(?:\p{L}+[ \t])?)(?:${people})\b[^.?!\n:]{0,60}|(?:${ofTheirs})[ \t](?:of|for|sent by|from|to|between|belonging to)(?:[ \t](?:each of|all of|the following))?[ \t]?):[ \t]*(?:[-•*–·][ \t]*|\(?\w{1,2}[.)][ \t]*)?${name}(?=[ \t]*(?:[,;.?\n(-]|and\b|or\b|$))`,
  'gu',
)
/** What goes on in a list of names: a comma, a word or a line between two of them. */
const goesOnWith = new RegExp(
  String.raw`(?:[ \t]?\([^()\n]{0,60}\))?(?:,|;|[ \t](?:and|or|&)|,[ \t](?:and|or))?[ \t]*\n?[ \t]*(?:[-•*–·][ \t]*|\(?\w{1,2}[.)][ \t]*)?${name}(?=[ \t]*(?:[,;.?!\n()–-]|and\b|or\b|$))`,
  'uy',
)
/** So many names of one list are taken. */
const mostListed = 40

/** What stands before names that are those of bodies. */
// bound: 120 characters, by ofBodies
const beforeBodies =
  /\b(?:agenc(?:y|ies)|compan(?:y|ies)|suppliers?|firms?|consultanc(?:y|ies)|recruiters?|vendors?|contractors?|providers?|charit(?:y|ies)|brands?|makers?|manufacturers?|retailers?|hospitals?|wards?|universit(?:y|ies)|systems?|products?)\b[^.?!\n]{0,40}?(?:such as|like|including|e\.g\.|for example|named|called|:)[^.?!\n]{0,80}$/iu
/** A ward or building that has somebody's name. */
const isPlace =
  /^[ \t](?:wards?|buildings?|wing|unit|hospital|house|centre|clinic|theatres?|suite|room|block|awards?|prize|lecture|foundation|trust|library|university|college|school)\b/i
const ofBodies = (text: string, at: number): boolean => beforeBodies.test(text.slice(Math.max(0, at - 120), at))

/** The names behind a place that go on with a list. */
const listed = (text: string, from: number): readonly string[] => {
  const found: string[] = []
  let at = from
  while (found.length < mostListed) {
    goesOnWith.lastIndex = at
    const next = goesOnWith.exec(text)
    if (next === null) break
    found.push((next[1] ?? '').replace(/\.$/, ''))
    at = goesOnWith.lastIndex
  }
  return found
}

const isBody = (words: readonly string[]): boolean =>
  bodiesLikePeople.has(
    words
      .slice(0, 2)
      .map((each) => each.toLowerCase())
      .join(' '),
  )

/** Names that a text tells of, by the words about them or as given names go: each still to be held to be one. */
export const namesTold = (text: string): readonly string[] => {
  const found: string[] = []
  for (const pattern of [...told, ofOne, ofPost, listOfPeople])
    for (const match of text.matchAll(pattern)) {
      const [whole, ...names] = match
      for (const each of names as readonly (string | undefined)[]) found.push((each ?? '').trim())
      for (const each of listed(text, match.index + whole.length)) found.push(each)
    }
  for (const match of text.matchAll(run)) {
    const [words] = match
    const all = words.split(/[ \t]/)
    const from = all.findIndex((each, index) => index < all.length - 1 && givenNames.has(each.toLowerCase()))
    if (from === -1) continue
    const rest = all.slice(from)
    const post = rest.findIndex((each) => posts.has(each.toLowerCase()))
    const own = post === -1 ? rest : rest.slice(0, post)
    const end = match.index + words.length
    if (own.length < 2 || isBody(own) || ofBodies(text, match.index) || isPlace.test(text.slice(end, end + 20)))
      continue
    found.push(own.join(' '))
  }
  return found.filter((each) => each !== '' && !isBody(each.split(/[ \t]/)))
}
