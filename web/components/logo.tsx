/** The eight-pointed star of Arabic geometry, with a message in its middle. */
export function Logo({ className = 'size-8' }: { readonly className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className={`shrink-0 text-accent ${className}`}>
      <g fill="currentColor">
        <rect x="6" y="6" width="20" height="20" rx="3" />
        <rect x="6" y="6" width="20" height="20" rx="3" transform="rotate(45 16 16)" />
      </g>
      <path d="M11 12h10v6.5h-5.5L12.5 21v-2.5H11z" className="fill-on-accent" />
    </svg>
  );
}
