// 100,000 devices in two files, a register of 12 columns and Intune's export of 53, from bytes to one list of devices,
// each once, judged by the table of support and planned for five years within a budget; beside our own CSV tokeniser
// alone on the same bytes.
//
//   node --expose-gc estate-plan.mjs   after building @imt/core, @imt/tables and @imt/estate
import { existsSync } from 'node:fs'
import process from 'node:process'
import { inTurns, printTable, seeded, short, times, writeResult } from './harness.mjs'

const dist = (name) => new URL(`../packages/${name}/dist/index.js`, import.meta.url)
for (const name of ['core', 'tables', 'estate']) {
  if (existsSync(dist(name))) continue
  console.error(`packages/${name}/dist/index.js is not there: build @imt/${name} first.`)
  process.exit(1)
}
const { readRecords } = await import(dist('tables').href)
const { deduplicate, fleetSupport, readDevices, replacementPlan } = await import(dist('estate').href)

const count = 100_000
const rounds = 5
const asOf = '2026-11-28'
const random = seeded(5645)
const pick = (items) => items[Math.floor(random() * items.length)]
const two = (number) => String(number).padStart(2, '0')
const serial = (n) => `5CG${((n * 7919 + 104_729) % 9_999_991).toString(36).toUpperCase().padStart(7, 'Q')}`
const stamp = () => `2026-${two(1 + Math.floor(random() * 11))}-${two(1 + Math.floor(random() * 28))}`

/** Of ten devices six stand in both files, two in each alone. */
const inRegister = (n) => n % 10 < 8
const inIntune = (n) => n % 10 >= 2
const classes = ['Laptops', 'PCs', 'Tablets']
const registerLines = [
  'Asset tag,Serial number,Asset type,Manufacturer,Model,Asset status,Date in service,Purchase cost,Warranty expires,Location,Department,Notes',
]
const intuneLines = [
  'Device ID,Device name,Enrollment date,Last check-in,Azure AD Device ID,OS version,Serial number,Manufacturer,Model,Total storage,Free storage,Management name,Category,UserId,Primary user UPN,Compliance,Managed by,Ownership,Device state,Encrypted,OS,SkuFamily,JoinType,Azure AD registered,EAS activation ID,EAS activated,IMEI,Last EAS sync time,EAS reason,EAS status,Compliance grace period expiration,Security patch level,Wi-Fi MAC,MEID,Subscriber carrier,Primary user email address,Primary user display name,WiFiIPv4Address,WiFiSubnetID,Intune registered,Supervised,Phone number,Jailbroken,ICCID,EthernetMAC,CellularTechnology,ProcessorArchitecture,EID,SystemManagementBIOSVersion,TPMManufacturerId,TPMManufacturerVersion,ProductName,Management certificate expiration date',
]
const hex = (length) => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('')
for (let n = 0; n < count; n += 1) {
  if (inRegister(n))
    registerLines.push(
      `A${n},${serial(n)},${pick(classes)},Hewlett-Packard,EliteBook 840 G8,${pick(['In use', 'In use', 'In use', 'In stock', 'Lost', 'Disposed of'])},${two(1 + Math.floor(random() * 28))}/${two(1 + Math.floor(random() * 12))}/${2017 + Math.floor(random() * 9)},"£${600 + Math.floor(random() * 9)}.00",${2026 + Math.floor(random() * 4)}-03-31,Ward ${n % 40},Medicine,`,
    )
  if (inIntune(n))
    intuneLines.push(
      `${hex(32)},WS-${n},${stamp()},${stamp()} 08:15:00.0000000,${hex(32)},${pick(['10.0.26100.4061', '10.0.19045.1', '10.0.26200.1'])},${serial(n)},HP,HP EliteBook 840 G8,488386,301122,user_Windows_${n},${pick(classes)},${hex(32)},user${n}@example.nhs.uk,Compliant,Intune,Corporate,Managed,True,Windows,${pick(['Pro', 'Enterprise'])},Azure AD joined,True,${hex(32)},False,,0001-01-01 00:00:00.0000000,Unknown,Unknown,9999-12-31 23:59:59.9999999,,${hex(12)},,,user${n}@example.nhs.uk,"User, ${n}",,,True,False,,Unknown,,${hex(12)},,x64,,T76,IFX,7.85,HP EliteBook 840 G8,2027-05-01 00:00:00.0000000`,
    )
}
const encode = (lines) => new TextEncoder().encode(`${lines.join('\r\n')}\r\n`)
const files = [
  ['register.csv', encode(registerLines)],
  ['intune.csv', encode(intuneLines)],
]
const piece = 256 * 1024
const chunks = async function* (bytes) {
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, Math.min(at + piece, bytes.length))
}

const tokenise = async () => {
  let fields = 0
  for (const [name, bytes] of files)
    for await (const batch of readRecords(chunks(bytes), { name }))
      for (const record of batch.fields) fields += record.length
  return fields
}
const answer = async () => {
  const records = []
  for (const [name, bytes] of files)
    await readDevices(readRecords(chunks(bytes), { name }), { dates: 'dmy', source: name }, (device) =>
      records.push(device),
    )
  const { devices, merges } = deduplicate(records, asOf)
  const support = fleetSupport(devices, { asOf })
  const plan = replacementPlan(devices, {
    asOf,
    years: 5,
    lifeMonths: 60,
    prices: { Laptops: '678.22' },
    budget: '5000000',
  })
  return { records: records.length, devices, merges, support, plan }
}

const [alone, whole] = await inTurns(rounds, [tokenise, answer])
const { records, devices, merges, support, plan } = whole.result
const given = registerLines.length + intuneLines.length - 2
if (devices.length !== count || records !== given || merges.length !== records - count)
  throw new Error(`each device must be there once: ${devices.length} of ${count}`)
const { supported, extended, unsupported, notJudged } = support.counts
if (supported + extended + unsupported + notJudged + support.leftOut.retired !== count)
  throw new Error('every device must be judged or left out')
const planned = plan.years.reduce((sum, { backlog, due }) => sum + backlog.devices + due.devices, 0)
if (planned + plan.later.devices + plan.notPlanned.start.devices + plan.notPlanned.life.devices !== plan.devices)
  throw new Error('every device that is held must be planned, later or named')

const rows = [
  {
    what: 'our tokeniser alone',
    ms: short(alone.best),
    'processor ms': short(alone.leastCpu),
    'beside it': times(alone.leastCpu, alone.leastCpu),
  },
  {
    what: 'two files to one fleet, judged and planned',
    ms: short(whole.best),
    'processor ms': short(whole.leastCpu),
    'beside it': times(whole.leastCpu, alone.leastCpu),
  },
]
const size = files.reduce((sum, [, bytes]) => sum + bytes.length, 0)
printTable(
  `${count.toLocaleString('en-GB')} devices in two files, ${records.toLocaleString('en-GB')} records, ${short(size / 1e6)} MB; best of ${rounds}`,
  rows,
)
await writeResult('estate-plan', {
  devices: count,
  records,
  bytes: size,
  rounds,
  milliseconds: { tokeniser: alone.best, whole: whole.best },
  processorMilliseconds: { tokeniser: alone.leastCpu, whole: whole.leastCpu },
  ratiosByProcessorTime: { wholeToTokeniser: whole.leastCpu / alone.leastCpu },
})
