import { frozen, type ColumnNames, type IsoDate } from '@imt/core'
import { deviceHeadings } from '../records/device-headings.data.js'
import { systemHeadings } from '../records/system-headings.data.js'

/** Kinds of asset that guidance asks to be known. */
export type AssetKind = 'information' | 'hardware' | 'software' | 'medicalDevice'

/** What is asked of each asset. */
export type AssetFact =
  | 'responsible'
  | 'relevance'
  | 'priority'
  | 'dependency'
  | 'reviewed'
  | 'support'
  | 'lastSeen'
  | 'encrypted'
  | 'patchLevel'
  | 'wiped'

/** The framework that asks, as it was read. */
export interface EvidenceFramework {
  readonly title: string
  readonly version: string
  readonly url: string
  readonly read: IsoDate
  readonly verified: boolean
}

/**
 * The framework of outcome A3.a, from a stored copy of NHS England's guidance of 2024-25. What is asked in the year of
 * a submission is to be read on NHS England's own page.
 */
export const evidenceFramework: EvidenceFramework = /* @__PURE__ */ frozen({
  title: 'Data Security and Protection Toolkit, aligned with the Cyber Assessment Framework',
  version: '2024-25',
  url: 'https://digital.nhs.uk/cyber-and-data-security/guidance-and-assurance/2024-25-caf-aligned-dspt-guidance',
  read: '2026-11-29',
  verified: false,
})

/** One question, and of which kinds of asset it is asked. */
export interface EvidenceQuestion {
  readonly fact: AssetFact
  readonly outcome: string
  /** In words: `who is responsible for it`. */
  readonly asks: string
  readonly kinds: readonly AssetKind[]
}

const all: readonly AssetKind[] = ['information', 'hardware', 'software', 'medicalDevice']
const machines: readonly AssetKind[] = ['hardware', 'medicalDevice']
const supported: readonly AssetKind[] = ['hardware', 'software', 'medicalDevice']

/**
 * What is asked. The numbers of the outcomes of objective B are those of the Cyber Assessment Framework 3.2, B3.c
 * stored data, B3.e sanitisation of media and equipment, B4.d vulnerabilities: read in public copies of its titles.
 */
export const evidenceQuestions: readonly EvidenceQuestion[] = /* @__PURE__ */ frozen([
  { fact: 'responsible', outcome: 'A3.a', asks: 'who is responsible for it, by role', kinds: all },
  { fact: 'relevance', outcome: 'A3.a', asks: 'for which essential function it matters', kinds: all },
  { fact: 'priority', outcome: 'A3.a', asks: 'its priority', kinds: all },
  { fact: 'dependency', outcome: 'A3.a', asks: 'on what it depends', kinds: all },
  { fact: 'reviewed', outcome: 'A3.a', asks: 'when its entry was last reviewed', kinds: all },
  { fact: 'lastSeen', outcome: 'A3.a', asks: 'when it was last seen', kinds: machines },
  { fact: 'support', outcome: 'B4.d', asks: 'what it runs, or until when it is supported', kinds: supported },
  { fact: 'patchLevel', outcome: 'B4.d', asks: 'its patch level', kinds: supported },
  { fact: 'encrypted', outcome: 'B3.c', asks: 'whether it is encrypted', kinds: all },
  { fact: 'wiped', outcome: 'B3.e', asks: 'the day or the certificate of its wiping', kinds: machines },
])

/** Facts that are days. */
export const dayFacts: ReadonlySet<AssetFact> = new Set<AssetFact>(['reviewed', 'lastSeen'])
/** Facts that are yes or no. */
export const yesNoFacts: ReadonlySet<AssetFact> = new Set<AssetFact>(['encrypted'])

