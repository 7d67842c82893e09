// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { BackupReminder } from '../../components/backup-reminder.tsx';
import { ExportBox } from '../../components/export-box.tsx';
import { PageNotice } from '../../components/page-notice.tsx';
import { RecordsView } from '../../components/records-view.tsx';
import { SITE_SENTENCES, type SiteState, SiteSwitch } from '../../components/site-switch.tsx';
import { screenWith } from '../helpers/screen.ts';

test.each([
  ['reading', 'Reading the page…'],
  ['closed', 'This page is closed to extensions'],
  ['absent', 'This page has not been read'],
  ['no-article', 'No article here'],
  ['not-english', 'This article is not in English'],
  ['nothing-found', 'Nothing found in this article'],
  ['failed', 'This page could not be read'],
] as const)('%s is said kindly, and aloud', (status, title) => {
  const { all } = screenWith(<PageNotice status={status} problem={null} onStart={vi.fn()} />);
  expect(all('[role="status"]')[0]?.textContent).toContain(title);
});

test('a page without an article tells how to keep words by hand', () => {
  const { text } = screenWith(<PageNotice status="no-article" problem={null} onStart={vi.fn()} />);
  expect(text()).toContain('select them on the page, right-click');
});

test('what failed says what went wrong, and can be tried again', async () => {
  const start = vi.fn();
  const { text, press } = screenWith(<PageNotice status="failed" problem="The data is damaged." onStart={start} />);
  expect(text()).toContain('The data is damaged.');
  await press('Try again');
  expect(start).toHaveBeenCalled();
});

const FORMATS = [
  { id: 'markdown', label: 'Markdown' },
  { id: 'csv', label: 'Spreadsheet' },
];
const SCOPES = [
  { id: 'saved', label: 'Saved', count: 0 },
  { id: 'found', label: 'Found', count: 2 },
];

test('an export takes the first scope with something in it', async () => {
  const write = vi.fn(async () => undefined);
  const { press, text, named } = screenWith(<ExportBox scopes={SCOPES} formats={FORMATS} onExport={write} />);
  expect(named('Saved 0')).toHaveProperty('disabled', true);
  await press('Export');
  expect(write).toHaveBeenCalledWith('found', 'markdown');
  expect(text()).toContain('2 items written to a file.');
});

test('an export that fails says why', async () => {
  const fail = () => Promise.reject(new Error('There is no room left.'));
  const { press, text } = screenWith(<ExportBox scopes={SCOPES} formats={FORMATS} onExport={fail} />);
  await press('Export');
  expect(text()).toContain('There is no room left.');
});

test('everything is deleted only after a second yes', async () => {
  const remove = vi.fn(async () => '3 items deleted.');
  const { press, text } = screenWith(
    <RecordsView
      annotations={3}
      pages={1}
      backedUp={null}
      onBackUp={async () => ''}
      onImport={async () => ''}
      onDeleteAll={remove}
    />,
  );
  await press('Delete everything…');
  await press('Keep it');
  await press('Delete everything…');
  expect(remove).not.toHaveBeenCalled();
  await press('Delete everything');
  expect(remove).toHaveBeenCalled();
  expect(text()).toContain('3 items deleted.');
});

test.each([
  [100, null, true],
  [100, '2024-05-20T00:00:00Z', false],
  [100, '2024-01-20T00:00:00Z', true],
  [3, null, false],
])('with %s records and a backup of %s a reminder is shown: %s', (annotations, backedUp, shown) => {
  const { text } = screenWith(
    <BackupReminder annotations={annotations} backedUp={backedUp} now="2024-06-01T00:00:00Z" />,
  );
  expect(text() !== '').toBe(shown);
});

test('a site is switched on and off', async () => {
  const [allow, forbid, never] = [vi.fn(), vi.fn(), vi.fn()];
  const of = (state: Exclude<SiteState, 'unknown'>) => (
    <SiteSwitch site="news.example" state={state} onAllow={allow} onForbid={forbid} onNever={never} />
  );
  const { press, show, text, named } = screenWith(of('asked'));
  await press('Always on news.example');
  expect(allow).toHaveBeenCalled();
  show(of('allowed'));
  expect(named('Always on news.example').getAttribute('aria-checked')).toBe('true');
  await press('Always on news.example');
  expect(forbid).toHaveBeenCalled();
  show(of('all'));
  expect(text()).toBe(`On for all sitesNever here${SITE_SENTENCES.all}`);
  await press('Never here');
  expect(never).toHaveBeenLastCalledWith(true);
  show(of('never'));
  expect(named('Never here').getAttribute('aria-pressed')).toBe('true');
  await press('Never here');
  expect(never).toHaveBeenLastCalledWith(false);
  for (const state of ['asked', 'allowed', 'all', 'never'] as const) {
    show(of(state));
    expect(text()).toContain(SITE_SENTENCES[state]);
  }
});

test('a site that is left alone can be read again', async () => {
  const start = vi.fn();
  const { press, text } = screenWith(<PageNotice status="never" problem={null} onStart={start} />);
  expect(text()).toContain('What you saved from it is kept.');
  await press('Read this site again');
  expect(start).toHaveBeenCalled();
});
