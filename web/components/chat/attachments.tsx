import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { documentName } from '#web/bot-page/document-name.ts';
import { Icon, type IconName } from '../icon.tsx';

/** Decimal places of a degree that tell houses apart. */
const DEGREE_DECIMALS = 5;

function AttachmentLink(props: {
  readonly url: string;
  readonly icon: IconName;
  readonly words: string;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <a
      href={props.url}
      target="_blank"
      rel="noreferrer noopener"
      className="my-1 flex min-h-11 items-center gap-3 rounded-sm text-ink no-underline hover:text-accent-strong"
    >
      <span className="flex size-10 shrink-0 items-center justify-center rounded-full bg-accent text-on-accent">
        <Icon name={props.icon} />
      </span>
      <span className="min-w-0 leading-snug">
        <bdi dir="ltr" className="block font-semibold wrap-anywhere">
          {props.children}
        </bdi>
        <span className="block text-sm text-chat-time">
          {props.words} <span className="sr-only">({t('bot.opensPage')})</span>
        </span>
      </span>
    </a>
  );
}

/** A document that comes with a message. */
export function DocumentAttachment({ url }: { readonly url: string }) {
  const { t } = useTranslation();
  return (
    <AttachmentLink url={url} icon="file" words={t('bot.document')}>
      {documentName(url)}
    </AttachmentLink>
  );
}

/** A place that comes with a message; it opens on a map. */
export function PlaceAttachment(props: {
  readonly location: { readonly latitude: number; readonly longitude: number };
}) {
  const { t } = useTranslation();
  const { latitude, longitude } = props.location;
  const places = [latitude, longitude].map((degrees) => degrees.toFixed(DEGREE_DECIMALS));
  return (
    <AttachmentLink
      url={`https://www.google.com/maps?q=${latitude},${longitude}`}
      icon="pin"
      words={t('bot.place')}
    >
      {places.join(', ')}
    </AttachmentLink>
  );
}
