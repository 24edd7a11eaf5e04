import { frozen } from '@imt/core'

/** How the cycles of a product are named on endoflife.date. `plain`: the cycle is the release. */
export type CycleForm = 'windows' | 'windowsServer' | 'office' | 'sqlServer' | 'exchange' | 'plain'

/** A product of endoflife.date in the terms of this package. */
export interface EndOfLifeProduct {
  /** Its names in addresses, such as `https://endoflife.date/rhel`. */
  readonly slugs: readonly string[]
  readonly product: string
  readonly form: CycleForm
  /** `free`: what endoflife.date lists as extended support costs nothing. */
  readonly extended?: 'free'
  /** The maker announces no end. */
  readonly observed?: true
}

/**
 * Products that are read under a name of this package. From the heads of the pages of endoflife.date (`permalink`,
 * `alternate_urls`), read in stored copies on 29 November 2026: not verified.
 */
export const endOfLifeProducts: readonly EndOfLifeProduct[] = /* @__PURE__ */ frozen([
  { slugs: ['windows'], product: 'Windows', form: 'windows' },
  { slugs: ['windows-server', 'windowsserver'], product: 'Windows Server', form: 'windowsServer' },
  { slugs: ['office', 'msoffice'], product: 'Office', form: 'office' },
  { slugs: ['macos', 'mac'], product: 'macOS', form: 'plain', observed: true },
  { slugs: ['ios'], product: 'iOS', form: 'plain', observed: true },
  { slugs: ['ipados'], product: 'iPadOS', form: 'plain', observed: true },
  { slugs: ['android', 'aosp', 'androidos'], product: 'Android', form: 'plain', observed: true },
  { slugs: ['ubuntu', 'ubuntu-linux'], product: 'Ubuntu', form: 'plain' },
  { slugs: ['rhel', 'redhat', 'redhatlinux'], product: 'Red Hat Enterprise Linux', form: 'plain' },
  { slugs: ['debian'], product: 'Debian', form: 'plain', extended: 'free' },
  { slugs: ['centos'], product: 'CentOS Linux', form: 'plain' },
  { slugs: ['centos-stream'], product: 'CentOS Stream', form: 'plain' },
  { slugs: ['rocky-linux', 'rocky', 'rockylinux'], product: 'Rocky Linux', form: 'plain' },
  { slugs: ['almalinux', 'alma-linux', 'alma'], product: 'AlmaLinux', form: 'plain' },
  { slugs: ['oracle-linux', 'oraclelinux'], product: 'Oracle Linux', form: 'plain' },
  { slugs: ['esxi', 'esx', 'vmwareesxi', 'vmesxi', 'vmware-esxi'], product: 'VMware ESXi', form: 'plain' },
  { slugs: ['mssqlserver', 'mssql', 'microsoftsqlserver'], product: 'SQL Server', form: 'sqlServer' },
  { slugs: ['msexchange'], product: 'Exchange Server', form: 'exchange' },
  { slugs: ['cisco-ios-xe'], product: 'Cisco IOS XE', form: 'plain' },
])
