import type { Dialect } from './dialect.ts'
import { reportingMtaOf } from './signs.ts'

export const signs =
  'from `postmaster@` hotmail.com, live.com, msn.com; Reporting-MTA under `hotmail.com`, or named `BAY004-OMC1S18`'

/** Hotmail and Outlook.com before they moved to Exchange Online; their hosts are named by place and role, `BAY004-OMC1S18`. */
export const outlookCom: Dialect = {
  id: 'outlook.com',
  name: 'Outlook.com (Hotmail)',
  clues: [
    'postmaster@hotmail.com',
    'postmaster@mail.hotmail.com',
    'postmaster@live.com',
    'postmaster@mail.live.com',
    'postmaster@msn.com',
    'postmaster@mail.msn.com',
    '.hotmail.com',
    '-omc',
    '-mc',
    '-smtp',
  ],
  recognises: (anatomy) =>
    /postmaster@(?:mail\.)?(?:hotmail|live|msn)\.com/i.test(anatomy.from) ||
    /\.hotmail\.com$|;\s*(?:bay|blu|col|dub|snt)\d{3}-(?:omc|mc|smtp)\w{1,8}\./i.test(
      reportingMtaOf(anatomy),
    ),
}
