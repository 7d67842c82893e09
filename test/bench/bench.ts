import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Resources } from '../../lib/resources.ts';
import { loadResources } from '../helpers/resources.ts';
import { ROOT } from '../helpers/sources.ts';
import { type Predictions, predict } from './engine.ts';
import { type GoldDocument, readGold } from './gold.ts';
import { ownArticles } from './own-articles.ts';
import type { Figures } from './score/figures.ts';
import { asShown, scoreNames } from './score/names.ts';
import { scorePeople } from './score/people.ts';
import { scorePlaces } from './score/places.ts';
import { scoreQuotes } from './score/quotes.ts';
import { predictKnowingSites } from './sites.ts';
import { compromiseSpeed, engineSpeed, type FirstRun, type Speed, wordsIn } from './speed.ts';
import { type Cell, tableOf } from './table.ts';

/** Gold documents by name, what the engine made of them, and so what each table can score. */
interface Measured {
  readonly name: string;
  readonly documents: readonly GoldDocument[];
  readonly predictions: Predictions;
}

/** Corpora that may lie beside the repository, never in it: their texts are other people's. */
const CORPORA = [
  ['seed', 'seed/gold.jsonl'],
  ['articles', 'corpora/articles/articles.dev.jsonl'],
  ['PolNeAR', 'corpora/quotes/polnear.dev.jsonl'],
  ['QA-SRL Wikinews', 'corpora/quotes/qasrl-wikinews.dev.jsonl'],
  ['DWIE officials', 'corpora/entities/officials-dwie.dev.jsonl'],
  ['DWIE', 'corpora/entities/dwie.dev.jsonl'],
  ['Worldwide', 'corpora/entities/worldwide.dev.jsonl'],
  ['TR-News', 'corpora/places/trnews.dev.jsonl'],
  ['LGL', 'corpora/places/lgl.dev.jsonl'],
  ['GeoWebNews', 'corpora/places/geowebnews.dev.jsonl'],
  ['GeoVirus', 'corpora/places/geovirus.dev.jsonl'],
] as const;

/** `npm run bench [-- FOLDER]`: how right, and how fast. FOLDER holds corpora; without one, our own articles are measured. */
function main(folder = path.join(ROOT, '../shared')): void {
  const resources = loadResources();
  const sets = setsIn(folder).map(([name, documents]) => measured(name, documents, resources));
  console.log(quoteTable(having('quotes', sets)));
  console.log(peopleTable(having('people', sets)));
  console.log(placeTable(having('places', sets)));
  console.log(siteTable(having('places', sets), resources));
  if (having('entities', sets).length > 0) console.log(nameTable(having('entities', sets)));
  console.log(speedTable(sets, resources));
  console.log(sizeTable());
}

function setsIn(folder: string): (readonly [string, GoldDocument[]])[] {
  const present = CORPORA.map(([name, file]) => [name, path.join(folder, file)] as const).filter(([, file]) =>
    existsSync(file),
  );
  const own = ownArticles();
  return [
    ...(own.length > 0 ? [['our own', own] as const] : []),
    ...present.map(([name, file]) => [name, readGold(file)] as const),
  ];
}

function measured(name: string, documents: GoldDocument[], resources: Resources): Measured {
  return { name, documents, predictions: predict(documents, resources) };
}

function having(layer: 'quotes' | 'people' | 'places' | 'entities', sets: readonly Measured[]): Measured[] {
  return sets.filter(({ documents }) => documents.some(document => document[layer] !== undefined));
}

function quoteTable(sets: readonly Measured[]): string {
  const columns = 'exact P,R,F1,IoU.8 F1,IoU.3 F1,strings P,R,F1,attributed P,R,F1,speaker,name,taken for quotes'.split(
    ',',
  );
  const rows = sets.map(set => {
    const score = scoreQuotes(set.documents, set.predictions.reports);
    return [
      ...head(set),
      ...cells(score.exact),
      tenth(score.mostly.f1),
      tenth(score.partly.f1),
      ...cells(score.quotedStrings),
      ...cells(score.attributed),
      tenth(score.speakerRight),
      tenth(score.nameRight),
      `${score.takenForQuotes} of ${score.notQuotes}`,
    ];
  });
  return tableOf('Quotes', ['set', 'docs', ...columns], rows);
}

function peopleTable(sets: readonly Measured[]): string {
  const columns = 'mentions P,R,F1,official mentions F1,officials P,R,F1,title,body'.split(',');
  const rows = sets.map(set => {
    const score = scorePeople(set.documents, set.predictions.reports);
    return [
      ...head(set),
      ...cells(score.mentions),
      tenth(score.officialMentions.f1),
      ...cells(score.officials),
      tenth(score.titleRight),
      tenth(score.affiliationRight),
    ];
  });
  return tableOf('People and officials', ['set', 'docs', ...columns], rows);
}

