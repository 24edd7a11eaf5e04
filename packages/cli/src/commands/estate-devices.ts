import { stateInWords, type DeviceRecord, type RecordPlan } from '@imt/estate'
import type { AnswerTable } from '../answer.js'

/** One row for each device: what is behind every number. */
export const devicesTable = (devices: readonly DeviceRecord[], plan: RecordPlan): AnswerTable => {
  const years = new Map<string, string>()
  for (const { year, backlog, due } of plan.years) {
    for (const name of backlog.serials) years.set(name, `${year}, backlog`)
    for (const name of due.serials) years.set(name, year)
  }
  for (const name of plan.later.serials) years.set(name, 'later')
  for (const name of [...plan.notPlanned.start.serials, ...plan.notPlanned.life.serials]) years.set(name, 'not known')
  return {
    name: 'devices',
    title: 'Each device',
    headers: ['Serial number', 'File', 'Key', 'Class', 'Model', 'State', 'System', 'Cost', 'Warranty ends', 'Due'],
    types: ['text', 'text', 'text', 'text', 'text', 'text', 'text', 'number', 'date', 'text'],
    rows: devices.map((device) => {
      const { serial, source, id, assetType, manufacturer, model, operatingSystem, cost, warrantyEnds } = device
      return [
        serial ?? '',
        source,
        id,
        assetType ?? '',
        [manufacturer, model].filter((words) => words !== undefined).join(' '),
        stateInWords(device, plan.asOf),
        [operatingSystem?.name, operatingSystem?.version, operatingSystem?.edition]
          .filter((words) => words !== undefined && words !== '')
          .join(' '),
        cost ?? '',
        warrantyEnds ?? '',
        years.get(serial ?? `${source} ${id}`) ?? '',
      ]
    }),
    remarks: ['Serial numbers identify devices: this table is not for a public page.'],
  }
}
