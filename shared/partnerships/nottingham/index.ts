// Nottingham City and Nottinghamshire: the reference partnership. Numbers and hours come from public pages
// of 2024–26 and are marked to be checked before going live; they change without notice.
import type { AreaId, PartnershipId, TeamId } from '../../ids.ts';
import type { Partnership } from '../partnership.ts';
import { CLOCKS } from './clocks.ts';
import { HOLIDAYS_ENGLAND } from './holidays.ts';

const CITY = 'city-mash' as TeamId;
const COUNTY = 'county-mash' as TeamId;

const area = (id: string, name: string, team: TeamId) => ({ id: id as AreaId, name, team });

export const nottingham: Partnership = {
  id: 'nottingham' as PartnershipId,
  name: 'Nottingham City and Nottinghamshire',
  timeZone: 'Europe/London',
  holidays: HOLIDAYS_ENGLAND,
  teams: [
    {
      id: CITY,
      name: 'Nottingham City MASH',
      phone: '0115 876 4800',
      outOfHoursPhone: '0115 876 4800',
      hours: [{ days: [1, 2, 3, 4, 5], from: '08:30', to: '16:50' }],
    },
    {
      id: COUNTY,
      name: 'Nottinghamshire MASH',
      phone: '0300 500 80 80',
      outOfHoursPhone: '0300 456 4546',
      professionalPhone: '0300 500 80 90',
      hours: [
        { days: [1, 2, 4], from: '08:30', to: '17:00' },
        { days: [3], from: '10:30', to: '17:00' },
        { days: [5], from: '08:30', to: '16:30' },
      ],
    },
  ],
  areas: [
    area('nottingham-city', 'Nottingham City', CITY),
    area('ashfield', 'Ashfield', COUNTY),
    area('bassetlaw', 'Bassetlaw', COUNTY),
    area('broxtowe', 'Broxtowe', COUNTY),
    area('gedling', 'Gedling', COUNTY),
    area('mansfield', 'Mansfield', COUNTY),
    area('newark-sherwood', 'Newark and Sherwood', COUNTY),
    area('rushcliffe', 'Rushcliffe', COUNTY),
  ],
  defaultTeam: COUNTY,
  frameOrigins: ['https://www.nottinghamcity.gov.uk', 'https://www.nottinghamshire.gov.uk'],
  leaveTo: 'https://www.bbc.co.uk/weather',
  clocks: CLOCKS,
  // An assembly may pass this, and that is fine: its reports are grouped, and nothing else changes for them.
  surge: { reports: 40, minutes: 10 },
  checkBeforeGoingLive: true,
};
