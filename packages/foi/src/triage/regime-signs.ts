import { environment } from '../refusal/asked-words.js'

/** Under which law, or none, a question falls by its words. */
export type TriageRegime = 'FOI' | 'EIR' | 'SAR' | 'business as usual'

/** A regime with the words that led to it. */
export interface RegimeSigns {
  readonly regime: TriageRegime
  /** The words of the request that led there; empty where nothing pointed away from the Act. */
  readonly evidence: readonly string[]
  /** Others that the words allow. */
  readonly alternatives: readonly { readonly regime: TriageRegime; readonly evidence: readonly string[] }[]
  /** Why, as a sentence. */
  readonly message: string
}

const own =
  /\b(?:my (?:own )?(?:medical |health |patient |personal |hospital |hr |employment |personnel )?(?:records?|notes|data|information|file|scans?|results?|appointments?|complaint|referral|treatment)|(?:information|data|records?|everything|documents) (?:that )?(?:you |the trust )?(?:holds? |have |held )?(?:about|on|relating to|concerning) me\b|\b(?:hold|held|holds|have|keep|kept|store|stored)\b[^.?!]{0,40}\b(?:about|on|relating to|concerning) (?:me|myself)\b|subject access|my (?:late )?(?:mother|father|son|daughter|wife|husband|partner|child)(?:['’]s)? (?:medical |health )?(?:records?|notes))\b/gi
const further =
  /\b(?:greenhouse gas\w*|net zero|weee|(?:e-?|recycled )waste|recycl(?:ed|ing)|(?:energy|electricity|water|fuel) (?:usage|consumption|efficiency)|electricity use|air quality|biodiversity|water quality)\b/gi
const environmental = new RegExp(environment.source, 'gi')
const usual =
  /\b(?:opening (?:hours|times)|visiting (?:hours|times)|how do i (?:book|cancel|change|apply|pay|complain|contact|park)|book(?:ing)? an appointment|car park(?:ing)? charges for visitors|job vacanc(?:y|ies) (?:are|is) (?:open|advertised)|how (?:do|can) (?:i|we) (?:tender|bid|become a supplier|apply)|arrange a (?:call|meeting|demo)|interested in (?:a demo|our (?:products?|services?))|would you like to (?:buy|try))\b/gi

const wordsOf = (pattern: RegExp, text: string): readonly string[] => [
  ...new Set([...text.slice(0, 4000).matchAll(pattern)].map(([words]) => words.toLowerCase())),
]

const because: Readonly<Record<TriageRegime, string>> = {
  SAR: 'It asks for what is held about the one who asks, or about a person close to them: that is answered under data protection law or the Access to Health Records Act, once it is known who asks. Section 40(1) of the Act keeps it apart.',
  EIR: 'It asks about the environment: the Regulations apply to that, and know neither section 12 nor section 21.',
  'business as usual': 'It asks what is told every day without the Act: answer it as such, within the time of the Act.',
  FOI: 'Nothing in its words points away from the Act.',
}

/**
 * Returns under which law a question falls by its words. The Act is what is left where nothing points elsewhere.
 *
 * @param text - the question with its stems; the first 4,000 characters are looked at
 */
export const regimeSigns = (text: string): RegimeSigns => {
  const met = (
    [
      ['SAR', wordsOf(own, text)],
      ['EIR', [...new Set([...wordsOf(environmental, text), ...wordsOf(further, text)])]],
      ['business as usual', wordsOf(usual, text)],
    ] as const
  ).filter(([, words]) => words.length > 0)
  const [first, ...others] = met
  if (first === undefined) return { regime: 'FOI', evidence: [], alternatives: [], message: because.FOI }
  return {
    regime: first[0],
    evidence: first[1],
    alternatives: [
      ...others.map(([regime, evidence]) => ({ regime, evidence })),
      { regime: 'FOI' as const, evidence: [] },
    ],
    message: because[first[0]],
  }
}
