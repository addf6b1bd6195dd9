import { Link } from '@remix-run/react';

/** A template in the words of the page's language. */
export interface ShownTemplate {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly icon: string;
}

/** Ready bots as cards; each leads to its preview. */
export function TemplateGallery({ templates }: { readonly templates: readonly ShownTemplate[] }) {
  return (
    <ul className="grid grid-cols-1 gap-3 sm:grid-cols-2">
      {templates.map((template) => (
        <li key={template.id}>
          <Link
            to={`/templates/${template.id}`}
            prefetch="intent"
            className="group flex h-full items-start gap-3.5 rounded-lg border border-line bg-surface p-4 no-underline hover:border-accent"
          >
            <span
              aria-hidden="true"
              className="flex size-11 shrink-0 items-center justify-center rounded-md bg-accent-soft text-xl"
            >
              {template.icon}
            </span>
            <span className="min-w-0">
              <span className="block font-semibold group-hover:text-accent-strong">
                {template.name}
              </span>
              <span className="block text-sm text-ink-soft">{template.summary}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
