import { frozen } from '@imt/core'
/** A class of security tool, and the words under which publications name it. */
export interface SecurityClass {
  readonly name: string
  readonly words: RegExp
}

/** Classes of security tool. Ours: the vocabulary of published statements, no list of products. */
export const securityClasses: readonly SecurityClass[] = /* @__PURE__ */ frozen([
  { name: 'firewalls', words: /\bfirewalls?\b/i },
  { name: 'intrusion detection', words: /\bintru(?:der|sion) (?:detection|prevention)\b/i },
  { name: 'antivirus', words: /\banti-?\s?virus\b/i },
  { name: 'anti-malware', words: /\banti-?\s?malware\b/i },
  { name: 'endpoint protection', words: /\bendpoint (?:protection|detection)\b/i },
  { name: 'web filtering', words: /\b(?:web|content|url) filter(?:ing|s)?\b/i },
  { name: 'data loss prevention', words: /\bdata (?:loss|leak(?:age)?) prevention\b/i },
  { name: 'security monitoring', words: /\bsiem\b|\bsecurity (?:information and )?event (?:management|monitoring)\b/i },
])
