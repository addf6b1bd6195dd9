import { useState } from 'react';
import { useHydrated } from '#web/hooks/use-hydrated.ts';
import { FieldFrame, INPUT_LOOK } from './field.tsx';
import { Icon } from './icon.tsx';

/**
 * Takes one file. A browser's own control speaks the browser's language: with JavaScript the page's
 * words stand in its place, and it lies invisible above them, so that keys, taps and dropped files
 * still meet it.
 */
export function FilePicker(props: {
  readonly name: string;
  readonly accept: string;
  readonly label: string;
  readonly hint: string;
  /** What stands on the button, and beside it while nothing is chosen. */
  readonly choose: string;
  readonly nothing: string;
  readonly problem?: string | undefined;
}) {
  const hydrated = useHydrated();
  const [chosen, setChosen] = useState('');
  return (
    <FieldFrame name={props.name} label={props.label} hint={props.hint} problem={props.problem}>
      {(ties) => (
        <div
          className={
            hydrated
              ? `${INPUT_LOOK} relative flex items-center gap-3 py-1! has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent`
              : ''
          }
        >
          {hydrated ? (
            <>
              <span className="inline-flex min-h-8 shrink-0 items-center gap-1.5 rounded-sm bg-accent-soft px-3 text-sm font-semibold text-accent-strong">
                <Icon name="upload" className="size-4" />
                {props.choose}
              </span>
              <bdi className={`min-w-0 truncate ${chosen ? '' : 'text-ink-soft'}`}>
                {chosen || props.nothing}
              </bdi>
            </>
          ) : null}
          <input
            type="file"
            accept={props.accept}
            onChange={(event) => setChosen(event.currentTarget.files?.[0]?.name ?? '')}
            className={
              hydrated ? 'absolute inset-0 size-full cursor-pointer opacity-0' : INPUT_LOOK
            }
            {...ties}
          />
        </div>
      )}
    </FieldFrame>
  );
}
