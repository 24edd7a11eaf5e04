import { namesOf, requireList, requireObject, requireText } from '@imt/core'
import { specificationNames, type DeviceSpecification } from './device-specification.js'
import { gigabytes, isUefi, processorReader, secureBootState } from './read-specification.js'
import { windows11Floor } from './windows-11-floor.data.js'

/** What is known beside the device. */
export interface ReadinessOptions {
  /** Supported processors by the names of their models, as in Microsoft's list: `['i5-8365U', 'Ryzen 5 3600']`. */
  readonly processors?: readonly string[]
}

const optionNames = namesOf<ReadinessOptions>({ processors: true })

/** One requirement that a device fails, does not state, or can be made to meet. */
export interface Readiness {
  readonly state: 'eligible' | 'ineligible' | 'undetermined'
  /** Requirements not met: each is enough to fail. */
  readonly reasons: readonly string[]
  /** What is not recorded. Empty unless it matters: an ineligible device stays so. */
  readonly missing: readonly string[]
  /** What has to be switched on before an upgrade. */
  readonly toDo: readonly string[]
}

type Check = readonly [name: keyof DeviceSpecification, met: boolean | undefined, reason: string]
const atLeast = (value: number | undefined, floor: number): boolean | undefined =>
  value === undefined || !Number.isFinite(value) ? undefined : value >= floor
/**
 * Whether a cell states version 2.0, alone or among others. Words that state neither a version nor its absence decide
 * nothing.
 */
const tpmVersion = (text = ''): boolean | undefined => {
  if (/^\s*(?:none|no|no tpm|absent|not present)\s*$/i.test(text)) return false
  // Windows reports version, level and errata: "1.2, 2, 3" is a TPM 1.2.
  const [first = '', second, third] = text.split(/[,;]|\b(?:level|rev(?:ision)?|errata)\b/i)
  const stated = third === undefined && second !== undefined && /\d\.\d/.test(second) ? text : first
  const versions = [...stated.matchAll(/(?<![\d.])[12](?:\.\d+)?(?![\d.])/g)].map(([version]) => Number(version))
  if (versions.length === 0 || /\bno[tn]?\b/i.test(text)) return undefined
  return versions.some((version) => version >= windows11Floor.tpm)
}
/**
 * Inventories report usable memory: 4 GB less what graphics and firmware take. Machines of 8 GB in GLPI's own examples
 * report 7.62 to 7.72, and graphics may be given half a gigabyte: so little below the floor decides nothing.
 */
const hidden = 0.5
const enoughMemory = (memoryGb: number | undefined): boolean | undefined =>
  memoryGb !== undefined && memoryGb >= windows11Floor.memoryGb - hidden && memoryGb < windows11Floor.memoryGb
    ? undefined
    : atLeast(memoryGb, windows11Floor.memoryGb)

/**
 * Returns whether a device can run Windows 11, in three states: one requirement known to fail makes it ineligible; one
 * not recorded leaves it undetermined; only a full record makes it eligible. Inventories often lack the trusted
 * platform module.
 *
 * @param specification - what is recorded; sizes in GB, clock in GHz, or as tools print them
 * @param options - `processors`, a list of supported ones, where it is not recorded whether the processor is on it
 * @example
 * ```ts
 * windows11Readiness({ memoryGb: 2 }).state // => 'ineligible'
 * windows11Readiness({ memoryGb: 8 }).state // => 'undetermined'
 * windows11Readiness({
 *   processorBits: 64,
 *   processorSupported: true,
 *   cores: 4,
 *   clockGhz: 2.4,
 *   memoryGb: 8,
 *   storageGb: 256,
 *   secureBoot: 'disabled',
 *   tpm: '2.0',
 *   directX12: true,
 * }).toDo // => ['switch on Secure Boot']
 * windows11Readiness({ processor: 'Intel(R) Core(TM) i5-6500 CPU @ 3.20GHz' }, { processors: ['i5-8500'] }).reasons
 * // => ['the processor is not on the supported list']
 * ```
 * @see Microsoft: Windows 11 requirements, https://learn.microsoft.com/windows/whats-new/windows-11-requirements
 */
export const windows11Readiness = (specification: DeviceSpecification, options: ReadinessOptions = {}): Readiness => {
  const { processorBits, processor, cores, clockGhz, firmware, tpm, directX12, ...rest } = requireObject(
    specification,
    'windows11Readiness: specification',
    specificationNames,
  )
  const { processors } = requireObject(options, 'windows11Readiness: options', optionNames)
  for (const [index, name] of requireList(processors ?? [], 'windows11Readiness: options.processors').entries())
    requireText(name, `windows11Readiness: options.processors[${String(index)}]`)
  const listed = processors === undefined ? undefined : processorReader(processors)(processor)
  const processorSupported = rest.processorSupported ?? listed
  const [memoryGb, storageGb] = [gigabytes(rest.memoryGb), gigabytes(rest.storageGb)]
  const secureBoot = secureBootState(rest.secureBoot)
  const checks: readonly Check[] = [
    ['processorBits', processorBits === undefined ? undefined : processorBits === 64, 'the processor is not 64-bit'],
    ['processorSupported', processorSupported, 'the processor is not on the supported list'],
    ['cores', atLeast(cores, windows11Floor.cores), `fewer than ${String(windows11Floor.cores)} cores`],
    ['clockGhz', atLeast(clockGhz, windows11Floor.clockGhz), `slower than ${String(windows11Floor.clockGhz)} GHz`],
    ['memoryGb', enoughMemory(memoryGb), `less than ${String(windows11Floor.memoryGb)} GB of memory`],
    [
      'storageGb',
      atLeast(storageGb, windows11Floor.storageGb),
      `less than ${String(windows11Floor.storageGb)} GB of storage`,
    ],
    // Secure Boot is a part of UEFI: where it is there, so is that.
    [
      'firmware',
      firmware === undefined || secureBoot !== undefined ? true : isUefi(firmware),
      'the firmware is not UEFI',
    ],
    ['secureBoot', secureBoot === undefined ? undefined : secureBoot !== 'unsupported', 'Secure Boot is not supported'],
    ['tpm', tpmVersion(tpm), 'no trusted platform module of version 2.0'],
    ['directX12', directX12, 'no DirectX 12 graphics'],
  ]
  const reasons = checks.flatMap(([, met, reason]) => (met === false ? [reason] : []))
  const missing = reasons.length > 0 ? [] : checks.flatMap(([name, met]) => (met === undefined ? [name] : []))
  const state = reasons.length > 0 ? 'ineligible' : missing.length > 0 ? 'undetermined' : 'eligible'
  return {
    state,
    reasons,
    missing,
    toDo: reasons.length === 0 && secureBoot === 'disabled' ? ['switch on Secure Boot'] : [],
  }
}
