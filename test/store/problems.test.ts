import { Dexie } from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { savedOn } from '../../lib/store/annotations.ts';
import { databaseOpener, openDatabase } from '../../lib/store/database.ts';
import { withClearProblems } from '../../lib/store/problems.ts';

afterEach(() => Dexie.delete('on-the-record'));

describe('withClearProblems', () => {
  test.each([
    [new Dexie.QuotaExceededError('quota'), 'no room left'],
    [new Dexie.AbortError('abort', new DOMException('full', 'QuotaExceededError')), 'no room left'],
    [new DOMException('full', 'QuotaExceededError'), 'no room left'],
    [new Dexie.BulkError('1 of 2 failed', [new DOMException('full', 'QuotaExceededError')] as never), 'no room left'],
    [new Dexie.VersionError('version'), 'newer version'],
    [new Dexie.OpenFailedError('open'), 'does not let'],
    [new DOMException('no', 'SecurityError'), 'does not let'],
    [new Dexie.DatabaseClosedError('closed'), 'Reload'],
  ])('says what to do: %s', async (error, sentence) => {
    await expect(withClearProblems(() => Promise.reject(error))).rejects.toThrow(sentence);
  });

  test('hands on what it does not know, and what went well', async () => {
    await expect(withClearProblems(() => Promise.reject(new Error('other')))).rejects.toThrow('other');
    await expect(withClearProblems(() => Promise.reject('text'))).rejects.toBe('text');
    await expect(withClearProblems(() => Promise.resolve(7))).resolves.toBe(7);
  });
});

describe('openDatabase', () => {
  test('lets a newer version go on, says so, and is not in its way', async () => {
    const said: string[] = [];
    const old = openDatabase('on-the-record', problem => said.push(problem));
    await savedOn(old, []);
    const newer = new Dexie('on-the-record');
    newer.version(99).stores({ pages: 'id, url, *urls, lastSeen', annotations: 'id' });
    await newer.open();
    expect(said.join()).toContain('Reload');
    newer.close();
    // Until the page is reloaded, the old code still finds what is kept.
    expect(await savedOn(old, ['https://example.com'])).toEqual([]);
    old.close();
  });

  test('databaseOpener opens once', () => {
    const database = databaseOpener();
    expect(database()).toBe(database());
    database().close();
  });
});
