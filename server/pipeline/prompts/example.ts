import { nearestBlueprint } from '../nearest-blueprint.ts';
import { writeStoryForm } from '../stages/write-story-form.ts';

const STORIES = 2;

/**
 * A finished answer for a business like the described one, so that the model sees the form filled in
 * well. It is ours, whole and proven; only how many stories it shows is cut.
 */
export function exampleFor(description: string): string {
  const { form, stories } = nearestBlueprint(description);
  const example = { bot: form, stories: stories.slice(0, STORIES).map(writeStoryForm) };
  return `An example of a finished answer, for another business. Take its manner, never its facts:
${JSON.stringify(example)}`;
}
