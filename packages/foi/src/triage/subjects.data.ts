/** A thing that a question may be about, under all the names that it goes by. */
export interface Subject {
  readonly id: string
  /** In words, as it stands in the evidence after "names". */
  readonly says: string
  /** The terms, with commas between. */
  readonly terms: string
  /** Asked of so many things that it tells less. */
  readonly weak?: boolean
}

/** What two questions must share to be about the same thing: finer than the concepts that tell a topic. */
export const subjects: readonly Subject[] = [
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
      'windows, windows xp, windows 7, windows 10, windows 11, windows server, xp, operating system, linux, unix, extended support, end of life',
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
  {
    id: 'software',
    says: 'software and systems',
    weak: true,
    terms: 'software, application, software package, system name, name of system, these system',
  },
  {
    id: 'contract-length',
    says: 'the dates of a contract',
    weak: true,
    terms:
      'contract last, how long, duration of contract, contract duration, length of contract, contract length, expiry, expire, end date, start date, contract end, contract start, extension',
  },
  {
    id: 'authorities',
    says: 'bodies that incidents are reported to',
    terms:
      'ncsc, nca, national crime agency, ico, information commissioner, action fraud, external party, outside body, external body',
  },
  {
    id: 'artificial-intelligence',
    says: 'artificial intelligence',
    terms:
      'ai, artificial intelligence, machine learning, large language model, chatgpt, copilot, ambient ai, ambient voice, automated decision',
  },
  {
    id: 'ransom',
    says: 'ransoms and ransomware',
    terms:
      'ransom, ransomware, ransomed, cryptolocker, wannacry, extortion, decryption, decryption key, decryption tool',
  },
  {
    id: 'attack',
    says: 'attacks on computers',
    terms:
      'cyber attack, cyber crime, cyber criminal, hack, hacker, hacking, hacked, malware, phishing, ddos, denial of service, virus infection, intrusion, threat actor, malicious threat actor, cyber incident, cyber security incident, cyber security breach, breach of cyber security, cyber related incident, security breach, breach of security, it security incident, information security incident, attack, attacked, attacker, cyber criminal',
  },
  {
    id: 'data-breach',
    says: 'breaches of data protection and lost data',
    terms:
      'data breach, data protection breach, breach of data protection, data protection incident, data loss, loss of data, lost data, data lost, sensitive data, data leakage, leaked, personal data breach, data security incident, breach, records lost, information lost, lost or stolen data, compromised data',
  },
  { id: 'theft', says: 'thefts', terms: 'stolen, theft, stole, missing' },
  {
    id: 'data-protection',
    says: 'data protection',
    terms: 'data protection, gdpr, data protection act, dpia, personal data',
  },
  {
    id: 'defence',
    says: 'products that defend a network',
    terms:
      'firewall, anti virus, antivirus, ips, ids, intrusion prevention system, intrusion detection system, edr, endpoint detection, siem, soc, dlp, email filtering, web filtering, mfa, multi factor authentication, iam, vpn, perimeter firewall',
  },
  {
    id: 'security-test',
    says: 'tests of security',
    terms:
      'penetration test, penetration testing, penetration service, pen test, ithc, it health check, red team, vulnerability scan, simulated phishing, phishing simulation',
  },
  {
    id: 'patching',
    says: 'updates and weaknesses',
    terms: 'patch, patching, unpatched, vulnerability, patch management',
  },
  {
    id: 'cyber',
    says: 'cyber security',
    terms:
      'cyber, cyber security, information security, it security, infosec, network security, data security, security infrastructure, security service',
  },
  { id: 'insurance', says: 'insurance', terms: 'insurance, cyber insurance, insurer' },
  { id: 'training', says: 'training', weak: true, terms: 'training, trained, train, awareness, learning package' },
  {
    id: 'guards',
    says: 'the security of buildings',
    terms:
      'private security, security guard, security staff, security officer, provider of security, assault, physical assault, patient assault',
  },
  {
    id: 'disposal',
    says: 'what becomes of old equipment',
    terms:
      'disposal, dispose, recycle, recycling, redundant, old computer, old equipment, old technology, destroyed, wiped, data wiping, weee',
  },
  { id: 'agency', says: 'agency staff', terms: 'agency, agency spend, locum, bank staff, temporary staff' },
  { id: 'consultants', says: 'consultants', terms: 'consultant, consultancy, private consultant' },
  {
    id: 'staff',
    says: 'staff and their number',
    weak: true,
    terms: 'headcount, staff, employee, workforce, employ, wte, fte, personnel, professional, people employ',
  },
  {
    id: 'structure',
    says: 'how a department is organised',
    terms: 'org chart, organisation chart, structure chart, structure, organogram',
  },
  {
    id: 'budget-of-it',
    says: 'money for IT',
    terms:
      'ict budget, it budget, ict expenditure, it spend, capital budget, capital programme, imt spend, im t department, ict spend, digital budget, it savings, opex, capex, it expenditure, digital technology, im t spend, spend on im t, spend on it system, capital investment in it',
  },
  {
    id: 'strategy',
    says: 'strategies and plans',
    terms: 'ict strategy, it strategy, digital strategy, strategy, business plan, annual plan, roadmap',
  },
  {
    id: 'tender',
    says: 'a tender',
    terms:
      'tender, tendered, tender document, bidder, invitation to tender, pqq, itt, specification, framework, route to market, procurement',
  },
  { id: 'mast', says: 'land for masts', terms: 'mast, mobile mast, code operator, rooftop, greenfield' },
  {
    id: 'foi',
    says: 'freedom of information requests',
    terms: 'foi request received, number of foi request, publication scheme, disclosure log, internal review',
  },
  {
    id: 'complaint',
    says: 'complaints and claims',
    terms: 'complaint, negligence, litigation, compensation, settlement',
  },
  {
    id: 'outage',
    says: 'failures of systems',
    terms:
      'outage, downtime, crash, system failure, equipment failure, reboot, system fault, system failed, equipment failed, it failure, it problem',
  },
  { id: 'medical', says: 'medical devices', terms: 'medical device, medical equipment, connected medical device, iot' },
  {
    id: 'estate-buildings',
    says: 'buildings',
    terms: 'estate and infrastructure, building, maintenance backlog, car park, parking, energy',
  },
  {
    id: 'asset-register',
    says: 'registers of assets',
    terms: 'asset register, information asset register, hardware asset register',
  },
  { id: 'risk-register', says: 'risk registers', terms: 'risk register, corporate risk register' },
  { id: 'minutes', says: 'minutes and papers of meetings', terms: 'minutes, board paper, board meeting' },
  { id: 'postage', says: 'postage', terms: 'postage, mail room, franking' },
  { id: 'legal', says: 'the law', terms: 'legal cost, legal correspondence, legal fee, solicitor' },
  { id: 'beds', says: 'beds, wards and staff of care', terms: 'bed, ward, nurse, doctor, midwife, renal unit' },
  { id: 'complaints', says: 'complaints', terms: 'complaint' },
  {
    id: 'backup',
    says: 'backups and recovery',
    terms: 'backup, back up, disaster recovery, business continuity, data recovery',
  },
  { id: 'website', says: 'websites', terms: 'website, social media' },
  {
    id: 'remote-working',
    says: 'working from home',
    terms: 'remote working, working from home, home working, remote access',
  },
  { id: 'email', says: 'e-mail', terms: 'email system, email platform, email archive, exchange server' },
  { id: 'vacancies', says: 'vacancies and turnover', terms: 'vacancy, vacant post, turnover, recruitment' },
  {
    id: 'directors',
    says: 'heads of IT',
    terms: 'chief information officer, cio, ciso, siro, head of it, it director, director of ict',
  },
  {
    id: 'records',
    says: 'patient records',
    terms: 'patient record, medical record, health record, paper record, scanning',
  },
]
