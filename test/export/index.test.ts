import { expect, test } from 'vitest';
import { FORMATS, fileNameOf } from '../../lib/export/index.ts';
import { HOSTILE, hostileRecord, NOW, RECORDS } from './records.ts';

test('every format has an id and an extension of its own, or a folder would hold two of one name', () => {
  expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
  expect(new Set(FORMATS.map(({ extension }) => extension)).size).toBe(FORMATS.length);
});

test.each(FORMATS.map(format => [format.label, format] as const))(
  '%s writes the same for the same, and takes all',
  (_, format) => {
    const all = [...RECORDS, ...HOSTILE.map(hostileRecord)];
    expect(format.write(all, NOW)).toBe(format.write(all, NOW));
    expect(format.write([], NOW)).not.toMatch(/\p{Surrogate}/u);
    expect(format.write(all, NOW)).not.toMatch(/\p{Surrogate}/u);
  },
);

test('fileNameOf', () => {
  expect(fileNameOf({ extension: 'csv' }, NOW)).toBe('on-the-record-2024-05-03.csv');
});
