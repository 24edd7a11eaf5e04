import { environment } from '../refusal/asked-words.js'
import { heldAboutAsker } from './held-about-asker.js'

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

// bound: 4,000 characters, by wordsOf
const further =
  /\b(?:greenhouse gas\w*|net zero|weee|(?:e-?|recycled )waste|recycl(?:ed|ing)|landfill|(?:energy|electricity|water|fuel|gas|oil) (?:usage|use|consumption|consumed|used|efficiency)|energy performance|energy certificates?|air quality|biodiversity|(?:drinking )?water (?:quality|tests?|testing|samples?)|sewage|effluent|pesticides?|herbicides?|glyphosate|(?:fell(?:ing|ed)?|cut(?:ting)? down|plant(?:ing|ed)?) (?:of )?(?:the |any )?trees|trees (?:were |are |to be )?(?:felled|planted|removed)|green space|electric vehicle charging|ev charg\w+|charging points?|weed ?killers?|(?:kill|control|spray)\w* (?:of )?weeds|(?:diesel|fuel|oil|gas|coal)\b[^.?!]{0,60}\b(?:burn(?:t|ed)?|consumed?|used by)|heat network|combined heat and power|planning (?:permission|applications?))\b/gi
const environmental = new RegExp(environment.source, 'gi')
const usual =
  /\b(?:opening (?:hours|times)(?! (?:polic|document|record|review))|visiting (?:hours|times)(?! (?:polic|document|record|review))|what time (?:is|are) visiting|who (?:do|can|should) (?:i|we) (?:speak|talk|write) to|how (?:do|can|should|would) i (?:book|cancel|change|apply|pay|complain|contact|park|register|make a complaint|get (?:an appointment|a copy)|become|join)|book(?:ing)? an appointment|car park(?:ing)? charges for visitors|job vacanc(?:y|ies) (?:are|is) (?:open|advertised)|how (?:do|can) (?:i|we) (?:tender|bid|become a supplier|apply|register)|arrange a (?:call|meeting|demo)|interested in (?:a demo|our (?:products?|services?))|would you like to (?:buy|try))\b/gi
const howIsItDone = /^\s*how (?:do|can|should|would) i \w+[^.?!]{0,60}/gi

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
  const how = wordsOf(howIsItDone, text)
  const daily = ['business as usual', [...new Set([...how, ...wordsOf(usual, text)])]] as const
  const lawful = [
    ['SAR', heldAboutAsker(text)],
    ['EIR', [...new Set([...wordsOf(environmental, text), ...wordsOf(further, text)])]],
  ] as const
  // How something is done is told every day, also where it is done with what is held about the one who asks.
  const met = (how.length > 0 ? [daily, ...lawful] : [...lawful, daily]).filter(([, words]) => words.length > 0)
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
