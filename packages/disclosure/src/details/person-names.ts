/** Headings of columns that name persons. */
const persons =
  /\b(?:requesters?|requestors?|requested by|applicants?|complainants?|employees?|staff (?:name|member)s?|officers?|patients?|service users?|carers?|(?:first|last|given|family|full|middle) ?names?|forenames?|surnames?|next of kin|line managers?|managers?|owners?|authors?|approvers?|approved by|assigned to|allocated to|last (?:user|logged)|logged on|users?|user ?names?|contacts?|contact (?:name|person)s?|recipients?|delegates?|claimants?|sponsors?|sros?|leads?|directors?|clinicians?|consultants?|buyers?|signator(?:y|ies)|(?:budget|card) ?holders?|attendees?|(?:prepared|authorised|signed|submitted|completed|written) by|names? of (?:person|patient|employee|applicant|officer)s?)\b/i
/** A column that holds half a name. */
const halves = /\b(?:first|last|given|family|middle) ?names?\b|\bforenames?\b|\bsurnames?\b/i
/** What the columns hold that are about persons and name none. */
const noNames =
  /\b(?:number|no|count|id|ref(?:erence)?|date|age|grade|band|type|gender|group|total|email|e-mail|telephone|phone|department|title)\b/i

/** A heading that says that names stand below it, and not of what. */
const bareName =
  /^\W*(?:(?:full )?names?|staff|(?:staff )?members?|members? of staff|persons?|people|individuals?|colleagues?|post ?holders?)\W*$/i
/** Headings beside which a name is that of a person who is nobody's officer, or whose own affairs stand there. */
const privateBeside =
  /\b(?:grades?|bands?|salar(?:y|ies)|pay|d\.?o\.?b|dates? of birth|born|ages?|gender|sex|ethnicity|home address|(?:nhs|employee|staff|payroll|patient|assignment) (?:number|no|id)|national insurance|ni (?:number|no)|absence|sickness|leave|line manager)\b/i
/** Headings beside which it is that of somebody in a post, as in a list of whom to ask. */
const postBeside =
  /\b(?:job ?titles?|roles?|posts?|positions?|e-?mails?|tele?phones?|phones?|tel|mobile|ext(?:ension|n)?|ddi|direct (?:line|dial|number)|dial|landline|contact (?:number|no|details?))\b/i

/** Words in the names of bodies, teams and posts: no person is called so. */
const bodies = new Set([
  ...['ltd', 'limited', 'plc', 'llp', 'inc', 'gmbh', 'uk', 'nhs', 'trust', 'council', 'university', 'hospital'],
  ...['hospitals', 'group', 'services', 'service', 'solutions', 'systems', 'company', 'co', 'partners', 'partnership'],
  ...['consulting', 'centre', 'college', 'school', 'society', 'charity', 'care', 'health', 'medical', 'team', 'desk'],
  ...['department', 'directorate', 'division', 'office', 'officer', 'manager', 'director', 'head', 'lead', 'chief'],
  ...['executive', 'nurse', 'doctor', 'consultant', 'engineer', 'analyst', 'administrator', 'assistant', 'support'],
  ...['finance', 'procurement', 'information', 'technology', 'it', 'ict', 'estates', 'facilities', 'ward', 'clinic'],
  ...['unit', 'site', 'house', 'building', 'stock', 'store', 'spare', 'shared', 'generic', 'public', 'media', 'press'],
  ...['reception', 'switchboard', 'switch', 'helpline', 'helpdesk', 'enquiries', 'records', 'complaints', 'customer'],
  ...['operations', 'network', 'networks', 'server', 'servers', 'digital', 'security', 'governance', 'management'],
  ...[
    'community',
    'healthcare',
    'clinical',
    'hub',
    'main',
    'hours',
    'out',
    'on',
    'call',
    'duty',
    'line',
    'road',
    'street',
  ],
  ...[
    'north',
    'south',
    'east',
    'west',
    'central',
    'payroll',
    'recruitment',
    'training',
    'projects',
    'project',
    'applications',
  ],
  ...[
    'application',
    'telephony',
    'telecoms',
    'infrastructure',
    'development',
    'data',
    'freedom',
    'communications',
    'contracts',
  ],
  ...[
    'accounts',
    'legal',
    'library',
    'pharmacy',
    'radiology',
    'pathology',
    'maternity',
    'emergency',
    'outpatients',
    'theatres',
  ],
  ...[
    'patient',
    'patients',
    'staff',
    'access',
    'board',
    'committee',
    'pool',
    'room',
    'lab',
    'laboratory',
    'practice',
    'surgery',
  ],
  ...['member', 'user', 'account', 'journalist', 'business', 'individual', 'commercial', 'organisation', 'researcher'],
  ...[
    'not',
    'none',
    'unknown',
    'various',
    'all',
    'the',
    'and',
    'of',
    'for',
    'personal',
    'data',
    'redacted',
    'withheld',
  ],
])

