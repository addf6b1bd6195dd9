import type { Blueprint } from '#server/bot-spec/blueprints/blueprint.ts';
import { BLUEPRINTS, blueprintSpec } from '#server/bot-spec/blueprints.ts';
import { variableLabels } from '#server/bot-spec/variable-label.ts';
import type { BlueprintItem, Services } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';
import { exampleConversation } from './example-conversation.ts';

/** The gallery of ready bots. */
export function createBlueprints(): Services['blueprints'] {
  const items = BLUEPRINTS.map(itemOf);
  return {
    list: () => items,
    get(blueprintId, language) {
      const found = BLUEPRINTS.find(({ id }) => id === blueprintId);
      if (!found) throw new AppError('blueprint/not-found');
      const spec = blueprintSpec(found.id);
      return {
        ...itemOf(found),
        spec,
        variableLabels: variableLabels(spec, language),
        example: exampleConversation(spec, language),
      };
    },
  };
}

function itemOf({ id, name, summary, icon }: Blueprint): BlueprintItem {
  return { id, name, summary, icon };
}
