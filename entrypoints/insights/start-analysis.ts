import type { InsightsDeps } from '#lib/models/insights-model.ts';
import type { AnalysisRequest } from './analysis-request.ts';

/** One worker per analysis: ending it ends everything that it holds. */
export const startAnalysis: InsightsDeps['start'] = (source, options, listen) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const ask = (request: AnalysisRequest) => worker.postMessage(request, []);
  worker.addEventListener('message', ({ data }) => listen(data));
  worker.addEventListener('error', () => listen({ kind: 'failed' }));
  ask({ ...source, options });
  return { useTheRest: () => ask({ kind: 'use-the-rest' }), end: () => worker.terminate() };
};
