/** Watches how long the extension host keeps anything else from running. */
export function watchBlocking(): { stop(): { longest: number } } {
  let longest = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  return {
    stop() {
      clearInterval(beat);
      return { longest: Math.max(longest, performance.now() - last) };
    },
  };
}
