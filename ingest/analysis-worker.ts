import { type Analysis, type AnalysisRequest, analyse } from './tag/analysis.ts';
import { answerRequests } from './thread.ts';

answerRequests<AnalysisRequest, Analysis>(analyse);
