import { useTranslation } from 'react-i18next';
import { Card } from '../card.tsx';

/** A small table of the bot, ready to be read. */
export interface ShownCollection {
  readonly id: string;
  readonly name: string;
  readonly items: readonly {
    readonly id: string;
    readonly name: string;
    readonly price: string | null;
  }[];
}

/** What the bot offers: its menu, its services. */
export function CollectionsCard({
  collections,
}: {
  readonly collections: readonly ShownCollection[];
}) {
  const { t } = useTranslation();
  if (collections.length === 0) return null;
  return (
    <Card title={t('bot.collectionsTitle')}>
      <div className="space-y-5">
        {collections.map((collection) => (
          <section key={collection.id}>
            <h3 className="flex flex-wrap items-baseline justify-between gap-x-3 text-base">
              <bdi>{collection.name}</bdi>
              <span className="text-sm font-normal text-ink-soft">
                {t('bot.items', { count: collection.items.length })}
              </span>
            </h3>
            <ul className="mt-1 divide-y divide-line">
              {collection.items.map((item) => (
                <li key={item.id} className="flex justify-between gap-4 py-1.5 text-sm">
                  <bdi className="min-w-0">{item.name}</bdi>
                  {item.price ? (
                    <bdi className="font-semibold whitespace-nowrap">{item.price}</bdi>
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Card>
  );
}
