import { textFor } from '#web/bot-page/spec-text.ts';
import type { ShownTemplate } from '#web/components/templates/template-gallery.tsx';
import type { PageContext } from '#web/context.ts';

/** The gallery in the words of the page's language. */
export function shownTemplates({ services, locale }: PageContext): readonly ShownTemplate[] {
  return services.blueprints.list().map(({ id, name, summary, icon }) => {
    return { id, icon, name: textFor(name, locale), summary: textFor(summary, locale) };
  });
}
