/** What is held about somebody: as a patient, as a member of staff, as one who wrote or applied. */
const held = [
  'records?|notes|files?|folders?|scans?|x-?rays?|images?|photographs?|photos?|results?|scores?|tests?|history|charts?',
  'letters?|summary|summaries|appointments?|complaints?|grievances?|referrals?|treatment|diagnosis|medication|prescriptions?',
  'operations?|surgery|admissions?|discharges?|birth|appraisals?|disciplinary|dismissal|sickness|absences?|payslips?',
  'applications?|interviews?|assessments?|investigations?|references?|correspondence|data|information',
].join('|')
/** Words before such a thing with which it is no more than what the one who asks wrote or makes. */
const notHeld =
  '(?:previous|last|earlier|original|first|second|recent|new|foi|foia|freedom|research|survey|dissertation|thesis|study|below|above|following)'
const kin =
  '(?:mother|father|mum|mam|mom|dad|parents?|son|daughter|child|children|baby|wife|husband|partner|brother|sister|grand(?:mother|father|ma|dad|parents?)|nan|uncle|aunt|client)'

/** What only the one who asks, or somebody for them, can be told. */
const signs: readonly RegExp[] = [
  // bound: 4,000 characters, by heldAboutAsker
  new RegExp(
    `\\bmy (?:own )?(?!${notHeld}\\b)(?:(?!${notHeld}\\b)[\\p{L}'’/-]{1,20} ){0,3}(?:${held})(?!\\p{L}|['’]|\\s+(?:requests?|act|questions?|quer(?:y|ies)|enquir(?:y|ies)|needs?)\\b)`,
    'giu',
  ),
  /\b(?:about|concerning|regarding|relating to|in relation to|naming|mention(?:s|ing)?) (?:me\b(?! (?:in|by|at) )|myself\b|my name\b)/gi,
  /\b(?:information|data|records?|files?|everything|documents|notes) (?:(?:that )?(?:you |the trust )?(?:holds?|have|held|keep) )?on (?:me|myself)\b/gi,
  /\b(?:hold|held|holds|have|keep|kept|store|stored|record|recorded|process|processed)\b[^.?!]{0,40}\b(?:about|on|relating to|concerning|regarding) (?:me|myself)\b/gi,
  /\b(?:footage|photographs?|photos?|images?|recordings?|videos?) of (?:me|myself)\b/gi,
  /\bin which i am (?:\w+ )?(?:discussed|named|mentioned|referred to|identified)\b/gi,
  /\bi (?:was|am|have been) (?:a (?:former |current )?(?:patient|employee|inpatient|outpatient)|treated|admitted|employed|operated on|seen)\b[^.?!]{0,80}\b(?:notes|letters?|records?|results?|scans?|files?|summary)\b/gi,
  /\bmy client\b[^.?!]{0,120}\b(?:records?|notes|files?|scans?|data)\b/gi,
  /\b(?:calls?|e-?mails?|letters?|complaints?|messages|statements?) (?:that |which )?i (?:made|sent|wrote|had|submitted|gave)\b/gi,
  new RegExp(
    `\\bmy (?:late |deceased |elderly |own ){0,2}${kin}['’]?s?['’]? (?:[\\p{L}'’/-]{1,20} ){0,3}(?:${held})(?!\\p{L})`,
    'giu',
  ),
  new RegExp(
    `\\b(?:${held}) (?:of|for|about|concerning|relating to|belonging to) my (?:late |deceased |elderly |own ){0,2}${kin}\\b`,
    'gi',
  ),
  /\b(?:this is|make|making|submit|submitting|raise|raising|treat (?:this|it) as|as|under) (?:a |an |my |the )?(?:formal |data )?(?:data )?(?:subject access|s\.?a\.?r\b|dsar\b)(?: request)?(?!s)/gi,
  // bound: 4,000 characters, by heldAboutAsker
  /\b(?:article 15|section 45|access to health records act(?: 1990)?)\b(?=[^.?!]{0,200}\b(?:me|my|i)\b)/gi,
]

/**
 * The words with which a question asks for what is held about the one who asks, or about a person close to them.
 *
 * @param text - the question; the first 4,000 characters are looked at
 */
export const heldAboutAsker = (text: string): readonly string[] => {
  const head = text.slice(0, 4000)
  return [...new Set(signs.flatMap((sign) => [...head.matchAll(sign)].map(([words]) => words.toLowerCase())))]
}
