import { expect, test } from 'vitest';
import { foldName } from '../../lib/place/fold.ts';

test.each([
  ['Kyiv', 'kyiv'],
  ['São Paulo', 'sao paulo'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['Côte d’Ivoire', 'cote divoire'],
  ['Xi’an', 'xian'],
  ['the Netherlands', 'netherlands'],
  ['The Hague', 'hague'],
  ['Theodore', 'theodore'],
  ['U.S.', 'us'],
  ['Washington, D.C.', 'washington dc'],
  ['Saint-Denis', 'st denis'],
  ['St. Louis', 'st louis'],
  ['Fort Worth', 'ft worth'],
  ['Mount Fuji', 'mt fuji'],
  ['Mountain View', 'mountain view'],
  ['Ukraine’s', 'ukraine'],
  ["Lee's Summit", 'lees summit'],
  ['Antigua & Barbuda', 'antigua and barbuda'],
  ['the', 'the'],
  ['Киев', ''],
  ['', ''],
])('%s is filed under %s', (name, folded) => expect(foldName(name)).toBe(folded));
