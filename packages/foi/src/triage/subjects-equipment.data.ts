import type { Subject } from './subject.js'

/** Equipment, services and systems. subjects.data.ts says how they are to be read. */
export const equipmentSubjects: readonly Subject[] = [
  {
    id: 'print',
    says: 'printing and copying',
    terms:
      'print, printer, printing, mfd, multi functional device, multifunction device, multi function device, photocopier, copier, copying, reprographic, toner, print consumable, page, mono, click charge, managed print service',
  },
  {
    id: 'mobile',
    says: 'mobile phones',
    terms:
      'mobile phone, mobile telephone, mobile device, smart phone, smartphone, handset, sim, sim card, network provider, vodafone, ee, o2, telefonica, data allowance, mobile contract, mobile broadband, mobile, iphone, overage, phone',
  },
  {
    id: 'telephony',
    says: 'telephones and lines',
    terms:
      'telephone, telephone system, telephony, phone system, voip, sip, sip trunk, isdn, pstn, pbx, voice, voice circuit, fixed line, switchboard, call centre, contact centre, unified communications, extension',
  },
  { id: 'pager', says: 'pagers and fax machines', terms: 'pager, bleep, paging, fax, fax machine' },
  { id: 'lan', says: 'the local network', terms: 'lan, local area network, network switch' },
  {
    id: 'wan',
    says: 'the wide network',
    terms: 'wan, wide area network, hscn, internet connection, isp, internet service provider, network access',
  },
  {
    id: 'wifi',
    says: 'wireless internet',
    terms: 'wifi, wi fi, wireless, access point, guest internet, internet access',
  },
  {
    id: 'computers',
    says: 'computers of users',
    terms: 'computer, pc, laptop, desktop, tablet, ipad, thin client, workstation, end user device',
  },
  {
    id: 'servers',
    says: 'servers and storage',
    terms:
      'server, virtual server, physical server, virtual machine, vmware, virtualisation, san, storage area network, storage, storage device, tape library, hypervisor, backup',
  },
  { id: 'data-centre', says: 'data centres', terms: 'data centre, datacentre, server room' },
  { id: 'cloud', says: 'cloud services', terms: 'cloud, azure, aws, hosting, hosted' },
  { id: 'cctv', says: 'cameras', terms: 'cctv, camera, body worn camera' },
  {
    id: 'windows',
    says: 'operating systems',
    terms:
      'windows, windows xp, windows 7, windows 10, windows 11, windows server, xp, operating system, linux, unix, extended support, end of life, out of support, unsupported',
  },
  {
    id: 'licences',
    says: 'software licences',
    terms:
      'office 365, m365, o365, microsoft 365, microsoft licence, licence, licensing, licensed, underlicensing, enterprise agreement',
  },
  {
    id: 'epr',
    says: 'the patient record system',
    terms:
      'epr, electronic patient record, electronic health record, ehr, patient record system, cerner, epic, cerner millennium',
  },
  { id: 'pas', says: 'the patient administration system', terms: 'pas, patient administration system' },
  { id: 'clinical-system', says: 'clinical systems', terms: 'clinical system, clinical software, clinical it system' },
  {
    id: 'noting',
    says: 'electronic notes',
    terms: 'electronic noting, clinical noting, e noting, electronic notes, electronic observations',
  },
  {
    id: 'prescribing',
    says: 'electronic prescribing',
    terms: 'e prescribing, eprescribing, epma, electronic prescribing, medicines management, oncology e prescribing',
  },
  { id: 'imaging', says: 'imaging systems', terms: 'pacs, ris, radiology system, imaging system, vna' },
  {
    id: 'laboratory',
    says: 'laboratory systems',
    terms: 'lims, pathology system, laboratory system, laboratory information, digital pathology, blood tracking',
  },
  {
    id: 'portal',
    says: 'portals',
    terms:
      'clinical portal, patient portal, patient engagement portal, shared care record, health information exchange, hie',
  },
  { id: 'maternity', says: 'maternity systems', terms: 'maternity system' },
  { id: 'theatres', says: 'theatre systems', terms: 'theatre system' },
  {
    id: 'dictation',
    says: 'dictation and scribing',
    terms: 'digital dictation, speech recognition, scribing, ambient voice technology',
  },
  { id: 'video', says: 'video consultation', terms: 'video consulting, video consultation, virtual consultation' },
  { id: 'pharmacy', says: 'pharmacy systems', terms: 'pharmacy system, pharmacy' },
  { id: 'virtual-ward', says: 'virtual wards', terms: 'virtual ward, remote monitoring' },
  {
    id: 'data-platform',
    says: 'data warehouses and dashboards',
    terms: 'data warehouse, clinical data warehouse, dashboard, business intelligence',
  },
  { id: 'crm', says: 'customer relations', terms: 'crm, customer relationship management' },
  { id: 'erp', says: 'enterprise resource planning', terms: 'erp, enterprise resource planning' },
  { id: 'hr', says: 'personnel systems', terms: 'hr, payroll, human resource, hr system, payroll system' },
  {
    id: 'finance-system',
    says: 'finance systems',
    terms: 'finance system, finance software, finance solution, ledger',
  },
  { id: 'rostering', says: 'rostering', terms: 'rostering, e rostering, roster' },
  { id: 'documents', says: 'document systems', terms: 'document management, records management, edrms, intranet' },
  { id: 'service-desk', says: 'the service desk', terms: 'service desk, helpdesk, it service desk' },
]