function placeTable(sets: readonly Measured[]): string {
  const columns = 'exact P,R,F1,overlap F1,within 161 km,end to end F1'.split(',');
  const rows = sets.map(set => {
    const score = scorePlaces(set.documents, set.predictions.reports);
    return [...head(set), ...cells(score), tenth(score.overlapF1), tenth(score.within161km), tenth(score.endToEnd)];
  });
  return tableOf('Places', ['set', 'docs', ...columns], rows);
}

/** The same documents for a reader who has seen the others of each site before. */
function siteTable(sets: readonly Measured[], resources: Resources): string {
  const rows = sets
    .filter(({ documents }) => documents.some(({ url }) => url !== undefined))
    .map(set => {
      const known = scorePlaces(set.documents, predictKnowingSites(set.documents, resources));
      const alone = scorePlaces(set.documents, set.predictions.reports);
      return [...head(set), ...[alone, known].flatMap(score => [tenth(score.within161km), tenth(score.endToEnd)])];
    });
  const columns = 'text alone: within 161 km,end to end F1,site known: within 161 km,end to end F1'.split(',');
  return tableOf('Places, with the other documents of the site seen before', ['set', 'docs', ...columns], rows);
}

function nameTable(sets: readonly Measured[]): string {
  const columns = 'person P,R,F1,organisation P,R,F1,place P,R,F1'.split(',');
  const row = (set: Measured, name: string, names: Predictions['names']): Cell[] => {
    const score = scoreNames(set.documents, names);
    return [name, set.documents.length, ...cells(score.person), ...cells(score.organisation), ...cells(score.place)];
  };
  const rows = sets.flatMap(set => [
    row(set, set.name, set.predictions.names),
    row(set, `${set.name}, as shown`, namesShown(set.predictions)),
  ]);
  return tableOf('Names, exact span and type; as shown: with the places found', ['set', 'docs', ...columns], rows);
}

/** The names with what is shown as a place: the reader gets both. */
function namesShown({ names, reports }: Predictions): Predictions['names'] {
  return new Map([...names].map(([id, ofArticle]) => [id, asShown(ofArticle, reports.get(id)?.places ?? [])]));
}

function head({ name, documents }: Measured): Cell[] {
  return [name, documents.length];
}

function cells({ precision, recall, f1 }: Figures): Cell[] {
  return [precision, recall, f1].map(tenth);
}

function tenth(figure: number | null): Cell {
  return figure === null ? null : figure.toFixed(1);
}

/** Measured on whole articles; single sentences would tell more of the overhead than of the work. */
function speedTable(sets: readonly Measured[], resources: Resources): string {
  const documents = (sets.find(({ name }) => name === 'articles') ?? sets[0])?.documents ?? [];
  const words = documents.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const first = firstRun(documents[0]?.text ?? '');
  const columns = ['', 'words/s', 'ms for 1,000 words', 'ms an article', 'slowest', 'beside compromise'];
  const peer = compromiseSpeed(documents);
  const row = (name: string, { wordsPerSecond, median, slowest }: Speed): Cell[] => [
    name,
    wordsPerSecond,
    (1_000_000 / wordsPerSecond).toFixed(2),
    median.toFixed(1),
    slowest.toFixed(1),
    (wordsPerSecond / peer.wordsPerSecond).toFixed(1),
  ];
  return [
    tableOf(`Speed, warm (${documents.length} articles, ${words.toLocaleString('en')} words)`, columns, [
      row('On the Record: quotes, speakers, people, places', engineSpeed(documents, resources)),
      row('compromise: people, places, quotations', peer),
    ]),
    `First run in a fresh process: data ${first.load.toFixed(0)} ms, first article ${first.analyze.toFixed(0)} ms; then the engine holds ${(first.memory / 1e6).toFixed(1)} MB.`,
  ].join('\n');
}

function firstRun(text: string): FirstRun {
  const file = fileURLToPath(new URL('first-run.ts', import.meta.url));
  const { stdout } = spawnSync(process.execPath, ['--expose-gc', file], {
    input: text,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return JSON.parse(stdout) as FirstRun;
}

function sizeTable(): string {
  const files = ['public/data', 'public/models', '.output/chrome-mv3', '.output/firefox-mv3'].flatMap(folder =>
    filesIn(folder),
  );
  const kilobytes = (length: number) => Math.round(length / 1000);
  const rows = files.map(file => {
    const bytes = readFileSync(path.join(ROOT, file));
    return [file, kilobytes(bytes.length), kilobytes(gzipSync(bytes, { level: 9 }).length)];
  });
  return tableOf('Data and built files', ['file', 'kB', 'gzipped'], rows);
}

/** The files of a folder that weigh something. */
function filesIn(folder: string): string[] {
  if (!existsSync(path.join(ROOT, folder))) return [];
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map(name => `${folder}/${name}`)
    .filter(name => statSync(path.join(ROOT, name)).isFile() && statSync(path.join(ROOT, name)).size > 20_000)
    .sort();
}

main(...process.argv.slice(2));
