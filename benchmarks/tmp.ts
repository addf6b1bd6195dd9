import { prove } from '#server/proof/prove.ts';
import { clinicSpec, pizzaSpec } from '#server/bot-spec/examples/examples.ts';
import { BLUEPRINTS, blueprintSpec } from '#server/bot-spec/blueprints.ts';
for (const [n, s] of [['pizza', pizzaSpec()], ['clinic', clinicSpec()], ...BLUEPRINTS.map(b => [b.id, blueprintSpec(b.id)] as const)] as const) {
  for (let i = 0; i < 3; i++) {
    const spec = structuredClone(s!);
    const t = process.cpuUsage();
    const p = prove(spec);
    const ms = Math.round(process.cpuUsage(t).user/1000);
    if (i === 2) console.log(n, spec.blocks.length, p.passed, p.coverage.steps, p.coverage.branches, p.violations.map(v => [v.code, v.blockId, JSON.stringify(v.details)]), ms);
  }
}
