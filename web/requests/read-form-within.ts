/**
 * The posted form, or null when its body is larger than `maxBytes`: what comes after is not read.
 * @throws TypeError for a body that is no form
 */
export async function readFormWithin(request: Request, maxBytes: number): Promise<FormData | null> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return null;
  if (!request.body) return new FormData();
  let bytes = 0;
  const counted = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        if (bytes > maxBytes) controller.terminate();
        else controller.enqueue(chunk);
      },
    }),
  );
  try {
    const form = await new Response(counted, { headers: request.headers }).formData();
    return bytes > maxBytes ? null : form;
  } catch (error) {
    if (bytes > maxBytes) return null;
    throw error;
  }
}