const nameWord = /^(?:[A-Z][a-z]{1,20}|[A-Z]\.?|(?:O'|Mc|Mac|De|Van|St)[A-Z]?[a-z]{1,20})(?:-[A-Z][a-z]{1,20})?$/
const titled =
  /^(?:mr|mrs|miss|ms|mx|dr|prof|professor|sir|dame|rev)\.? ([A-Z][\p{L}'’.-]{0,30}(?: [A-Z][\p{L}'’.-]{0,30}){0,3})$/iu

/** A label of a person within a cell, and a name behind it: "EPR (sponsor: Jane Example)". */
const label =
  /\b(?:(?:sponsors?|leads?|owners?|managers?|contacts?|authors?|approvers?|sro|requesters?|users?)\s?:|(?:requested|approved|authorised|prepared|written|owned) by\b)/gi
const namedNext = /^\s{0,3}([A-Z][A-Za-z'’-]{0,30}\.?(?:\s[A-Z][A-Za-z'’-]{0,30}\.?){1,3})/

/** A name in capitals as a name: "SMITH, Jane". Letters that stand for a body are short, or have no vowel. */
const withoutCapitals = (word: string): string =>
  /^[A-Z][A-Z'-]{2,20}$/.test(word) && /[AEIOUY]/.test(word)
    ? word.toLowerCase().replaceAll(/(?:^|['-])[a-z]/g, (letters) => letters.toUpperCase())
    : word

const wordsOf = (text: string): readonly string[] =>
  text
    .trim()
    .replaceAll('’', "'")
    .replace(/^([^,]{1,40}), /, '$1 ')
    .split(/\s+/)
    .map(withoutCapitals)

const isOfBody = (word: string): boolean => bodies.has(word.replaceAll(/\W/g, '').toLowerCase())

/** What stands behind a name in the same cell: a post in brackets, a number, an address. */
// bound: 200 characters, by personNameCells
const behindName =
  /\s{0,3}(?:[(,;:–-]\s{0,3})?(?:tel(?:ephone)?|ext|x|ddi|phone|mob(?:ile)?|e-?mail)?[.:]?\s{0,3}(?:\(?[+0]\d[\d ()-]{6,20}|\d{4,6}|[\w.+-]{1,64}@[\w.-]{3,64})\s{0,3}\)?\s*$/i

/** True where a text is a name as persons have it: two to four capitalised words, none of them of a body or a post. */
const isName = (text: string, least: number): boolean => {
  const words = wordsOf(text)
  if (words.length < least || words.length > 4) return false
  return words.every((word) => nameWord.test(word) && !isOfBody(word)) && words.some((word) => word.length > 2)
}

/** True for a name of two words or more, none of them of a body or a post. */
export const isNameOfPerson = (text: string): boolean => isName(text, 2)

/** True for a name with its title: `Mrs A Smith`. */
const isTitled = (text: string): boolean => {
  const [, name] = titled.exec(text.trim().replaceAll(/\s+/g, ' ')) ?? []
  return name !== undefined && !name.split(' ').some(isOfBody)
}

/** True for a text in which a name stands behind a label of a person. */
const isLabelled = (text: string): boolean => {
  const looked = text.slice(0, 5000)
  return [...looked.matchAll(label)].some(({ index, 0: words }) => {
    const from = index + words.length
    const [, name = ''] = namedNext.exec(looked.slice(from, from + 140)) ?? []
    return isName(name.replace(/\.$/, ''), 2)
  })
}

/** A label, in a text, of a person who is in it as a private one: whoever asked, complained, or was treated. */
const privately =
  /\b(?:requesters?|requestors?|applicants?|complainants?|claimants?|patients?|service users?|employees?|data subjects?|next of kin)(?:['’]s)?(?: (?:full )?name)?\s?:/gi

/** Returns how many names of private persons a text holds, each behind its label: "Requester: Ann Example". */
export const privateNamesIn = (text: string): number => {
  const looked = text.slice(0, 20_000)
  return [...looked.matchAll(privately)].filter(({ index, 0: words }) => {
    const from = index + words.length
    const [, name = ''] = namedNext.exec(looked.slice(from, from + 140)) ?? []
    // A sentence ends behind a name; an initial has its full stop within it.
    const [whole = ''] = name.split(/(?<=[a-z])\.(?:\s|$)/)
    return isTitled(whole) || isName(whole, 2)
  }).length
}

/** True where a heading says that its column names persons, by itself or by what stands beside it. */
export const namesPersons = (heading: string, beside: readonly string[] = []): boolean =>
  (persons.test(heading) && (!noNames.test(heading) || halves.test(heading))) ||
  (bareName.test(heading) && beside.some((other) => privateBeside.test(other)))

/** True where names stand beside posts, and may be those of officers who are published. */
const namesOfficers = (heading: string, beside: readonly string[]): boolean =>
  bareName.test(heading) && beside.some((other) => postBeside.test(other))

/** So many of the cells that are not empty must look like names. */
const share = 0.6

/**
 * Returns which cells of a column name persons. Where the heading is one of persons (`Name` is one beside a grade or a
 * telephone) and most cells look like names: all that do. Elsewhere: those with a title or the label of a person.
 */
export const personNameCells = (
  heading: string,
  cells: readonly string[],
  beside: readonly string[] = [],
): readonly number[] => {
  const filled = cells.flatMap((text, row) => (text.trim() === '' ? [] : [{ text, row }]))
  const titledRows = filled.filter(({ text }) => isTitled(text) || isLabelled(text)).map(({ row }) => row)
  if (!namesPersons(heading, beside) && !namesOfficers(heading, beside)) return titledRows
  const least = halves.test(heading) ? 1 : 2
  const named = filled
    .filter(({ text }) => {
      const name = text.slice(0, 200).replace(behindName, '')
      return isName(name, least) || isTitled(name)
    })
    .map(({ row }) => row)
  return named.length >= share * filled.length ? named : titledRows
}