/**
 * The headings under which registers answer each question.
 *
 * @see Mersey Care NHS Foundation Trust, information asset register (yourspace.merseycare.nhs.uk): `Asset Name`, `Asset
 *   Purpose`, `Information Asset Owner`, `Key Contact`, `Security Arrangements`
 * @see wiki.veripath.co.uk, information asset register of a practice: `Data Owner`, `Data Custodian`, `Classification`,
 *   last reviewed date
 * @see GDS Local, FedRAMP inventory (ScaleSec/fedrampup): `System Administrator/Owner`, `Patch Level`, `Function`
 * @see Microsoft Intune, all devices: `Encrypted`, `Security patch level`, `Last check-in`; Jamf Pro: `FileVault
 *   Status`
 */
export const evidenceHeadings: ColumnNames<AssetFact> = /* @__PURE__ */ frozen({
  responsible: [
    'Responsible role',
    'Responsible',
    'Responsible owner',
    'Role responsible',
    'Owner role',
    'Owner (role)',
    'Accountable owner',
    'Asset manager',
    'Device owner',
    'Responsible person',
    'Responsible officer',
    'Asset owner',
    'Information asset owner',
    'IAO',
    'Information asset administrator',
    'System owner',
    'Service owner',
    'Business owner',
    'Technical owner',
    'Data owner',
    'Owner',
    'Owned by',
    'Key contact',
    'System administrator',
    'System Administrator/Owner',
    'Custodian',
    'Data custodian',
  ],
  relevance: [
    'Essential function',
    'Essential service',
    'Supports essential function',
    'Business function',
    'Business service',
    'Function',
    'Asset purpose',
    'Purpose',
    'Service supported',
    'Clinical service',
    'Used for',
  ],
  priority: [
    'Priority',
    'Criticality',
    'Business criticality',
    'Clinical criticality',
    'Business critical',
    'Critical',
    'Tier',
    'Recovery priority',
    'Impact',
  ],
  dependency: [
    'Dependency',
    'Dependencies',
    'Depends on',
    'Dependent on',
    'Dependent systems',
    'Supporting infrastructure',
    'Infrastructure dependency',
    'Hosted on',
    'Upstream systems',
  ],
  reviewed: [
    'Last reviewed',
    'Date last reviewed',
    'Last review',
    'Last review date',
    'Date of last review',
    'Last updated',
    'Date last updated',
    'Record last updated',
    'Last verified',
    'Last audit',
    'Last audited',
    'Last audit date',
  ],
  support: [
    ...systemHeadings.osName,
    ...systemHeadings.osVersion,
    'Version',
    'Software version',
    'Firmware',
    'Firmware version',
    'End of support',
    'End of support date',
    'Supported until',
    'Support end date',
    'End of life',
    'End of life date',
    'Support status',
  ],
  lastSeen: [...deviceHeadings.lastSeen],
  encrypted: [
    'Encrypted',
    'Encryption',
    'Encryption status',
    'Is encrypted',
    'isEncrypted',
    'Disk encryption',
    'BitLocker',
    'BitLocker status',
    'FileVault status',
    'Encrypted at rest',
  ],
  // Whether a device complies with a policy is another question.
  patchLevel: [
    'Patch level',
    'Security patch level',
    'Patch status',
    'Last patched',
    'LastPatched',
    'Patched to',
    'Update status',
  ],
  wiped: [...deviceHeadings.wiped, ...deviceHeadings.wipeCertificate],
})

/** Headings that tell of which kind of asset a register is, beside those of devices and of software. */
export const kindHeadings: ColumnNames<'information' | 'medicalDevice'> = /* @__PURE__ */ frozen({
  information: [
    'Information asset',
    'Information asset name',
    'Name of information asset',
    'Information asset owner',
    'IAO',
    'Data asset',
    'Dataset',
    'Data set',
    'Personal data',
    'Special category data',
    'Lawful basis',
    'Retention period',
  ],
  medicalDevice: [
    'Medical device',
    'Medical device name',
    'Connected medical device',
    'GMDN',
    'GMDN code',
    'GMDN term',
    'UDI',
    'Device risk class',
    'Medical device class',
    'Modality',
  ],
})
