import type { StarterTable } from '@imt/core'

/** How a body may begin such a table. All in it is invented. */
export const starter: StarterTable = {
  about:
    'Single devices, a row for each. A serial number identifies a device: such a list is checked before anything of it is published.',
  headings: [
    'Asset tag',
    'Serial number',
    'Asset type',
    'Manufacturer',
    'Model',
    'Operating system',
    'OS version',
    'Purchase date',
    'Status',
  ],
  rows: [
    ['A1', 'EX12345A', 'Laptop', 'Example', 'Book 1', 'Windows 11 Enterprise', '25H2', '13/04/2025', 'In use'],
    ['A2', 'EX12345B', 'Laptop', 'Example', 'Book 1', 'Windows 11 Enterprise', '25H2', '13/04/2025', 'In stock'],
  ],
  sources: [
    'Eugene2440/asset at GitHub, a register of 2024',
    'snipe/snipe-it, app/Importer/import_mappings.md, and the exports of its lists and reports',
    'planglois925/Test_Controls_Doc at GitHub, elements of a hardware asset tracking spreadsheet',
    'assetcues.com and andrewsduffy.ie, what a register of information technology assets holds',
    'Reports of Active Directory, Lansweeper and Intune, as reported (not verified)',
  ],
}
