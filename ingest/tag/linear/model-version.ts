/** Version of all that was learned, of articles and of signals: another file of weights is another. */
export const MODEL = 'model@8';
