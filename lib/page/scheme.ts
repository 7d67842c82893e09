import type { Scheme } from '../view/mark-colours.ts';

const HALF = 0.5;

/**
 * Whether an element's words are light on dark. The words' own colour tells: the background may be a picture, or lie
 * many elements further out.
 */
export function schemeOf(element: Element): Scheme {
  const lightness = lightnessOf(getComputedStyle(element).color);
  return lightness !== null && lightness > HALF ? 'dark' : 'light';
}

/** How light a computed colour is, 0 to 1; `null` for a notation that is not known. */
export function lightnessOf(colour: string): number | null {
  const [, notation = '', values = ''] = /^([a-z]+)\((.*)\)$/.exec(colour.trim()) ?? [];
  const numbers = (values.match(/-?[\d.]+%?/g) ?? []).map(value =>
    value.endsWith('%') ? Number.parseFloat(value) / 100 : Number.parseFloat(value),
  );
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN] = numbers;
  switch (notation) {
    case 'rgb':
    case 'rgba':
      return weighted(first / 255, second / 255, third / 255);
    case 'color': // color(srgb 1 1 1)
      return weighted(first, second, third);
    case 'oklch':
    case 'oklab':
      return known(first);
    case 'lch':
    case 'lab':
      return known(values.includes('%') ? first : first / 100);
    default:
      return null;
  }
}

function weighted(red: number, green: number, blue: number): number | null {
  return known(0.2126 * red + 0.7152 * green + 0.0722 * blue);
}

function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
