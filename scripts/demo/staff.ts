// The people of the demo. Their passphrase is printed and public: the demo holds nothing real.
import type { AccountId, TeamId } from '../../shared/ids.ts';
import type { Role } from '../../shared/schema/codes.ts';

export const DEMO_PASSPHRASE = 'lantern river maple bridge';

type Person = { id: AccountId; name: string; role: Role; teams: readonly TeamId[] };

const CITY = 'city-mash' as TeamId;
const COUNTY = 'county-mash' as TeamId;

export const DEMO_STAFF: readonly Person[] = [
  { id: 'amina' as AccountId, name: 'Amina Shah', role: 'practitioner', teams: [CITY] },
  { id: 'joe' as AccountId, name: 'Joe Bell', role: 'practitioner', teams: [CITY, COUNTY] },
  { id: 'priya' as AccountId, name: 'Priya Nair', role: 'manager', teams: [CITY, COUNTY] },
];
