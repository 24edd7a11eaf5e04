import { namesOf } from '@imt/core'
import * as z from 'zod'

/** What is recorded about a device, as far as Windows 11 asks. Leave out what is not recorded: nothing is assumed. */
export interface DeviceSpecification {
  readonly processorBits?: 32 | 64
  /** True if the processor is on Microsoft's list of supported ones; it goes before its name and the list. */
  readonly processorSupported?: boolean
  /** Name of the processor as a tool reports it, for the list of `processors`. */
  readonly processor?: string
  readonly cores?: number
  readonly clockGhz?: number
  /** In GB; or as a tool prints it, `8 GB`, `8,192 MB`, `8388608 KB`. */
  readonly memoryGb?: number | string
  readonly storageGb?: number | string
  /** `UEFI`; `Legacy`, `BIOS`, which are a mode and decide nothing: it may be that it can be switched to UEFI. */
  readonly firmware?: string
  /**
   * `enabled`, `disabled` or `unsupported`, or as Windows says it: true, false, `On`, `Off`. What is disabled is
   * capable: it can be switched on. Only `unsupported` fails.
   */
  readonly secureBoot?: boolean | string
  /** Version of the trusted platform module, `2.0`; `none` where there is none. */
  readonly tpm?: string
  readonly directX12?: boolean
}

/** What a specification may hold. */
export const specificationNames = namesOf<DeviceSpecification>({
  processorBits: true,
  processorSupported: true,
  processor: true,
  cores: true,
  clockGhz: true,
  memoryGb: true,
  storageGb: true,
  firmware: true,
  secureBoot: true,
  tpm: true,
  directX12: true,
})

const size = z.union([z.number(), z.string()])

/** Schema of what is recorded about a device. */
export const deviceSpecification = z.object({
  processorBits: z.exactOptional(z.union([z.literal(32), z.literal(64)])),
  processorSupported: z.exactOptional(z.boolean()),
  processor: z.exactOptional(z.string()),
  cores: z.exactOptional(z.number()),
  clockGhz: z.exactOptional(z.number()),
  memoryGb: z.exactOptional(size),
  storageGb: z.exactOptional(size),
  firmware: z.exactOptional(z.string()),
  secureBoot: z.exactOptional(z.union([z.boolean(), z.string()])),
  tpm: z.exactOptional(z.string()),
  directX12: z.exactOptional(z.boolean()),
})
