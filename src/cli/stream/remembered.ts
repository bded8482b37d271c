/**
 * A costly look-up that keeps its latest answers: a run over many folders takes no more memory the longer it lasts.
 * @param most how many answers are kept
 */
export function remembered<T>(most: number, lookUp: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (name) => {
    const answer = answers.get(name) ?? lookUp(name);
    // The latest stand last.
    answers.delete(name);
    answers.set(name, answer);
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}
