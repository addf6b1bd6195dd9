import { Icon } from './icon.tsx';

/** One or several of a few options, each a large target. */
export function ChoiceField(props: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly several?: boolean;
  readonly required?: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen?: string;
  readonly problem?: string | undefined;
}) {
  const problemId = `problem-${props.name}`;
  return (
    <fieldset
      id={`field-${props.name}`}
      tabIndex={-1}
      aria-describedby={props.problem ? problemId : undefined}
    >
      <legend className="mb-2 font-semibold" dir="auto">
        {props.label}
        {props.hint ? (
          <span className="ms-2 text-sm font-normal text-ink-soft">{props.hint}</span>
        ) : null}
      </legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {props.options.map(({ value, label }) => (
          <label
            key={value}
            className="flex min-h-12 cursor-pointer items-center gap-3 rounded-md border border-line-strong px-4 py-2 has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type={props.several ? 'checkbox' : 'radio'}
              name={props.name}
              value={value}
              defaultChecked={value === props.chosen}
              required={props.required && !props.several}
              className="size-5 shrink-0 accent-accent"
            />
            <span dir="auto" className="wrap-anywhere">
              {label}
            </span>
          </label>
        ))}
      </div>
      {props.problem ? (
        <p id={problemId} className="mt-1.5 flex items-start gap-1.5 text-sm text-danger">
          <Icon name="warning" className="mt-0.5 size-4" />
          {props.problem}
        </p>
      ) : null}
    </fieldset>
  );
}
