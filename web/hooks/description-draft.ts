const DRAFT_KEY = 'new-bot-description';

/** Private windows and full disks refuse storage: then a draft is simply not kept. */
function tolerantly<Answer>(act: () => Answer, otherwise: Answer): Answer {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

/** The description that was typed and not yet built, as this browser kept it. */
export function readDraft(): string {
  return tolerantly(() => localStorage.getItem(DRAFT_KEY) ?? '', '');
}

export function keepDraft(description: string): void {
  tolerantly(() => localStorage.setItem(DRAFT_KEY, description), undefined);
}

/** Forgets the draft once a run was started from exactly this description. */
export function forgetDraft(startedFrom: string): void {
  if (readDraft().trim() === startedFrom.trim()) {
    tolerantly(() => localStorage.removeItem(DRAFT_KEY), undefined);
  }
}
