/** Keeps the best of many as they come by: a heap with the worst of them on top. */

export interface BestHits {
  offer(document: number, score: number): void;
  /** Documents, best first. Equal scores in the order of the documents. */
  sorted(): readonly { readonly document: number; readonly score: number }[];
}

export function bestHits(limit: number): BestHits {
  const documents: number[] = [];
  const scores: number[] = [];

  const isWorse = (one: number, other: number): boolean => {
    const difference = (scores[one] as number) - (scores[other] as number);
    return difference === 0 ? (documents[one] as number) > (documents[other] as number) : difference < 0;
  };

  function swap(one: number, other: number): void {
    const document = documents[one] as number;
    const score = scores[one] as number;
    documents[one] = documents[other] as number;
    scores[one] = scores[other] as number;
    documents[other] = document;
    scores[other] = score;
  }

  function rise(from: number): void {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!isWorse(at, parent)) return;
      swap(at, parent);
      at = parent;
    }
  }

  function sink(): void {
    for (let at = 0; ; ) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < documents.length && isWorse(child, worst)) worst = child;
      }
      if (worst === at) return;
      swap(at, worst);
      at = worst;
    }
  }

  function offer(document: number, score: number): void {
    if (documents.length < limit) {
      documents.push(document);
      scores.push(score);
      rise(documents.length - 1);
    } else if (limit > 0 && score > (scores[0] as number)) {
      documents[0] = document;
      scores[0] = score;
      sink();
    }
  }

  function sorted(): readonly { readonly document: number; readonly score: number }[] {
    return documents
      .map((document, at) => ({ document, score: scores[at] as number }))
      .sort((one, other) => other.score - one.score || one.document - other.document);
  }

  return { offer, sorted };
}
