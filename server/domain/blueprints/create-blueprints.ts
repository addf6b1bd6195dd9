import { BLUEPRINTS, blueprintSpec } from '#server/bot-spec/blueprints/blueprints.ts';
import { variableLabels } from '#server/bot-spec/variable-label.ts';
import type { BlueprintItem, Services } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';
import { exampleConversation } from './example-conversation.ts';

/** The gallery of ready bots. */
export function createBlueprints(): Services['blueprints'] {
  const items = BLUEPRINTS.map(({ id, name, summary, icon }): BlueprintItem => {
    return { id, name, summary, icon };
  });
  return {
    list: () => items,
    get(blueprintId, language) {
      const item = items.find(({ id }) => id === blueprintId);
      const spec = blueprintSpec(blueprintId);
      if (!item || !spec) throw new AppError('blueprint/not-found');
      return {
        ...item,
        spec,
        variableLabels: variableLabels(spec, language),
        example: exampleConversation(spec, language),
      };
    },
  };
}
