/** The name of a clarifying question's fields in the form that answers it. */
export function answerField(questionId: string): string {
  return `answer-${questionId}`;
}
