import { remembered } from './remembered.js'

const longest = 1000

/** That nothing came, or before an answer was given: words of an answer that say that there was none. */
// bound: 1,000 characters, by endsOnly
const neverCame =
  /\b(?:no|not|never|without|before)(?: (?:an?|any|the|our|we|it|was|be|being|been|further|to)){0,4} answer\w*|\bclarif\w*(?:,? (?:and|but|was|were|has|been|sought|asked|requested|needed|required)){0,5},? (?:not|never)(?: (?:yet|been|fully)){0,2} (?:provided|supplied|given|answered)\b|\b(?:no|without)(?: \w+)? clarif\w*(?: (?:was|were|has|been|ever))* (?:provided|supplied|given)\b|\bbefore(?: \w+){0,3} (?:released|disclosed|provided|supplied)\b/gi
/** What was answered: whoever says it as well did not end the request without an answer. */
// bound: 1,000 characters, by endsOnly
const answers =
  /\b(?:refused|refusal|answered|released|disclosed|provided|supplied|granted|with?held|redact\w*|exempt\w*|exceptions?|vexatious|repeated)\b|\b(?:full|part|partial) disclosure\b|\b(?:information|info|data|details|documents|records) (?:was |were |has been )?(?:sent|given)\b|\bfull\b|\bncnd\b|\bneither confirm|\balready (?:available|accessible)\b|\bnot held\b|\b(?:none|nothing|no (?:information|data|records?|documents?))(?: (?:is|was|are|were))? held\b|\b(?:do|does|did) not hold\b|\b(?:sections?|sec|s)\.? ?(?:1[24]|2[1-9]|3\d|4[0-4])(?!\d)|\breg(?:ulation)?s?\.? ?1[23]\b/i
/** Where the information stands, or what else ended: "redirected to the website", "lapsed deadline". */
// bound: 1,000 characters, by endsOnly
const ofOthers =
  /\b(?:websites?|web ?pages?|online|publicly|published|deadlines?|targets?|time limits?|previous|earlier|q(?:uestions?)? ?\d+|decisions? (?:was )?withdrawn|(?:complaint|appeal|review|objection|consent|notice|question|item)s? (?:was |were )?(?:withdrawn|lapsed|cancelled))\b/i

/**
 * True for words of an ending that say nothing of an answer besides: "Withdrawn", "Lapsed: no clarification received",
 * "Transferred to the council", and not "Not held - transferred to the council". Only such words overrule the day on
 * which an answer went out.
 */
export const endsOnly: (words: string) => boolean = /* @__PURE__ */ remembered((words: string): boolean => {
  const said = words
    .slice(0, longest)
    .replaceAll(/[_\s]+/g, ' ')
    .replaceAll(neverCame, ' ')
  return !answers.test(said) && !ofOthers.test(said)
})
