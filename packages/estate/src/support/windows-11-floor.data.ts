import { frozen } from '@imt/core'
/**
 * The least that Windows 11 asks of a device: cores, clock in GHz, memory and storage in GB, version of the trusted
 * platform module.
 *
 * @see Microsoft: Windows 11 requirements, https://learn.microsoft.com/windows/whats-new/windows-11-requirements (not
 *   read on the live page: unverified)
 */
export const windows11Floor = /* @__PURE__ */ frozen({
  cores: 2,
  clockGhz: 1,
  memoryGb: 4,
  storageGb: 64,
  tpm: 2,
  verified: false,
} as const)
