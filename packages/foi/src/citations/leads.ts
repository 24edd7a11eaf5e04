import type { Law } from '../exemptions/law.js'
import type { PlacedPath } from './grammar.js'

/** What stands before a number that cites a provision. */
export type LeadKind = 'section' | 'regulation' | 'article' | 'exemption' | 'named' | 'bare'

/** The word before a list of provisions, and where it stands. */
export interface Lead {
  readonly index: number
  readonly length: number
  readonly kind: LeadKind
  readonly isPlural: boolean
  readonly named: Law | null
}

const lead =
  /(?<![\p{L}\d'’.])(?:(sections?\(s\):?|sections:?|(?:secton|setion|secion|sction|seciton|sectoin)s:?|sects\.?|secs\.?|ss\.?|§§|adrannau)|((?:section|secton|setion|secion|sction|seciton|sectoin):?|sect\.?|sec\.?|s\.?|§|adran)|(regulations|regs\.?|regulation|reg\.?|r\.?(?= ?\d{1,2} ?\())|(articles?|arts?\.?)|(exemptions?(?: (?:applied|used|engaged|cited|claimed|relied on))?:?|exceptions?:?)|(foi ?\(s\)a|foisa|foia|eirs?))[ -]?(?=\d)/giu
/** A number that stands where a section would, in a column for exemptions. */
const bareNumber = /(?<![^\s,;/&+|])(?=[1-9]\d?[a-z]?(?:\s*\(|[\s,;/&+|–:.)-]|$))/gi
/** A provision that is followed by the name of its law, and has no word before it: "12(5)(e) EIR", "40(2) FOIA". */
const beforeLaw =
  /(?<![\p{L}\d.£(/-])(?=\d{1,2}[a-z]?(?: ?\(\w{1,4}\)){1,4},? (?:of )?(?:the )?(eirs?|foia|foisa|foi act|freedom of information act|environmental information regulations)\b)/giu
/** So many sections have exemptions: other numbers behind the word "exemption" count something. */
const exemptSections = /^(?:2[1-9]|22A|3\d|4[0-4])$/
/** The regulations that have exceptions. */
export const exceptRegulations = /^1[23]$/

/** The law that a short form, or its name, stands for. */
const lawNamed = (words: string): Law => {
  if (/^e(?:ir|nv)/i.test(words)) return 'EIR'
  return /^(?:foia|foi act|freedom of information act)$/i.test(words) ? 'FOIA' : 'FOISA'
}

/** Every place in a text where a list of provisions may begin. */
export const leadsOf = (text: string, bareNumbers: boolean): readonly Lead[] => {
  const leads: Lead[] = []
  for (const found of text.matchAll(lead)) {
    const [words, sections, section, regulation, article, exemption, law = ''] = found
    const kind: LeadKind =
      sections !== undefined || section !== undefined
        ? 'section'
        : regulation !== undefined
          ? 'regulation'
          : article !== undefined
            ? 'article'
            : exemption !== undefined
              ? 'exemption'
              : 'named'
    leads.push({
      index: found.index,
      length: words.length,
      kind,
      isPlural: sections !== undefined || /^(?:regulations|regs|articles|arts|exemptions|exceptions)/i.test(words),
      named: kind === 'named' ? lawNamed(law) : null,
    })
  }
  for (const { index, 1: law = '' } of text.matchAll(beforeLaw))
    leads.push({ index, length: 0, kind: 'named', isPlural: true, named: lawNamed(law) })
  if (bareNumbers)
    for (const { index } of text.matchAll(bareNumber))
      leads.push({ index, length: 0, kind: 'bare', isPlural: true, named: null })
  return leads.sort((a, b) => a.index - b.index || b.length - a.length)
}

/** So much behind a number says whether it is a part of a document. */
const farther = 60
const ofDocument =
  /^ (?:in|of|on) (?:your|this|our|the (?:attached|enclosed|above|following|same)) (?:\S+ )?(?:request|letter|e-?mail|report|form|policy|document|response|contract|questionnaire|spreadsheet|strategy|plan)\b/i
const elsewhere = /^ (?:below|above|overleaf)\b/i

/** "Section 5 below" and "section 12 of your request" are parts of a document. Nothing of one digit is an exemption. */
const isOfDocument = (section: string, isAlone: boolean, behind: string): boolean =>
  isAlone && (ofDocument.test(behind) || (section.length === 1 && elsewhere.test(behind)))

const year = /^(?:19|20)\d\d$/

/** Whether a number behind such a word is a provision. */
export const isWanted = (kind: LeadKind, { path, from }: PlacedPath, text: string, end: number): boolean => {
  // "Regulations 2015" is the end of a name.
  if (year.test(path.section)) return false
  const isAlone = path.subsection === null && path.paragraph === null
  if (kind === 'section' && isOfDocument(path.section, isAlone, text.slice(end, end + farther))) return false
  // "Exemption 40(2)" and "exemptions 31 and 43" name sections, "exemptions 3 requests" does not.
  if (kind === 'exemption')
    return exemptSections.test(path.section) || (exceptRegulations.test(path.section) && path.paragraph !== null)
  // "FOIA 2000" and "EIR 2004" are names.
  if (kind === 'named') return !isAlone || exemptSections.test(path.section)
  return kind !== 'bare' || !isAlone || (standsAlone.test(text.slice(end, end + near)) && isListed(text, from))
}

/** So many characters behind a number, and before it, say whether it is a section. */
const near = 12
const standsAlone = /^[^\p{L}\d%]*$|^\s*[,;/&+|–:).-]|^\s*(?:and|or)\b|^\s*\(/iu
const follows = /(?:^|[,;/&+|:–-]|\b(?:and|or|foia?|act)) *$/i
const date = /^\d{1,2}[/.-](?:\d{1,2}[/.-])?\d{4}(?!\d)/

/** Whether a number stands first or in a list, and is no part of a day: "2 of 3" and "10/11/2026" are none. */
const isListed = (text: string, from: number): boolean =>
  follows.test(text.slice(Math.max(0, from - near), from)) && !date.test(text.slice(from, from + near))
