/** Drawings of 16 by 16, as strokes. Our own. */
const PATHS = {
  accept: 'M3 8.5 6.5 12 13 4.5',
  add: 'M8 3v10M3 8h10',
  back: 'M9.5 3 4.5 8l5 5',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M6 2.8h7v8.4H6zM10 11.2v2H3V4.8h3',
  delete: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5 5 13h6l.5-8.5M7 7v3.5M9 7v3.5',
  down: 'M4 6l4 4 4-4',
  edit: 'M3 13l.6-2.8L10.8 3 13 5.2l-7.2 7.2z',
  export: 'M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 12.8h10',
  import: 'M8 10.2V2.7M4.8 5.7 8 2.5l3.2 3.2M3 12.8h10',
  jump: 'M8 3.2v9.6M3.2 8h9.6M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6z',
  less: 'M3 8h10',
  library: 'M3 3h2.6v10H3zM6.8 3h2.4v10H6.8zM10.6 3.6l2.1-.6 1.9 9.4-2.1.5z',
  link: 'M9.5 3H13v3.5M13 3 7.5 8.5M11 9.5V13H3V5h3.5',
  map: 'M8 14s4.5-4.2 4.5-7.6a4.5 4.5 0 0 0-9 0C3.5 9.8 8 14 8 14zM8 5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3z',
  note: 'M3 3h10v7l-3 3H3zM10 13v-3h3M5.5 6h5M5.5 8.5h2.5',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10M11 5.5h1M11 7.5h1',
  person: 'M8 2.8a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4zM3 13.5c.4-2.6 2.4-3.8 5-3.8s4.6 1.2 5 3.8',
  reject: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM4.2 4.2l7.6 7.6',
  save: 'M4 2.5h8V13.5L8 10.5l-4 3z',
  search: 'M7 2.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4zM10.2 10.2 13.5 13.5',
  settings: 'M3 4.5h10M3 8h10M3 11.5h10M6 3v3M10.5 6.5v3M5 10v3',
  undo: 'M5.5 3.5 3 6l2.5 2.5M3.2 6H9a3.5 3.5 0 0 1 0 7H6',
  world:
    'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM2.5 8h11M8 2.5c3.5 3.5 3.5 7.5 0 11M8 2.5c-3.5 3.5-3.5 7.5 0 11',
} as const;

export type IconName = keyof typeof PATHS;

/** A small drawing beside or instead of a word. It says nothing to screen readers: the button around it does. */
export function Icon({ name, filled = false }: { readonly name: IconName; readonly filled?: boolean }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
