import type { Cycle } from './end-of-life-cycle.js'
import type { CycleForm } from './end-of-life-products.data.js'
import type { SupportedRelease } from './end-of-life.js'

/** What a cycle is called in the terms of this package. */
export type Identity = Pick<SupportedRelease, 'release' | 'build' | 'names' | 'editions' | 'channel'>

const general = { editions: 'any', channel: 'general' } as const
const named = ({ codename }: Cycle): Pick<Identity, 'names'> => (codename === null ? {} : { names: [codename] })

/** The build of Windows: three numbers. */
const buildOf = ({ latest }: Cycle): Pick<Identity, 'build'> =>
  latest !== null && /^\d{1,3}\.\d{1,3}\.\d{1,6}$/.test(latest) ? { build: latest } : {}

const before7: Readonly<Record<string, string>> = { '6': 'Vista', '5': 'XP' }

/** `11-24h2-e-lts`, `10-1507`, `8.1`, `7-sp1`. IoT without long-term service is IoT Core: no edition of a computer. */
const ofWindows = (cycle: Cycle): Identity | null => {
  const parts = /^(\d{1,2}(?:\.\d)?)(?:-(\d\dh\d|\d{4}))?(?:-sp(\d))?(?:-(e|w|iot))?(-lts)?$/.exec(
    cycle.name.toLowerCase(),
  )
  if (parts === null) return null
  const [, number = '', version, pack, edition, suffix] = parts
  const isLongTerm = suffix !== undefined || cycle.isLongTerm === true
  if (edition === 'iot' && !isLongTerm) return null
  const words = [before7[number] ?? number, version?.toUpperCase(), pack === undefined ? undefined : `SP${pack}`]
  return {
    release: words.filter((word) => word !== undefined).join(' '),
    ...buildOf(cycle),
    editions: edition === 'w' ? 'workstation' : edition !== undefined || isLongTerm ? 'enterprise' : 'any',
    channel: !isLongTerm ? 'general' : edition === 'iot' ? 'iotLongTerm' : 'longTerm',
  }
}

/** `2025`, `2012-r2`, `2008-r2-sp1`, `23h2-ac`, `20h2-sac`. */
const ofWindowsServer = (cycle: Cycle): Identity | null => {
  const parts = /^(\d{4}|\d\dh\d)(-r2)?(?:-sp(\d))?(?:-(sac|ac))?$/.exec(cycle.name.toLowerCase())
  if (parts === null) return null
  const [, version = '', second, pack, channel] = parts
  const name = version.toUpperCase()
  const words = [name, second && 'R2', pack && `SP${pack}`, channel?.toUpperCase()].filter(Boolean)
  return {
    release: words.join(' '),
    ...buildOf(cycle),
    ...(channel !== undefined && { names: [name] }),
    editions: 'any',
    channel: channel === undefined ? 'longTerm' : 'general',
  }
}

/** `2024-ltsc`, `2019-for-mac`, `2019`, `xp`, `365`. */
const ofOffice = (cycle: Cycle): Identity | null => {
  const parts = /^(\d{3,4}|xp)(-ltsc|-for-mac)?$/.exec(cycle.name.toLowerCase())
  if (parts === null) return null
  const [, year = '', kind] = parts
  const name = year.toUpperCase()
  return {
    release: kind === '-ltsc' ? `LTSC ${name}` : kind === '-for-mac' ? `${name} for Mac` : name,
    ...(name === '365' && { names: ['Microsoft 365', 'Microsoft 365 Apps'] }),
    ...general,
  }
}

/** The first two numbers, the second without zeros before it: `10.00` is `10.0`. */
const twoNumbers = (text: string): string | null => {
  const parts = /^(\d{1,3})\.(\d{1,3})(?!\d)/.exec(text)
  return parts === null ? null : `${String(Number(parts[1]))}.${String(Number(parts[2]))}`
}

/** The cycle is the number, `13.0-sp3`; the release stands in the label, `2016 SP3` or `2008 'Katmai' R2`. */
const ofSqlServer = (cycle: Cycle): Identity | null => {
  const build = twoNumbers(cycle.name)
  const release = (cycle.label ?? '')
    .replaceAll(/'[^']*'/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return build === null || !/^\d[\d.]*(?: R2)?(?: SP\d[a-z]?)?$/.test(release) ? null : { release, build, ...general }
}

/** `2019`, `5.5`, `subscription`, whose first two numbers are those of 2019. */
const ofExchange = (cycle: Cycle): Identity | null => {
  if (cycle.name.toLowerCase() === 'subscription') {
    const three = /^\d{1,3}\.\d{1,3}\.\d{1,6}/.exec(cycle.latest ?? '')?.[0]
    return {
      release: 'SE',
      ...(three !== undefined && { build: three }),
      names: ['Subscription Edition'],
      ...general,
    }
  }
  const build = twoNumbers(cycle.latest ?? '')
  return /^\d[\d.]*$/.test(cycle.name) ? { release: cycle.name, ...(build !== null && { build }), ...general } : null
}

const forms: Readonly<Record<CycleForm, (cycle: Cycle) => Identity | null>> = {
  windows: ofWindows,
  windowsServer: ofWindowsServer,
  office: ofOffice,
  sqlServer: ofSqlServer,
  exchange: ofExchange,
  plain: (cycle) => ({ release: cycle.name, ...named(cycle), ...general }),
}

/**
 * Returns what a cycle of endoflife.date is called here; `null` where its name is not understood.
 *
 * @param cycle - a release as endoflife.date gives it
 * @param form - how the cycles of its product are named
 */
export const identityOf = (cycle: Cycle, form: CycleForm): Identity | null => forms[form](cycle)
