import type { AnnotationKind } from '../annotation/annotation.ts';

/** The colour of a kind of mark: `line` is opaque, for underlines and signs; `wash` is translucent, behind words. */
export interface MarkColour {
  readonly line: string;
  readonly wash: string;
}

export type Scheme = 'light' | 'dark';

/** Marks of one kind, on the page and in our lists. Hues that colour-blind readers can tell apart: amber, blue, green, purple. */
export const MARK_COLOURS: Readonly<Record<Scheme, Readonly<Record<AnnotationKind, MarkColour>>>> = {
  light: {
    quote: { line: '#9a5b00', wash: '#ffb92e4d' },
    official: { line: '#1a5fb4', wash: '#4c9cf040' },
    place: { line: '#11734b', wash: '#2fb98140' },
    note: { line: '#7b3fa0', wash: '#b06cd63d' },
  },
  dark: {
    quote: { line: '#f0b655', wash: '#f0b6553d' },
    official: { line: '#8bbcf5', wash: '#5c9eea42' },
    place: { line: '#6fce9f', wash: '#45b98540' },
    note: { line: '#cfa0ea', wash: '#b678de42' },
  },
};

/** Colours that a reader gives to saved annotations, by name; the name is what is kept. */
export const READER_COLOURS = {
  light: {
    yellow: { line: '#7a6000', wash: '#ffd94066' },
    red: { line: '#b3261e', wash: '#f2675a52' },
    orange: { line: '#a84800', wash: '#ff9a4052' },
    green: { line: '#2e7d32', wash: '#6cc47052' },
    blue: { line: '#1565c0', wash: '#5aa7f252' },
    purple: { line: '#7b3fa0', wash: '#b06cd652' },
  },
  dark: {
    yellow: { line: '#f5d95c', wash: '#f5d95c3d' },
    red: { line: '#f5958b', wash: '#f0665a47' },
    orange: { line: '#ffb070', wash: '#ff9a4040' },
    green: { line: '#86d18a', wash: '#5fb86447' },
    blue: { line: '#8bbcf5', wash: '#5aa7f247' },
    purple: { line: '#cfa0ea', wash: '#b06cd64d' },
  },
} as const satisfies Record<Scheme, Record<string, MarkColour>>;

export type ReaderColour = keyof typeof READER_COLOURS.light;

/** The reader's colours, in the order in which they are offered. */
export const READER_COLOUR_NAMES: readonly ReaderColour[] = ['yellow', 'red', 'orange', 'green', 'blue', 'purple'];

/** Whether a kept colour is one of ours; imported annotations may bring others. */
export function isReaderColour(colour: string | null): colour is ReaderColour {
  return colour !== null && Object.hasOwn(READER_COLOURS.light, colour);
}

/** A style sheet that sets `--quote-line`, `--quote-wash`… on `selector`, for light and dark: one source for pages and screens. */
export function colourSheet(selector: string): string {
  const rule = (scheme: Scheme) =>
    `${selector}{${declarations(MARK_COLOURS[scheme])}${declarations(READER_COLOURS[scheme])}}`;
  return `${rule('light')}@media (prefers-color-scheme: dark){${rule('dark')}}`;
}

function declarations(colours: Readonly<Record<string, MarkColour>>): string {
  return Object.entries(colours)
    .map(([name, { line, wash }]) => `--${name}-line:${line};--${name}-wash:${wash};`)
    .join('');
}
