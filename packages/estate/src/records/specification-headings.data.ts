import { frozen, type ColumnNames } from '@imt/core'

/** The headings under which registers give what a device is built of: sources stand with `deviceHeadings`. */
export const specificationHeadings: ColumnNames<
  'processor' | 'cores' | 'memory' | 'storage' | 'firmware' | 'secureBoot' | 'tpm'
> = /* @__PURE__ */ frozen({
  processor: ['Processor', 'CPU', 'Processor name', 'CPU name', 'Processor model', 'CPU model', 'Processor type'],
  cores: ['Cores', 'CPU cores', 'Processor cores', 'Number of cores'],
  memory: [
    'RAM',
    'Memory',
    'RAM GB',
    'Memory GB',
    'RAM MB',
    'Memory MB',
    'Installed RAM',
    'Installed memory',
    'Total memory',
    'Total physical memory',
    'Physical memory',
    'RAM size',
    'Memory size',
  ],
  storage: [
    'Disk',
    'Disk GB',
    'Disk size',
    'Disk capacity',
    'Storage',
    'Storage GB',
    'Total storage',
    'Storage capacity',
    'Hard disk',
    'Hard disk size',
    'Hard drive',
    'Hard drive size',
    'HDD',
    'SSD',
    'SSD size',
  ],
  firmware: ['Firmware type', 'BIOS mode', 'BIOS type', 'Boot mode', 'Firmware mode', 'UEFI or BIOS', 'BIOS or UEFI'],
  secureBoot: ['Secure boot', 'SecureBoot', 'Secure boot state', 'Secure boot status', 'Secure boot enabled'],
  tpm: ['TPM', 'TPM version', 'TPM spec version', 'TPM specification version', 'TPMVersion', 'TPM specification'],
})
