import type { AnnotationKind } from '../annotation/annotation.ts';
import { ANNOTATION_KINDS } from '../view/kinds.ts';
import { MARK_COLOURS, type Scheme } from '../view/mark-colours.ts';

/** The style of the card. Its colours are those of our own pages; light or dark is the page's, not the system's. */
export const CARD_STYLE = `
:host{all:initial!important;position:fixed!important;inset:0!important;z-index:2147483647!important;pointer-events:none!important;display:block!important}
@media print{:host{display:none!important}}
.card{
  --paper:#fff;--ink:#1f1d1a;--soft:#5c574e;--rule:#e1dcd0;--hover:#f2efe6;--accent:#234a7c;--on-accent:#fff;--warn:#875200;--land:#e9e4d8;--sea:#f7f5ef;
  position:absolute;box-sizing:border-box;width:320px;max-width:calc(100vw - 16px);max-height:calc(100vh - 16px);overflow:auto;pointer-events:auto;
  padding:12px 14px 0;border:1px solid var(--rule);border-radius:10px;background:var(--paper);color:var(--ink);
  box-shadow:0 1px 2px rgb(31 29 26/10%),0 8px 28px rgb(31 29 26/18%);
  font:13.5px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;text-align:start;direction:ltr;
  -webkit-text-size-adjust:100%;text-size-adjust:100%;
}
.card[data-scheme=dark]{
  --paper:#22211e;--ink:#ece8df;--soft:#aea799;--rule:#45413a;--hover:#2f2d29;--accent:#a5c3ec;--on-accent:#14171c;--warn:#edb765;--land:#3a3731;--sea:#1c1b19;
  box-shadow:0 1px 2px rgb(0 0 0/40%),0 8px 28px rgb(0 0 0/50%);
}
.card.sheet{width:100%;max-width:100%;max-height:70vh;border-radius:14px 14px 0 0;border-width:1px 0 0;padding:14px 16px 0}
.card *{box-sizing:border-box}
.top{display:flex;align-items:center;gap:7px;color:var(--soft);font-size:12px;min-height:24px}
.dot{flex:none;width:10px;height:10px;border-radius:3px;background:var(--line)}
.kicker{flex:1}
.title{margin:3px 0 0;font:600 16.5px/1.3 Charter,"Iowan Old Style","Palatino Linotype",Palatino,Georgia,"Noto Serif","DejaVu Serif",serif;overflow-wrap:anywhere}
.title.none{font-style:italic;font-weight:400;color:var(--soft)}
p{margin:3px 0 0;overflow-wrap:anywhere}
.soft{color:var(--soft)}
.reason{font-size:12.5px}
.doubt{color:var(--warn)}
.before,.note{margin-top:8px;padding-left:9px;border-left:3px solid var(--line);font:14px/1.4 Charter,Georgia,"DejaVu Serif",serif;white-space:pre-line;max-height:9em;overflow:auto}
.map{display:block;width:100%;height:118px;margin-top:9px;border:1px solid var(--rule);border-radius:6px;background:var(--sea)}
.land{fill:var(--land);stroke:var(--paper);stroke-width:1px;vector-effect:non-scaling-stroke}
.land.here{fill:var(--line);fill-opacity:.3;stroke:var(--line)}
.pin{fill:none;stroke:var(--paper);stroke-width:13px;stroke-linecap:round;vector-effect:non-scaling-stroke}
.pin.inner{stroke:var(--line);stroke-width:9px}
.buttons{position:sticky;bottom:0;display:flex;flex-wrap:wrap;gap:6px;margin-top:5px;padding:6px 0 12px;background:var(--paper)}
.buttons~p:not(:empty){margin:0;padding-bottom:12px}
button{
  display:inline-flex;align-items:center;justify-content:center;min-height:30px;padding:3px 10px;border:1px solid var(--rule);border-radius:7px;
  background:transparent;color:inherit;font:inherit;font-size:13px;cursor:pointer
}
button:hover{background:var(--hover)}
button:focus-visible,.card:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.card:focus{outline-offset:-3px}
button.main{border-color:var(--accent);background:var(--accent);color:var(--on-accent);font-weight:600}
button:disabled{opacity:.55;cursor:default}
button.main[aria-pressed=true]{background:transparent;color:var(--accent)}
button.close{min-height:24px;width:24px;padding:0;border-color:transparent;color:var(--soft);font-size:16px;line-height:1}
button.outer{margin-top:8px;width:100%;justify-content:flex-start;text-align:start;border-style:dashed;color:var(--soft)}
button.choice{margin-top:4px;width:100%;justify-content:flex-start;text-align:start}
.choices{margin-top:8px}
.sheet .buttons{padding-bottom:calc(14px + env(safe-area-inset-bottom))}
.sheet button{min-height:40px;padding:6px 14px}
.sheet button.close{min-height:36px;width:36px}
.said{color:var(--soft);font-size:12.5px}
@media (forced-colors:active){.card{border-color:CanvasText}.dot{forced-color-adjust:none}.land{fill:Canvas;stroke:CanvasText}}
${kindRules('light')}
${kindRules('dark')}
`;

function kindRules(scheme: Scheme): string {
  return ANNOTATION_KINDS.map((kind: AnnotationKind) => {
    const which = scheme === 'dark' ? '[data-scheme=dark]' : '';
    return `.card${which}[data-kind=${kind}]{--line:${MARK_COLOURS[scheme][kind].line}}`;
  }).join('');
}
