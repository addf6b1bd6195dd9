import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockType } from '#server/bot-spec/blocks.ts';
import type { MapDrawing, MapLine, MapNode } from '#web/bot-page/map/draw-map.ts';
import { LABEL_SIZE, NODE } from '#web/bot-page/map/map-grid.ts';
import { useLanguage } from '#web/hooks/use-language.ts';
import { Card } from '../card.tsx';

/** Steps that say, that wait for the customer, that decide, and that do something behind the chat. */
const STRIPES: Readonly<Record<BlockType, string>> = {
  message: 'fill-line-strong',
  end: 'fill-line-strong',
  menu: 'fill-accent',
  question: 'fill-accent',
  collection: 'fill-accent',
  language: 'fill-accent',
  payment: 'fill-accent',
  ai: 'fill-accent',
  condition: 'fill-warning',
  hours: 'fill-warning',
  wait: 'fill-warning',
  set: 'fill-warning',
  jump: 'fill-warning',
  return: 'fill-warning',
  record: 'fill-accent-strong',
  handoff: 'fill-accent-strong',
  http: 'fill-accent-strong',
};
const PADDING = 14;
const LINE_HEIGHT = 18;

function Line({ line: { path, back, label } }: { readonly line: MapLine }) {
  return (
    <>
      <path
        d={path}
        className="fill-none stroke-line-strong"
        strokeWidth="1.25"
        strokeDasharray={back ? '4 4' : undefined}
        markerStart={back ? 'url(#map-arrow)' : undefined}
        markerEnd={back ? undefined : 'url(#map-arrow)'}
      />
      {label ? (
        <text
          x={label.x}
          y={label.y}
          textAnchor={label.anchor}
          fontSize={LABEL_SIZE}
          className="fill-ink-soft"
        >
          {label.text}
        </text>
      ) : null}
    </>
  );
}

function Step({ node, isCurrent }: { readonly node: MapNode; readonly isCurrent: boolean }) {
  const { x, y, lines, number, type } = node;
  const isArabic = useLanguage() === 'ar';
  const [start, end] = isArabic
    ? [x + NODE.width - PADDING, x + 10]
    : [x + PADDING, x + NODE.width - 10];
  const firstLine = y + NODE.height / 2 + 4.5 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  const drawing = (
    <>
      <rect
        x={x}
        y={y}
        width={NODE.width}
        height={NODE.height}
        rx="10"
        className={
          isCurrent
            ? 'fill-accent-soft stroke-accent group-focus-visible:stroke-[4]'
            : 'fill-surface stroke-line-strong group-hover:stroke-accent group-focus-visible:stroke-accent group-focus-visible:stroke-[3]'
        }
        strokeWidth={isCurrent ? 2.5 : 1}
      />
      <rect
        x={isArabic ? x + NODE.width - 6 : x + 3}
        y={y + 12}
        width="3"
        height={NODE.height - 24}
        rx="1.5"
        className={STRIPES[type]}
      />
      {number === null ? null : (
        <text x={end} y={y + 16} fontSize="10" textAnchor="end" className="fill-ink-soft">
          {number}
        </text>
      )}
      <text y={firstLine} fontSize="13" className="fill-ink">
        {lines.map((line, index) => (
          <tspan key={index} x={start} dy={index === 0 ? 0 : LINE_HEIGHT}>
            {index === lines.length - 1 ? line : `${line} `}
          </tspan>
        ))}
      </text>
    </>
  );
  if (number === null) return <g>{drawing}</g>;
  return (
    <a
      href={`#step-${number}`}
      aria-current={isCurrent ? 'step' : undefined}
      className="group outline-none"
    >
      {drawing}
    </a>
  );
}

/** The whole bot at a glance; every step leads to its words in the list of steps. */
export function MapCard({
  map,
  currentBlockId,
}: {
  readonly map: MapDrawing;
  readonly currentBlockId: string | null;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const current = map.nodes.find(({ id }) => id === currentBlockId);
  const middle = current === undefined ? undefined : current.x + NODE.width / 2;

  // While the conversation goes on, the map follows it; without scripts it is scrolled by hand.
  useEffect(() => {
    if (frame.current && middle !== undefined) showMiddle(frame.current, middle, map.width);
  }, [middle, map.width]);

  return (
    <Card title={t('bot.mapTitle')}>
      <p className="-mt-2 mb-3 text-sm text-ink-soft">{t('bot.mapHint')}</p>
      <div
        ref={frame}
        role="region"
        aria-label={t('bot.mapTitle')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
        className="max-h-128 overflow-auto rounded-md border border-line bg-paper p-3"
      >
        <svg
          role="group"
          aria-label={t('bot.mapTitle')}
          width={map.width}
          height={map.height}
          viewBox={`0 0 ${map.width} ${map.height}`}
          direction={language === 'ar' ? 'rtl' : 'ltr'}
          className="block"
        >
          <defs>
            <marker
              id="map-arrow"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto-start-reverse"
            >
              <path d="M0 .5 7.500 4 0 7.500Z" className="fill-line-strong" />
            </marker>
          </defs>
          {map.lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
          {map.titles.map(({ id, text, x, y }) => (
            <text key={id} x={x} y={y} fontSize="13" fontWeight="650" className="fill-ink">
              {text}
            </text>
          ))}
          {map.nodes.map((node) => (
            <Step key={node.id} node={node} isCurrent={node.id === currentBlockId} />
          ))}
        </svg>
      </div>
    </Card>
  );
}

/** Scrolls sideways so that this place of the drawing stands in the middle, in either direction. */
function showMiddle(frame: HTMLElement, x: number, width: number): void {
  const fromStart = getComputedStyle(frame).direction === 'rtl' ? width - x : x;
  const left = Math.max(0, fromStart - frame.clientWidth / 2);
  frame.scrollTo({ left: getComputedStyle(frame).direction === 'rtl' ? -left : left });
}
