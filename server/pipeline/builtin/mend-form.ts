import type { ModelForm } from '#server/bot-spec/model-form.ts';
import type { Proof } from '#server/proof/types.ts';

const LONGEST_LABEL = 60;
const LONGEST_TEXT = 3500;

/**
 * Mends what rules can mend without guessing: texts and labels that are too long are cut, labels
 * that are the same are numbered. Null when there is nothing of that kind to do.
 */
export function mendForm(form: ModelForm, proof: Proof): ModelForm | null {
  const codes = new Set(proof.violations.map(({ code }) => code));
  const mendable = ['label/too-long', 'label/duplicate', 'text/too-long', 'text/missing'].some(
    (code) => codes.has(code),
  );
  if (!mendable) return null;
  const blocks = form.blocks.map((block) => {
    const text = 'text' in block ? { text: shorten(filled(block.text), LONGEST_TEXT) } : {};
    if (block.type === 'menu') return { ...block, ...text, options: distinct(block.options) };
    if (block.type === 'question') return { ...block, ...text, choices: distinct(block.choices) };
    return { ...block, ...text };
  });
  return { ...form, blocks };
}

type Text = ModelForm['name'];

const cutTo = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

function shorten(text: Text, length: number): Text {
  return { ar: cutTo(text.ar, length), en: cutTo(text.en, length) };
}

/** A text that only one language has stands in both. */
function filled(text: Text): Text {
  return { ar: text.ar || text.en, en: text.en || text.ar };
}

function distinct<Option extends { readonly label: Text }>(options: readonly Option[]): Option[] {
  const seen = new Set<string>();
  return options.map((option) => {
    let label = shorten(filled(option.label), LONGEST_LABEL);
    for (let number = 2; seen.has(`ar ${label.ar}`) || seen.has(`en ${label.en}`); number += 1) {
      label = { ar: `${option.label.ar} ${number}`, en: `${option.label.en} ${number}` };
    }
    seen.add(`ar ${label.ar}`).add(`en ${label.en}`);
    return { ...option, label };
  });
}
