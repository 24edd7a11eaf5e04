import { tidyHeading } from '@imt/core'
import { isDatabaseNone } from './days.js'
import { namesLaw } from './regime.js'
import { citesProvision, headsSections } from './section-column.js'

/** Headings of nothing but the law, or the procedure, under which a request was handled. */
// bound: 100 characters, by holdsLaws
const ofLaws =
  /\b(?:laws?|legislation|legislative|statutes?|regimes?|acts?)\b|\b(?:handled|dealt with|treated|processed|considered|answered|logged|recorded|made|asked|falls?|comes?) (?:under|as)\b|\b(?:under|which) (?:which|what|act|law)\b|\bunder$/i
/** Headings that may be of it, or of much else: some cell has to name a law by its name, and by nothing else. */
// bound: 100 characters, by holdsLaws
const ofKinds = /\b(?:types?|kinds?|routes?|what applies|procedures?|schemes?|foi|foia|eirs?|sars?)\b/i
/** What came of a request later, and who asked or dealt with it: none is its law. */
// bound: 100 characters, by holdsLaws
const ofOthers =
  /\b(?:follow(?:s|ed|ing)?|next|later|subsequent(?:ly)?|further|linked|links?|related|previous(?:ly)?|reviews?|appeals?|complain\w*|escalat\w*|ico|commissioner|tribunal|outcomes?|decisions?|results?|reasons?|why|teams?|departments?|dept|directorates?|divisions?|officers?|managers?|leads?|owners?|handlers?|applicants?|requesters?|requestors?|customers?|who|topics?|themes?|remarks?|notes?|comments?|action(?:s|ed)?)\b/i
/** What has types and kinds besides requests. */
// bound: 100 characters, by holdsLaws
const ofOtherKinds =
  /\b(?:information|data|records?|documents?|held|services?|units?|by|subjects?|categor\w*|ref\w*|numbers?|no|id|dates?)\b/i
const longestHeading = 100

/** A law by its name alone: "personal data" and "complaints" are topics, and "data protection" is a team. */
// bound: 80 characters, by holdsLaws
const nameOfLaw =
  /^(?:foi|foia|freedom of information(?: act)?|eirs?|environmental information regulations|foisa|eisrs?|d?sars?|subject access|dpa|data protection act|(?:uk )?gdpr|ahra|access to health records act)(?: requests?)?(?: (?:1990|2000|2002|2004|2018))?$/i
/** Longer cells are texts. */
const longestLaw = 80
const blank = /^(?:-|n\/?a|none|tbc|unknown)?$/i

/**
 * True for a column whose heading may be of the law that governs a request, and of which every cell that says anything
 * names one: requests under another law are not to be timed by the Act.
 *
 * @param texts - its cells, of so many rows as tell what it holds
 */
export const holdsLaws = (heading: string, texts: readonly string[]): boolean => {
  const words = tidyHeading(heading).replaceAll('_', ' ')
  if (words.length > longestHeading || ofOthers.test(words) || headsSections(words)) return false
  const isOfLaws = ofLaws.test(words)
  if (!isOfLaws && (!ofKinds.test(words) || ofOtherKinds.test(words))) return false
  const said = [...new Set(texts.map((text) => text.trim()))].filter(
    (text) => !blank.test(text) && !isDatabaseNone(text),
  )
  return (
    said.length > 0 &&
    said.every((text) => text.length <= longestLaw && namesLaw(text) && !citesProvision(text)) &&
    (isOfLaws || said.some((text) => nameOfLaw.test(text)))
  )
}
