import { blueprintSpec } from '#server/bot-spec/blueprints.ts';
import { walkBot } from '#server/proof/walk/walk-bot.ts';
for (const id of ['school', 'shop', 'clinic'] as const) {
const spec = blueprintSpec(id);
(globalThis as any).SEEN = new Map();
walkBot(spec, 'en');
const seen: Map<string, number> = (globalThis as any).SEEN;
console.log(id, seen.size, JSON.stringify(spec.blocks.filter(b => b.type === 'condition' || b.type==='wait').map(b=>b.type==='condition'?b.branches:b)));
const by = new Map<string, string[]>();
for (const k of seen.keys()) { const p = k.split('/')[0]!; by.set(p, [...(by.get(p) ?? []), k]); }
for (const [p, ks] of [...by].sort((a,b)=>b[1].length-a[1].length).slice(0,4)) { console.log(p, ks.length); console.log(ks.slice(0,14).join('\n')); }
}
